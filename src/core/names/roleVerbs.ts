import { listOf, parseTsv } from '../tsv.ts';
import type { LinkedName, Names } from './findNames.ts';
import { keyOf } from './phraseIndex.ts';
import { roleKey } from './rolePhrases.ts';
import { rolesBefore } from './roleVerbsBefore.ts';
import type { Slot } from './slots.ts';

type Side = 'subject' | 'object';

/**
 * What a verb makes of its subject or object: «présider» makes a president; and what somebody is who `keeps` what is `kept`: whoever
 * «tient une librairie» is a bookseller; and whose deed something is, «un {but} de Jo Blin».
 */
export type RoleVerbs = Readonly<
  Record<Side | 'keeps' | 'kept' | 'deed', ReadonlyMap<string, readonly string[]>>
>;

/** Reads `verb  side  roles`, the last a list; for `kept` and `deed` a noun. */
export function parseRoleVerbs(tsv: string): RoleVerbs {
  const index = () => new Map<string, readonly string[]>();
  const verbs = { subject: index(), object: index(), keeps: index(), kept: index(), deed: index() };
  for (const { verb = '', side, roles } of parseTsv(tsv))
    verbs[side as keyof RoleVerbs].set(keyOf(verb), listOf(roles).map(roleKey));
  return verbs;
}

/** A role that a verb gives to a person named. */
export interface VerbRole {
  readonly entity: string;
  readonly role: string;
}

/** How many words behind a name its verb is sought. */
const reach = 6;

/**
 * The roles that verbs give: «Ana Duval, {qui préside} le club», «Jo Blin, {accusé} d'avoir menti», «{Condamné} en 2019, Jo Blin»,
 * «Jo Blin {est poursuivi}».
 */
export function rolesByVerbs({ names, sentences }: Names, verbs: RoleVerbs): readonly VerbRole[] {
  return names.flatMap((name) => {
    const slots = name.type === 'PER' ? sentences[name.sentence]?.reading.slots : undefined;
    return slots ? rolesOf(slots, name, verbs).map((role) => ({ entity: name.entity, role })) : [];
  });
}

/** The same for whatever stands at some slots: «{L'entrepreneuse} a fondé une école». */
export function rolesOf(
  slots: readonly Slot[],
  name: Pick<LinkedName, 'from' | 'to'>,
  verbs: RoleVerbs,
): readonly string[] {
  const opening = slots[0];
  const before = slots[name.from - 1];
  const roles: string[] = [];
  // «{Condamné} en 2019, Jo Blin …»
  if (opening && before?.word.text === ',' && isPast(opening) && !slots.slice(1, name.from - 1).some(isBreak))
    roles.push(...rolesFor(verbs.object, opening));
  roles.push(...rolesBefore(slots, name, verbs));
  let at = behindBracket(slots, name.to);
  const isSetOff = slots[at]?.word.text === ',';
  if (isSetOff) at++;
  if (slots[at]?.key === 'qui') at++;
  else if (isSetOff) {
    const resumed = behindApposition(slots, at);
    const places = resumed < 0 ? [at] : [at, resumed];
    const further = resumed < 0 ? [] : clauseRoles(slots, resumed, verbs);
    return [...roles, ...places.flatMap((place) => participleRoles(slots, place, verbs)), ...further];
  }
  return [...roles, ...clauseRoles(slots, at, verbs)];
}

/** How many slots what tells of somebody between commas may take. */
const longestApposition = 8;

/** «Ana Duval, 45 ans, {dirige} le club»: the slot behind the comma that closes an apposition, or -1. */
function behindApposition(slots: readonly Slot[], from: number): number {
  for (let at = from; at < from + longestApposition; at++) {
    const slot = slots[at];
    if (!slot || isBreak(slot) || slot.word.morphology.verbForm === 'Fin') return -1;
    if (slot.word.text === ',') return at + 1;
  }
  return -1;
}

/** «Lotte Verhulst {(Fenix-Sani)} s'est imposée» */
function behindBracket(slots: readonly Slot[], at: number): number {
  if (slots[at]?.word.text !== '(') return at;
  const end = slots.findIndex(({ word }, i) => i > at && i < at + reach && word.text === ')');
  return end < 0 ? at : end + 1;
}

