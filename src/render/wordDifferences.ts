import { diffArrays } from 'diff';
import { foldAccents } from '../core/text/fold.ts';

/** Words that two renderings of one statement share, or that only one of them has. */
export interface WordDifference {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}

interface Token {
  readonly text: string;
  readonly key: string;
}

/** Words compared of each: what is shown side by side is short, and time grows with the square of what differs. */
const mostWords = 300;

/**
 * What two renderings have in common and where they part, as one text: of «la balle est maintenant dans leur camp» and «la balle
 * est dans leur camp», «maintenant» is only in the first. Marks, case and accents make no difference; shared words are written
 * as the second writes them.
 */
export function compareWords(first: string, second: string): readonly WordDifference[] {
  const changes = diffArrays(tokensOf(first), tokensOf(second), { comparator: (a, b) => a.key === b.key });
  return changes.map(({ value, added, removed }) => ({
    text: value.map(({ text }) => text).join(' '),
    in: added ? 'second' : removed ? 'first' : 'both',
  }));
}

/** Words with the marks that touch them; a mark that stands alone goes with the word beside it. */
function tokensOf(words: string): Token[] {
  return (words.match(/(?:^[^\p{L}\p{N}]+)?\S*[\p{L}\p{N}]\S*(?:\s+[^\s\p{L}\p{N}]+(?!\S))*/gu) ?? [])
    .slice(0, mostWords)
    .map((text) => ({
      text,
      key: foldAccents(text).replace(/[^\p{L}\p{N}]+/gu, ''),
    }));
}
