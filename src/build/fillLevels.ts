import type { Level } from '../core/glossary/gloss.ts';
import { parsePattern } from '../core/glossary/patterns.ts';

/** Up to which rank of the news a word belongs to a level; C2 is beyond. */
const bounds: readonly (readonly [rank: number, level: Level])[] = [
  [500, 'A1'],
  [1500, 'A2'],
  [3500, 'B1'],
  [7000, 'B2'],
  [12000, 'C1'],
];

/** «lemma pos» and «lemma» → rank among the lemmas of the news, from 1. */
export type Ranks = ReadonlyMap<string, number>;

/** Reads news-lemmas.tsv: `rank  lemma  pos  count`, the most frequent first. */
export function parseRanks(tsv: string): Ranks {
  const ranks = new Map<string, number>();
  for (const line of tsv.split('\n').slice(1)) {
    const [rank, lemma = '', pos = ''] = line.split('\t');
    for (const key of [`${lemma} ${pos}`, lemma]) if (!ranks.has(key)) ranks.set(key, Number(rank));
  }
  return ranks;
}

function levelOf(rank: number): Level {
  return bounds.find(([last]) => rank <= last)?.[1] ?? 'C2';
}

/** The file with each empty level filled from the rank of the word, other lines and cells untouched. */
export function fillGlossaryLevels(tsv: string, ranks: Ranks): string {
  return fillColumn(tsv, 'level', (cell) => {
    const rank = ranks.get(`${cell('lemma')} ${cell('pos')}`) ?? ranks.get(cell('lemma'));
    return levelOf(rank ?? Number.POSITIVE_INFINITY);
  });
}

/**
 * As for words: a phrase is as hard as its rarest word, function words apart, and never easier than A2, since it must be known as one.
 */
export function fillPhraseLevels(tsv: string, ranks: Ranks, functionWords: ReadonlySet<string>): string {
  return fillColumn(tsv, 'level', (cell) => {
    const hardest = Math.max(
      501,
      ...parsePattern(cell('pattern')).map((word) => rankOfWord(word.alternatives, ranks, functionWords)),
    );
    return levelOf(hardest);
  });
}

function rankOfWord(
  alternatives: readonly string[],
  ranks: Ranks,
  functionWords: ReadonlySet<string>,
): number {
  if (alternatives.some((word) => functionWords.has(word))) return 1;
  return Math.min(...alternatives.map((word) => ranks.get(word) ?? 1));
}

function fillColumn(tsv: string, column: string, fill: (cell: (name: string) => string) => string): string {
  const lines = tsv.split('\n');
  const header = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = (lines[header] ?? '').split('\t');
  const at = columns.indexOf(column);
  return lines
    .map((line, i) => {
      if (i <= header || line.trim() === '' || line.startsWith('#')) return line;
      const cells = line.split('\t');
      if (cells[at]) return line;
      while (cells.length < at) cells.push('');
      cells[at] = fill((name) => (cells[columns.indexOf(name)] ?? '').trim());
      return cells.join('\t');
    })
    .join('\n');
}
