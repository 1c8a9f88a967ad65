import type { PatternWord } from './patterns.ts';
import type { Phrase } from './phrases.ts';
import type { WordKeys } from './wordKeys.ts';

/** All that the words of a sentence may be called in a pattern. */
export function namesOf(keys: readonly WordKeys[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of keys) {
    for (const name of word.anchors) names.add(name);
    for (const name of word.loose()) names.add(name);
  }
  return names;
}

/** A quick no for most patterns: of them some word stands nowhere in the sentence. */
export function holdsAll(names: ReadonlySet<string>, { words }: Phrase): boolean {
  for (const word of words) if (!word.optional && !holds(names, word)) return false;
  return true;
}

/** Whether a word of the sentence may be this word of a pattern. */
export function holds(names: ReadonlySet<string>, word: PatternWord | undefined): boolean {
  for (const name of word?.alternatives ?? []) if (names.has(name)) return true;
  return false;
}
