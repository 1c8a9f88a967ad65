import type { Phrase } from './phrases.ts';
import type { WordKeys } from './wordKeys.ts';

/**
 * By its form; by its lemma too in a verbal or nominal phrase, for «de nouveaux» is not «de nouveau»; «se» by any reflexive pronoun;
 * «de» and «à» contracted with an article, but only where the pattern ends, for «du côté» is not «de côté».
 */
export function matchesSurely(keys: WordKeys, phrase: Phrase, element: number): boolean {
  const next = phrase.words[element + 1];
  const contracted = next && !next.gapBefore && !next.optional ? undefined : keys.contracted;
  for (const word of phrase.words[element]?.alternatives ?? []) {
    if (keys.exact.includes(word)) return true;
    if (word === keys.lemma && phrase.inflected && keys.contracted === undefined) return true;
    if (phrase.inflected && keys.stems.includes(word)) return true;
    if (word === contracted || (keys.reflexive && word === 'se')) return true;
  }
  return false;
}
