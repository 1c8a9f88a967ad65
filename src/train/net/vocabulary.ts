import { firstRow, rootRow, unknownRow, wordKeys } from '../../core/grammar/netInput.ts';
import type { Word } from '../../core/grammar/tag.ts';

/** How often a key must occur to have a row of its own, by table: form, lemma, last letters, class, tag. */
const leastCounts = [2, 2, 3, 1, 3];

/** The keys of each table that training saw often enough, rising. */
export type Vocabulary = readonly (readonly number[])[];

/** Counts what the words of the training sentences have. */
export function makeVocabulary(sentences: readonly (readonly Word[])[]): Vocabulary {
  const counts = leastCounts.map(() => new Map<number, number>());
  for (const word of sentences.flat())
    wordKeys(word).forEach((key, table) => {
      counts[table]?.set(key, (counts[table]?.get(key) ?? 0) + 1);
    });
  return counts.map((of, table) =>
    [...of]
      .filter(([, count]) => count >= (leastCounts[table] as number))
      .map(([key]) => key)
      .sort((a, b) => a - b),
  );
}

/** For each table the row of each key. */
export function indexKeys(vocabulary: Vocabulary): readonly ReadonlyMap<number, number>[] {
  return vocabulary.map((keys) => new Map(keys.map((key, i) => [key, i + firstRow])));
}

/** For each table the row of each word of a sentence, the root the first. */
export function rowsOfWords(
  words: readonly Word[],
  indexes: readonly ReadonlyMap<number, number>[],
): readonly Int32Array[] {
  const keys = words.map(wordKeys);
  return indexes.map((index, table) =>
    Int32Array.of(rootRow, ...keys.map((of) => index.get(of[table] as number) ?? unknownRow)),
  );
}
