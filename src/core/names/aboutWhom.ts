import type { Slot } from './slots.ts';

/** What leads to whom a question without a verb asks about. */
const lead = /^(?:et|mais|quid)(?: (?:pour|de|du|d['’]))?$/u;

/** How many words that is at most. */
const longestLead = 2;

/** «Et {Jo Blin} ?», «Quid de {Jo Blin} ?»: whether the sentence asks after the phrase that begins at a slot, and the next is about it. */
export function isAskedAbout(slots: readonly Slot[], from: number): boolean {
  if (from > longestLead || slots.at(-1)?.word.text !== '?') return false;
  const before = slots.slice(0, from).map(({ key }) => key);
  return lead.test(before.join(' ')) && slots.every(({ word }) => word.morphology.verbForm !== 'Fin');
}

/** «a fait {bondir} Jo Blin», «fait {sourire} la maire»: the verb before a phrase that begins at a slot says what somebody is made to do. */
export function isMadeTo(slots: readonly Slot[], from: number): boolean {
  const before = behindVerb(slots, from);
  return slots[before - 1]?.word.morphology.verbForm === 'Inf' && slots[before - 2]?.word.lemma === 'faire';
}

/** «faire sourire {la} maire»: the slot of the article of a phrase, or its first. */
function behindVerb(slots: readonly Slot[], from: number): number {
  return slots[from - 1]?.word.pos === 'DET' ? from - 1 : from;
}

/** «De quoi faire sourire {Ana Roy}», «Ce qui a fait bondir {le maire}», «Cela fait rire {Jo Blin}»: whom a thing moves, and of whom the story goes on. */
export function isMoved(slots: readonly Slot[], from: number): boolean {
  if (!isMadeTo(slots, from)) return false;
  const before = behindVerb(slots, from);
  const at = slots[before - 3]?.word.pos === 'AUX' ? before - 4 : before - 3;
  const isThing = /^(?:quoi|cela|ca)$/u.test(slots[at]?.key ?? '');
  return isThing || (slots[at]?.key === 'qui' && /^(?:ce|voila)$/u.test(slots[at - 1]?.key ?? ''));
}