/** «…, {accusé} d'avoir menti, …», «…, récemment {élue}, …», «…, 34 ans, {soupçonné} de vol», not «…, 34 ans, a {condamné} …» */
function participleRoles(slots: readonly Slot[], at: number, verbs: RoleVerbs): readonly string[] {
  const words = slots.slice(at, at + 3);
  const verb = words.find(isPast);
  const isActive = words.slice(0, verb && words.indexOf(verb)).some(({ word }) => word.lemma === 'avoir');
  return verb && !isActive ? rolesFor(verbs.object, verb) : [];
}

/** «… {est poursuivi}», «… {dirige} le club» */
function clauseRoles(slots: readonly Slot[], from: number, verbs: RoleVerbs): readonly string[] {
  let passive = false;
  let reflexive = false;
  for (let at = from; at < from + reach; at++) {
    const slot = slots[at];
    // «Avec Jo Blin, du club, {elle} a nagé»
    if (!slot || isBreak(slot) || /^(?:je|j['’]|tu|ils?|elles?|on|nous|vous)$/u.test(slot.key)) return [];
    // «{s'}est imposée» is no passive
    if (/^(?:se|s['’])$/u.test(slot.key)) reflexive = true;
    else if (slot.word.lemma === 'être' && slot.word.morphology.verbForm) passive = !reflexive;
    else if (slot.word.pos === 'VERB')
      return passive
        ? rolesFor(verbs.object, slot)
        : [...rolesFor(verbs.subject, slot), ...keeperRoles(slots, at, verbs)];
    else if (/^(?:NOUN|PROPN|DET|ADP)$/u.test(slot.word.pos)) return [];
  }
  return [];
}

/** How many words behind its verb stands what somebody keeps: «tient {depuis vingt ans une petite librairie}». */
const farthestKept = 7;

/** «qui {tient une librairie}», «a {ouvert} à Lyon {un salon de coiffure}»: what somebody is by what they keep. */
function keeperRoles(slots: readonly Slot[], verb: number, verbs: RoleVerbs): readonly string[] {
  if (!verbs.keeps.has(keyOf(slots[verb]?.word.lemma ?? ''))) return [];
  for (let at = verb + 1; at < verb + farthestKept; at++) {
    const slot = slots[at];
    if (!slot || isBreak(slot) || slot.word.pos === 'VERB') return [];
    const roles = slot.word.pos === 'NOUN' ? keptAt(slots, at, verbs) : undefined;
    if (roles) return roles;
  }
  return [];
}

/** The most words of a thing that is kept: «salon de coiffure». */
const longestKept = 3;

/** What whoever keeps what stands at a slot is: «maison d'édition», «agence immobilière», else by the noun alone. */
function keptAt(slots: readonly Slot[], at: number, { kept }: RoleVerbs): readonly string[] | undefined {
  const keys = slots.slice(at, at + longestKept).map(({ key }) => key);
  for (let length = keys.length; length > 0; length--) {
    const words = keys
      .slice(0, length)
      .join(' ')
      .replace(/(['’]) /u, "'");
    const roles = kept.get(length === 1 ? keyOf(slots[at]?.word.lemma ?? '') : words);
    if (roles) return roles;
  }
  return undefined;
}

/** «{patronne d'une boulangerie}»: what a role makes of somebody that says what they keep. */
export function rolesOfKeeper(role: string, words: readonly string[], verbs: RoleVerbs): readonly string[] {
  const isKeeper = () => [...verbs.keeps.keys()].some((verb) => verbs.subject.get(verb)?.includes(role));
  const kept = words.flatMap((word) => verbs.kept.get(word) ?? []);
  return kept.length > 0 && isKeeper() ? kept : [];
}

/** The roles that an index has for a word. */
export function rolesFor(index: ReadonlyMap<string, readonly string[]>, { word }: Slot): readonly string[] {
  return index.get(keyOf(word.lemma)) ?? [];
}

/** «condamné», not «condamnant» */
export function isPast({ word }: Slot): boolean {
  return word.morphology.verbForm === 'Part' && word.morphology.tense !== 'Pres';
}

function isBreak({ word }: Slot): boolean {
  return /^[.;:!?«»"“”()]$/u.test(word.text);
}
