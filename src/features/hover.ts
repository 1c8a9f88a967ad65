import * as vscode from 'vscode';
import { statusOf, wordKey } from '../core/glossary/myWords.ts';
import type { Span } from '../core/span.ts';
import { type Hover, renderHover } from '../render/hover.ts';
import { articleSelector } from '../state/check.ts';
import { type CommandName, markCommands } from './commands.ts';
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

const enabledCommands = [...Object.values(markCommands), 'correct' as const].map(
  (name) => `bilingualReader.${name}`,
);

/** The hover with links that mark its word and set right what it says; links to other commands would not work. */
function markdownOf({ markdown, gloss, span }: Hover, { words, wording }: Reader): vscode.MarkdownString {
  const marks = gloss
    ? (['known', 'learning', 'new'] as const)
        .filter((mark) => mark !== statusOf(words.all, gloss))
        .map((mark) => commandLink(wording.words.mark[mark], markCommands[mark], wordKey(gloss)))
    : [];
  const correct = commandLink(wording.corrections.correct, 'correct', { start: span.start, end: span.start });
  const text = new vscode.MarkdownString(`${markdown}\n\n${[...marks, correct].join(' · ')}`);
  text.isTrusted = { enabledCommands };
  return text;
}

/** Encodes what ends a link in Markdown too. */
function commandLink(label: string, name: CommandName, argument: string | Span): string {
  const values = encodeURIComponent(JSON.stringify([argument]));
  return `[${label}](command:bilingualReader.${name}?${values.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
