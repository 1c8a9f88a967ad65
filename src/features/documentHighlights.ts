import * as vscode from 'vscode';
import { referenceAt, referencesTo } from '../render/atCaret.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Marks all that refers to the person, place or body under the caret; names as strongly as VS Code marks a write. */
export const documentHighlights: Feature = ({ analyses }) =>
  vscode.languages.registerDocumentHighlightProvider(articleSelector, {
    async provideDocumentHighlights(document, position, token) {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const reference = referenceAt(analysis, document.offsetAt(position));
      return reference?.entities.flatMap((entity) =>
        referencesTo(analysis, entity).map(
          (span) =>
            new vscode.DocumentHighlight(
              rangeOf(document, span),
              span.isName ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
            ),
        ),
      );
    },
  });
