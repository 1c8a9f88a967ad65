import { foldAccents } from '../text/fold.ts';

/** Words that two renderings of one statement share, or that only one of them has. */
export interface WordDifference {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}

interface Token {
  readonly text: string;
  readonly key: string;
}

/** More words than these are not compared: what is shown side by side is short. */
const mostWords = 300;

/**
 * What two renderings have in common and where they part, as one text: of «la balle est maintenant dans leur camp» and «la balle
 * est dans leur camp», «maintenant» is only in the first. Marks, case and accents make no difference; shared words are written
 * as the second writes them.
 */
export function compareWords(first: string, second: string): readonly WordDifference[] {
  const a = tokensOf(first);
  const b = tokensOf(second);
  const common = commonLengths(a, b);
  const found: WordDifference[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [mine, other] = [a[i], b[j]];
    if (mine && other && mine.key === other.key) {
      add(found, other.text, 'both');
      i++;
      j++;
    } else if (mine && (!other || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      add(found, mine.text, 'first');
      i++;
    } else if (other) {
      add(found, other.text, 'second');
      j++;
    }
  }
  return found;
}

/** Words with the marks that touch them; a mark that stands alone goes with the word beside it. */
function tokensOf(words: string): readonly Token[] {
  return (words.match(/(?:^[^\p{L}\p{N}]+)?\S*[\p{L}\p{N}]\S*(?:\s+[^\s\p{L}\p{N}]+(?!\S))*/gu) ?? [])
    .slice(0, mostWords)
    .map((text) => ({
      text,
      key: foldAccents(text).replace(/[^\p{L}\p{N}]+/gu, ''),
    }));
}

/** Of each two ends of the texts, how many words they share in order. */
function commonLengths(a: readonly Token[], b: readonly Token[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.key === b[j]?.key;
      row[j] = same
        ? lengthAt(rows, i + 1, j + 1) + 1
        : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one sort are one stretch. */
function add(found: WordDifference[], text: string, where: WordDifference['in']): void {
  const last = found.at(-1);
  if (last?.in === where) found[found.length - 1] = { text: `${last.text} ${text}`, in: where };
  else found.push({ text, in: where });
}
