import * as vscode from 'vscode';
import { renderHover } from '../render/hover.ts';
import { articleSelector } from '../state/analyses.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Who is named, who says it, or what the word means; nothing where there is nothing to say. */
export const hover: Feature = ({ analyses, wording }) =>
  vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const said = renderHover(analysis, document.offsetAt(position), wording);
      return said && new vscode.Hover(new vscode.MarkdownString(said.markdown), rangeOf(document, said.span));
    },
  });
