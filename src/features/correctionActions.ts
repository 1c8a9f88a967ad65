import * as vscode from 'vscode';
import { correctionOffers } from '../render/correctionOffers.ts';
import { articleSelector } from '../state/check.ts';
import { correctionCommands } from './commands.ts';
import type { Feature } from './feature.ts';

/** The light bulb on a quotation, a name or a word: what can be set right there. */
export const correctionActions: Feature = ({ analyses, wording }) =>
  vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, _, token) {
        const analysis = await analyses.get(document);
        if (!analysis || token.isCancellationRequested) return undefined;
        return correctionOffers(analysis, document.offsetAt(range.start)).map(({ set, span }) => {
          const title = wording.corrections.actions[set];
          const action = new vscode.CodeAction(title, kind);
          action.command = {
            title,
            command: `bilingualReader.${correctionCommands[set]}`,
            arguments: [span],
          };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );

const kind = vscode.CodeActionKind.RefactorRewrite.append('bilingualReader');
