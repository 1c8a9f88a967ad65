import type { NameLexicons } from './segments.ts';
import type { Slot } from './slots.ts';

/** The gender that a word has as a first name, «Jean-Pierre» by its first half when both halves are names. */
export function firstNameOf(slot: Slot, lexicons: Pick<NameLexicons, 'gazetteer'>): 'm' | 'f' | 'mf' | null {
  const { gazetteer } = lexicons;
  const known = gazetteer.firstName(slot.key);
  if (known !== null || !slot.key.includes('-')) return known;
  const [first = '', second] = slot.key.split('-');
  return second && gazetteer.firstName(second) ? gazetteer.firstName(first) : null;
}
