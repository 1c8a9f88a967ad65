import { firstNameOf } from './firstNameOf.ts';
import { listedNameAt } from './listedNames.ts';
import type { NameLexicons } from './segments.ts';
import { ordinaryWord, type Reading, type Slot } from './slots.ts';

/** «les Russes», «une Québécoise»: a people or one of it. */
export function isPeople(reading: Reading, from: number, to: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[from];
  if (to !== from + 1 || !slot || slot.allCapitals) return false;
  // «le Haut-Savoyard»
  const root = slot.key.slice(slot.key.lastIndexOf('-') + 1);
  if (!lexicons.gazetteer.demonym(root)) return isUnlistedPeople(reading, from, lexicons);
  if (isClub(reading, from, lexicons)) return false;
  const before = reading.slots[from - 1];
  if (!slot.opening) return before !== undefined && (!before.capital || before.opening);
  const next = reading.slots[to]?.word;
  return slot.key.endsWith('s') && (next?.text === 'et' || next?.pos === 'VERB' || next?.pos === 'AUX');
}

/** «les Girondins»: whom a list has as a club, though they are a people too. */
function isClub(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const entries = listedNameAt(reading, at, lexicons)?.entries ?? [];
  return entries.length > 0 && entries.every(({ type }) => type === 'ORG');
}

/** How French calls people by their place. */
export const inhabitant = /\p{Ll}(?:ois(?:es?)?|ais(?:es?)?|ien(?:ne)?s?|éen(?:ne)?s?|ains?|aines?)$/u;

/** «les Nazairiens», «les jeunes Maxévillois», «ce Meusien»: it ends like the people of a place, and only people stand so. */
function isUnlistedPeople(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at] as Slot;
  if (!inhabitant.test(slot.word.text) || slot.opening) return false;
  if (firstNameOf(slot, lexicons) || listedNameAt(reading, at, lexicons)) return false;
  const adjective = /^(?:ADJ|NOUN)$/u.test(reading.slots[at - 1]?.word.pos ?? '') ? 1 : 0;
  const determiner = reading.slots[at - 1 - adjective]?.key ?? '';
  if (determiner === 'la' && adjective === 0) return isWoman(reading, at);
  if (/^(?:le|l['’])$/u.test(determiner) && adjective === 0) return isActing(reading, at);
  if (ordinaryWord(slot, lexicons.forms) === 'content') return false;
  if (/^(?:les|des|aux|ces|nos|vos|plusieurs|deux|trois|quatre|cinq|six)$/u.test(determiner))
    return /[sx]$/u.test(slot.key);
  return adjective === 0 && /^(?:une?|ce|cet|cette)$/u.test(determiner);
}

/** «s'amuse la Finistérienne», «la Lavalloise de 76 ans», not «la Lyonnaise des eaux». */
function isWoman({ slots }: Reading, at: number): boolean {
  const [next, behind] = [slots[at + 1], slots[at + 2]];
  const governs = /^(?:de|du|des|d['’])$/u.test(next?.key ?? '') && behind?.word.pos !== 'NUM';
  return /(?:oise|aise|enne)$/u.test(slots[at]?.key ?? '') && !governs;
}

/** How many words before one may close a quotation whose speaker it is. */
const reach = 8;

/** «…», a dit hier {le Sédunois}; {le Sédunois} a dit …; not «dans le Gâtinais», «a traversé le Gâtinais». */
function isActing({ slots }: Reading, at: number): boolean {
  const [before, next] = [slots[at - 2], slots[at + 1]];
  if (before?.word.pos === 'ADP' || !/(?:[oa]is|ien|éen)$/u.test(slots[at]?.word.text ?? '')) return false;
  if (/^(?:VERB|AUX)$/u.test(next?.word.pos ?? '') || /^(?:ne|n['’]|se|s['’])$/u.test(next?.key ?? ''))
    return true;
  const said = slots.slice(Math.max(0, at - reach), at).some(({ word }) => /^[»"”]$/u.test(word.text));
  return said && !/^(?:de|du|des|d['’])$/u.test(next?.key ?? '');
}
