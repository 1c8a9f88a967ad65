import * as vscode from 'vscode';
import { fullestName, referenceAt } from '../render/atCaret.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** From a name, a pronoun or a role phrase to where the article names that person, place or body in full. */
export const definition: Feature = ({ analyses }) =>
  vscode.languages.registerDefinitionProvider(articleSelector, {
    async provideDefinition(document, position, token): Promise<vscode.LocationLink[] | undefined> {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const reference = referenceAt(analysis, document.offsetAt(position));
      return reference?.entities.flatMap((entity) => {
        const name = fullestName(analysis, entity);
        if (!name) return [];
        return {
          originSelectionRange: rangeOf(document, reference),
          targetUri: document.uri,
          targetRange: rangeOf(document, name),
        };
      });
    },
  });
