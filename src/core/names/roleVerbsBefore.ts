import type { LinkedName } from './findNames.ts';
import { isPast, type RoleVerbs, rolesFor } from './roleVerbs.ts';
import type { Slot } from './slots.ts';

/** The roles that what stands before a name gives: a verb whose agent or object it is, or a deed of theirs. */
export function rolesBefore(
  slots: readonly Slot[],
  name: Pick<LinkedName, 'from' | 'to'>,
  verbs: RoleVerbs,
): readonly string[] {
  return [
    ...agentRoles(slots, name.from, verbs),
    ...patientRoles(slots, name.from, verbs),
    ...deedRoles(slots, name, verbs),
  ];
}

/** «un film {réalisé par} Ana Duval», «Sonia, {que joue} l'excellente Ana Duval» */
function agentRoles(slots: readonly Slot[], name: number, verbs: RoleVerbs): readonly string[] {
  let at = name - 1;
  while (at > name - 4 && /^(?:DET|ADJ)$/u.test(slots[at]?.word.pos ?? '')) at--;
  const [before, word] = [slots[at - 1], slots[at]];
  if (!before || !word) return [];
  if (word.key === 'par') return isPast(before) ? rolesFor(verbs.subject, before) : [];
  return word.word.pos === 'VERB' && /^(?:que|qu['’])$/u.test(before.key)
    ? rolesFor(verbs.subject, word)
    : [];
}

/**
 * «La cour {juge} Ana Duval», «La cour {juge} un éleveur, Luc Blin», «Un jury a {acquitté} Jo Blin», «… en {jugeant} Jo Blin», not «« Honte ! », a {condamné} Jo Blin» nor «que {juge} Jo
 * Blin»
 */
function patientRoles(slots: readonly Slot[], name: number, verbs: RoleVerbs): readonly string[] {
  const at = behindVerb(slots, name) - 1;
  const verb = slots[at];
  if (verb?.word.pos !== 'VERB') return [];
  const before = slots[slots[at - 1]?.word.pos === 'AUX' ? at - 2 : at - 1];
  const isObject = /^(?:NOUN|PROPN)$/u.test(before?.word.pos ?? '') || before?.key === 'en';
  return isObject ? rolesFor(verbs.object, verb) : [];
}

/** How many words tell what somebody is between a verb and their name. */
const longestTrade = 4;
const day = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/u;

/** «Le tribunal jugeait {lundi un éleveur, }Luc Blin», «a condamné {l'ancien maire }Jo Blin»: the slot behind the verb whose object somebody is, by name or by trade. */
function behindVerb(slots: readonly Slot[], name: number): number {
  const end = slots[name - 1]?.word.text === ',' ? name - 2 : name - 1;
  // «un boulanger {de 40 ans}, Luc Blin»
  const last = slots[end]?.key === 'ans' && slots[end - 2]?.key === 'de' ? end - 3 : end;
  let at = last;
  while (last - at < longestTrade && /^(?:NOUN|ADJ)$/u.test(slots[at]?.word.pos ?? '')) at--;
  if (at === last || slots[at]?.word.pos !== 'DET') return name;
  return day.test(slots[at - 1]?.key ?? '') ? at - 1 : at;
}

/** «un {but} de Jo Blin», «l'{essai} rageur d'Ivo Roy», not «le but de Jo Blin est de plaire» */
function deedRoles(
  slots: readonly Slot[],
  { from, to }: Pick<LinkedName, 'from' | 'to'>,
  { deed }: RoleVerbs,
): readonly string[] {
  if (!/^(?:de|d['’])$/u.test(slots[from - 1]?.key ?? '') || slots[to]?.word.lemma === 'être') return [];
  const noun = slots[slots[from - 2]?.word.pos === 'ADJ' ? from - 3 : from - 2];
  return noun?.word.pos === 'NOUN' ? rolesFor(deed, noun) : [];
}
