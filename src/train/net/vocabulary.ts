import { firstRow, rootRow, unknownRow, wordKeys } from '../../core/grammar/netInput.ts';
import type { Word } from '../../core/grammar/tag.ts';

/** The keys of each table, rising. */
export type Vocabulary = readonly (readonly number[])[];

/** How often a key must occur to have a row of its own, by table: form, lemma, last letters, class, tag. */
const leastCounts = [2, 2, 3, 1, 3];

/**
 * How often to be shipped. In training a rare form keeps others from being read into what all unknown ones share; but a word is told as
 * well by its lemma, last letters and tag, and without its rare forms the asset is a third smaller.
 */
const leastShipped = [6, 3, 3, 1, 3];

/** The keys that the words of the training sentences have often enough to be trained, and those of them to be shipped. */
export function makeVocabularies(sentences: readonly (readonly Word[])[]): {
  readonly trained: Vocabulary;
  readonly shipped: Vocabulary;
} {
  const counts = leastCounts.map(() => new Map<number, number>());
  for (const word of sentences.flat())
    wordKeys(word).forEach((key, table) => {
      counts[table]?.set(key, (counts[table]?.get(key) ?? 0) + 1);
    });
  const seen = (least: readonly number[]): Vocabulary =>
    counts.map((of, table) =>
      [...of]
        .filter(([, count]) => count >= (least[table] as number))
        .map(([key]) => key)
        .sort((a, b) => a - b),
    );
  return { trained: seen(leastCounts), shipped: seen(leastShipped) };
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
