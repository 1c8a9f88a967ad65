import type { Analysis } from '../core/analysis.ts';
import type { Word } from '../core/grammar/tag.ts';
import { contains, firstFrom, itemAt, type Span } from '../core/span.ts';
import type { Sentence } from '../core/text/sentences.ts';
import { quoteAt, quoteOf, referenceAt } from './atCaret.ts';

/**
 * What a selection at `offset` grows to, step by step: the word, the name, the clause, the quotation without and with its marks
 * and those around it, the sentence, the paragraph; each holds the one before. Empty outside all of these.
 */
export function selectionSpans(analysis: Analysis, offset: number): readonly Span[] {
  const { sentences, paragraphs } = analysis;
  const sentence = itemAt(sentences, offset);
  const candidates = [
    sentence && itemAt(sentence.words, offset),
    referenceAt(analysis, offset),
    sentence && clauseAt(sentence, offset),
    ...quotesAround(analysis, offset),
    sentence,
    itemAt(paragraphs, offset),
  ].filter((span) => span !== undefined);
  const grown: Span[] = [];
  for (const { start, end } of candidates.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const before = grown.at(-1);
    if (!before || (contains({ start, end }, before) && lengthOf({ start, end }) > lengthOf(before)))
      grown.push({ start, end });
  }
  return grown;
}

function quotesAround(analysis: Analysis, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let quote = quoteAt(analysis, offset); quote; quote = quoteOf(analysis, quote.parent))
    spans.push({ start: quote.start, end: quote.end }, quote.outer);
  return spans;
}

/** The words around `offset` up to a comma, a stop, a dash, a bracket or a quotation mark: «{a dit Léa Roy}, jeudi». */
function clauseAt({ words }: Sentence, offset: number): Span | undefined {
  const at = Math.max(0, firstFrom(words, offset + 1) - 1);
  let first = at;
  let last = at;
  if (endsClause(words[at])) return undefined;
  while (first > 0 && !endsClause(words[first - 1])) first--;
  while (last < words.length - 1 && !endsClause(words[last + 1])) last++;
  const [from, to] = [words[first], words[last]];
  return from && to && { start: from.start, end: to.end };
}

function endsClause(word: Word | undefined): boolean {
  return word?.kind === 'mark' || word?.kind === 'punctuation';
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
