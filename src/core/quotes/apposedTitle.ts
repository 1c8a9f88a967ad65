import { isBetweenCommas } from './patterns/standing.ts';
import { type Reading, wordAt } from './reading.ts';
import { canSpeak } from './voices.ts';

/** «la motion arrivée en tête, «{Terre commune}», a recueilli …»: between a thing and its verb stands what it is called. */
export function isApposedTitle(reading: Reading, at: number): boolean {
  if (!isBetweenCommas(reading, at) || !reading.finiteStarts.has(at + 2)) return false;
  const noun = reading.items[at - 2]?.word?.pos;
  const phrase = /^(?:NOUN|ADJ)$/u.test(noun ?? '') ? nounPhraseEnding(reading, at - 2) : -1;
  return phrase >= 0 && !canSpeak(reading, phrase);
}

/** «la députée «{insoumise}» Ana Duval»: between a role and its name stands the one word by which a camp goes. */
export function isCampOf(reading: Reading, at: number, [own, ...more]: readonly Reading[]): boolean {
  const isOneWord = own?.items.length === 1 && more.length === 0;
  return isOneWord && own.isPerson(0) && reading.isPerson(at - 1) && reading.nameAt(at + 1)?.type === 'PER';
}

/** Index of the head of the noun phrase that ends at an item, or -1. */
function nounPhraseEnding({ items }: Reading, end: number): number {
  for (let i = end; i >= 0 && !/^[,;:.]$/u.test(wordAt(items, i)); i--)
    if (items[i - 1]?.word?.pos === 'DET' && items[i]?.word?.pos === 'NOUN') return i;
  return -1;
}
