import { nameKey } from './clues.ts';
import type { Slot } from './slots.ts';
import type { Name } from './types.ts';

/** A name with the article before it: «{l'Opinion}», «{La Gouille}». */
export function withArticle(text: string, name: Name, { word: { start } }: Slot): Name {
  const whole = text.slice(start, name.end);
  return { ...name, start, from: name.from - 1, text: whole, key: nameKey(whole) };
}
