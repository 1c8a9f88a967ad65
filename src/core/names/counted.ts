import type { RoleForm } from './roles.ts';
import type { Slot } from './slots.ts';

/** «{douze} maires», «{quelque 200} chercheurs», «{plus de deux cents} élus»: the slot behind how many there are, or the same. */
export function behindNumeral(slots: readonly Slot[], at: number): number {
  const key = slots[at]?.key ?? '';
  const isOver = /^(?:plus|moins|pres)$/u.test(key) && slots[at + 1]?.key === 'de';
  const from = isOver ? at + 2 : /^(?:quelque|environ)$/u.test(key) ? at + 1 : at;
  let to = from;
  while (isCardinal(slots[to])) to++;
  return to > from ? to : at;
}

/** «300», «douze», not «60e». */
export function isCardinal(slot: Slot | undefined): boolean {
  const isNumber = slot?.word.kind === 'number' || slot?.word.pos === 'NUM';
  return isNumber && !/\de$/u.test(slot?.key ?? '');
}

/** «{l'un des} rescapés», «{une de ses} élèves»: the slot behind the words for one of several, or the same. */
export function behindPartitive(slots: readonly Slot[], at: number): number {
  const one = oneAt(slots, at);
  if (!/^une?$/u.test(slots[one]?.key ?? '')) return at;
  if (slots[one + 1]?.key === 'des') return one + 2;
  const isOfThese = slots[one + 1]?.key === 'de' && /^(?:[cs]es|leurs)$/u.test(slots[one + 2]?.key ?? '');
  return isOfThese ? one + 3 : at;
}

/** «l'un des {rescapés}»: one person, though the noun is plural. */
export function oneOf(role: RoleForm, slots: readonly Slot[], at: number): RoleForm {
  return { ...role, plural: false, gender: slots[oneAt(slots, at)]?.key === 'une' ? 'f' : 'm' };
}

function oneAt(slots: readonly Slot[], at: number): number {
  return /^l['’]$/u.test(slots[at]?.key ?? '') ? at + 1 : at;
}
