import { type Reading, wordAt } from '../reading.ts';

/** True for a quotation that is a sentence or a list of its own, not a part of the reporter's: nothing before it leads into it. */
export function standsAlone(reading: Reading, at: number): boolean {
  const before = reading.items[at - 1];
  if (!before || before.quote !== undefined) return true;
  const word = before.word;
  return word.kind === 'punctuation' || word.kind === 'symbol' || (word.pos === 'CCONJ' && at <= 2);
}

/** «Le club, {«déçu»}, attend»: whether a comma stands on either side. */
export function isBetweenCommas({ items }: Reading, at: number): boolean {
  return wordAt(items, at - 1) === ',' && wordAt(items, at + 1) === ',';
}
