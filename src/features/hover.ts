import * as vscode from 'vscode';
import { statusOf, wordKey } from '../core/glossary/myWords.ts';
import { type Hover, renderHover } from '../render/hover.ts';
import { articleSelector } from '../state/check.ts';
import { markCommands } from './commands.ts';
import { rangeOf } from './convert.ts';
import type { Feature, Reader } from './feature.ts';

/** Who is named, who says it, or what the word means; nothing where there is nothing to say. */
export const hover: Feature = (reader) =>
  vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const { analyses, words, wording } = reader;
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const said = renderHover(analysis, document.offsetAt(position), wording, words.all);
      return said && new vscode.Hover(markdownOf(said, reader), rangeOf(document, said.span));
    },
  });

const enabledCommands = Object.values(markCommands).map((name) => `bilingualReader.${name}`);

/** The hover with links that mark its word; links to other commands would not work. */
function markdownOf({ markdown, gloss }: Hover, { words, wording }: Reader): vscode.MarkdownString {
  if (!gloss) return new vscode.MarkdownString(markdown);
  const status = statusOf(words.all, gloss);
  const links = (['known', 'learning', 'new'] as const)
    .filter((mark) => mark !== status)
    .map((mark) => `[${wording.words.mark[mark]}](${commandLink(markCommands[mark], wordKey(gloss))})`);
  const text = new vscode.MarkdownString(`${markdown}\n\n${links.join(' · ')}`);
  text.isTrusted = { enabledCommands };
  return text;
}

/** Encodes what ends a link in Markdown too. */
function commandLink(name: string, key: string): string {
  const values = encodeURIComponent(JSON.stringify([key]));
  return `command:bilingualReader.${name}?${values.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
