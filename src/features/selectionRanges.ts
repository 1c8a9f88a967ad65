import * as vscode from 'vscode';
import { selectionSpans } from '../render/selectionSpans.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Expand Selection: from the word over the name, the clause and the quotation to the paragraph. */
export const selectionRanges: Feature = ({ analyses }) =>
  vscode.languages.registerSelectionRangeProvider(articleSelector, {
    async provideSelectionRanges(document, positions, token) {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      return positions.map((position) => {
        const spans = selectionSpans(analysis, document.offsetAt(position));
        const widest = spans.toReversed();
        const here = new vscode.SelectionRange(new vscode.Range(position, position));
        return (
          widest.reduce<vscode.SelectionRange | undefined>(
            (around, span) => new vscode.SelectionRange(rangeOf(document, span), around),
            undefined,
          ) ?? here
        );
      });
    },
  });
