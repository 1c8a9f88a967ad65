import { fold } from '../text/fold.ts';
import type { Gloss } from './gloss.ts';

/** What a person has said of a word. */
export type WordStatus = 'known' | 'learning';

/** The words that a person has marked, by `wordKey`. */
export type MyWords = Readonly<Record<string, WordStatus>>;

/** «NOUN crue», «PHRASE mettre en place»: the same for the same word in every article. */
export function wordKey({ lemma, pos, phrase }: Pick<Gloss, 'lemma' | 'pos' | 'phrase'>): string {
  return `${phrase ? 'PHRASE' : pos} ${fold(lemma)}`;
}

/** «new» is a word that the person has not marked. */
export function statusOf(words: MyWords, gloss: Pick<Gloss, 'lemma' | 'pos' | 'phrase'>): WordStatus | 'new' {
  const key = wordKey(gloss);
  return Object.hasOwn(words, key) ? (words[key] as WordStatus) : 'new';
}

/** The words with one of them marked, or forgotten with `null`. */
export function withWord(words: MyWords, key: string, status: WordStatus | null): MyWords {
  const others = Object.entries(words).filter(([other]) => other !== key);
  return Object.fromEntries(status === null ? others : [...others, [key, status]]);
}

/** The words of a file or of the storage; what is no marked word is left out, and `null` when it is no list of words at all. */
export function parseMyWords(value: unknown): MyWords | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const marked = Object.entries(value).filter(
    ([key, status]) => /^[A-Z]+ \S/u.test(key) && (status === 'known' || status === 'learning'),
  );
  return Object.fromEntries(marked) as MyWords;
}

/** A file of words, which a person can read and merge: one line a word, in the order of the alphabet. */
export function printMyWords(words: MyWords): string {
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, words: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** The words of a file that `printMyWords` has written; `null` when it is no such file. */
export function readMyWords(text: string): MyWords | null {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null && 'words' in file ? parseMyWords(file.words) : null;
  } catch {
    return null;
  }
}
