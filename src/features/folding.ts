import * as vscode from 'vscode';
import { asidesOf, sectionsOf } from '../render/sections.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Folds what belongs to the site and not to the story (as regions: “Fold All Regions”), and the sections. */
export const folding: Feature = ({ analyses }) =>
  vscode.languages.registerFoldingRangeProvider(articleSelector, {
    async provideFoldingRanges(document, _, token) {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const asides = asidesOf(analysis).map((span) => ({ span, kind: vscode.FoldingRangeKind.Region }));
      // VS Code's own Markdown support folds the sections already.
      const sections = document.languageId === 'markdown' ? [] : sectionsOf(analysis);
      return [...asides, ...sections.map((span) => ({ span, kind: undefined }))].flatMap(({ span, kind }) => {
        const { start, end } = rangeOf(document, span);
        return start.line < end.line ? new vscode.FoldingRange(start.line, end.line, kind) : [];
      });
    },
  });
