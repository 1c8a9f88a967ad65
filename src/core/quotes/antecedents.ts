import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { canSpeak } from './voices.ts';

/** «une institutrice venue à la séance, {qui} soupire»: the phrase before the relative, or whoever speaks before that. */
export function antecedentOf(reading: Reading, at: number): Subject | undefined {
  const nearest = phraseBefore(reading, at);
  if (nearest && canSpeak(reading, nearest.head)) return nearest;
  for (let first = (nearest?.first ?? at) - 1; first >= 0 && at - first < 16; first--) {
    if (reading.finiteStarts.has(first) || /^[;:.!?]$/u.test(wordAt(reading.items, first))) break;
    const phrase = nounPhraseAt(reading, first);
    if (!phrase?.definite || phrase.last >= at || !canSpeak(reading, phrase.head)) continue;
    if (/^(?:de|d'|du|des|à|au|aux|par)$/u.test(wordAt(reading.items, first - 1))) continue;
    return { ...phrase, rule: 'relative-antecedent' };
  }
  return nearest;
}

/** «Le Kremlin, qui a déclaré …», «Le Kremlin, selon lequel …»: the noun phrase that ends before a relative. */
export function phraseBefore(reading: Reading, at: number): Subject | undefined {
  const end = wordAt(reading.items, at - 1) === ',' ? at - 2 : at - 1;
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    const before = wordAt(reading.items, first - 1);
    if (/^(?:de|d'|du|des)$/u.test(before) && reading.items[first - 2]?.word?.pos === 'NOUN') continue;
    const phrase = nounPhraseAt(reading, first);
    if (phrase && phrase.last === end && phrase.definite)
      return { first, last: end, head: phrase.head, rule: 'relative-antecedent' };
  }
  return undefined;
}
