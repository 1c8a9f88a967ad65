import * as vscode from 'vscode';
import { statusOf, wordKey } from '../core/glossary/myWords.ts';
import type { Span } from '../core/span.ts';
import { alsoInWords } from '../render/alsoIn.ts';
import { type Hover, renderHover } from '../render/hover.ts';
import { articleSelector } from '../state/check.ts';
import { type CommandName, markCommands } from './commands.ts';
import { rangeOf } from './convert.ts';
import type { Feature, Reader } from './feature.ts';
import { type RenderingElsewhere, renderingsElsewhere } from './renderings.ts';

/** Who is named, who says it, or what the word means; nothing where there is nothing to say. */
export const hover: Feature = (reader) =>
  vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const { analyses, words, wording } = reader;
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const said = renderHover(analysis, document.offsetAt(position), wording, words.all);
      if (!said) return undefined;
      const elsewhere = said.quote
        ? await inTime(renderingsElsewhere(reader, document.uri, [analysis, said.quote], token))
        : [];
      return new vscode.Hover(markdownOf(said, elsewhere, reader), rangeOf(document, said.span));
    },
  });

const enabledCommands = [...Object.values(markCommands), 'correct' as const].map(
  (name) => `bilingualReader.${name}`,
);

/** The hover with links that mark its word and set right what it says; links to other commands would not work. */
function markdownOf(
  { markdown, gloss, span }: Hover,
  elsewhere: readonly RenderingElsewhere[],
  { words, wording }: Reader,
): vscode.MarkdownString {
  const marks = gloss
    ? (['known', 'learning', 'new'] as const)
        .filter((mark) => mark !== statusOf(words.all, gloss))
        .map((mark) => commandLink(wording.words.mark[mark], markCommands[mark], wordKey(gloss)))
    : [];
  const correct = commandLink(wording.corrections.correct, 'correct', { start: span.start, end: span.start });
  const others = alsoInWords(
    elsewhere.map((rendering) => [rendering, addressOf(rendering)]),
    wording,
  );
  const blocks = [markdown, ...(others ? [others] : [])].join('\n\n---\n\n');
  const text = new vscode.MarkdownString(`${blocks}\n\n${[...marks, correct].join(' · ')}`);
  text.isTrusted = { enabledCommands };
  return text;
}

/** Milliseconds that a hover waits for other articles; what was read meanwhile is there for the next one. */
const patience = 400;

function inTime(found: Promise<readonly RenderingElsewhere[]>): Promise<readonly RenderingElsewhere[]> {
  const late = new Promise<readonly RenderingElsewhere[]>((resolve) => setTimeout(resolve, patience, []));
  return Promise.race([found, late]);
}

/** A link that opens the other article at the line, as VS Code's own links do. */
function addressOf({ uri, place }: RenderingElsewhere): string {
  return uri.with({ fragment: `L${place.line + 1},${place.column + 1}` }).toString();
}

/** Encodes what ends a link in Markdown too. */
function commandLink(label: string, name: CommandName, argument: string | Span): string {
  const values = encodeURIComponent(JSON.stringify([argument]));
  return `[${label}](command:bilingualReader.${name}?${values.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
