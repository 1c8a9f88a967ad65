import * as vscode from 'vscode';
import { referenceAt, referencesTo } from '../render/atCaret.ts';
import { articleSelector } from '../state/check.ts';
import { locationOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Every name, pronoun and role phrase of the article for whom the one at the caret stands. */
export const references: Feature = ({ analyses }) =>
  vscode.languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, _, token) {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const reference = referenceAt(analysis, document.offsetAt(position));
      return reference?.entities.flatMap((entity) =>
        referencesTo(analysis, entity).map((span) => locationOf(document, span)),
      );
    },
  });
