import { foldAccents } from './fold.ts';

/** Letters by which a word is looked for in a text that was not read yet: its endings may differ there. */
const length = 5;

/** The beginnings of words, folded, each once. */
export function stemsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => foldAccents(word).slice(0, length)))];
}

/** How many of these beginnings stand anywhere in a folded text. */
export function countStems(stems: readonly string[], folded: string): number {
  return stems.filter((stem) => folded.includes(stem)).length;
}
