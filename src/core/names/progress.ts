import { remembering } from '../memory.ts';
import type { Span } from '../span.ts';
import { ageAt, rolesOfAge } from './ages.ts';
import { nameKey } from './clues.ts';
import type { Coreference } from './coreference.ts';
import { type Discourse, isCovered, type Occurrence, type Place } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Reference } from './references.ts';
import { isAside } from './relatives.ts';
import type { CoreferenceInput, CoreferenceLexicons } from './resolveCoreferences.ts';
import { type RolePhrase, roleKey } from './rolePhrases.ts';
import type { Holder, RoleFact } from './roleReference.ts';
import { type RoleLexicon, roleNamed } from './roles.ts';
import { rolesOf } from './roleVerbs.ts';

/** A reading of the article in progress. */
export interface Progress extends Discourse {
  readonly input: CoreferenceInput;
  /** What others say, word for word. */
  readonly direct: readonly Span[];
  /** How many sentences of the article's own words end before each one. */
  readonly steps: readonly number[];
  readonly lexicons: CoreferenceLexicons;
  readonly found: Coreference[];
  /** Phrases for sources that count only when something refers back to them. */
  readonly introduced: Coreference[];
  /** The names of the sentence at hand, which a later one may join by «et». */
  readonly joinable: { readonly reference: Reference; readonly occurrence: Occurrence }[];
  /** The nouns set before the names of bodies, by entity. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** What is known of each entity, by its id. */
  readonly holders: Map<string, Holder>;
  /** Those whom the article names. */
  readonly named: readonly Holder[];
  /** Those whom it does not, in the order of their coming. */
  readonly sources: Holder[];
  /** Whom the article brings in as somebody's, «{son associé}, Jo Blin», but for lawyers. */
  readonly owned: Set<string>;
  /** Persons whom the article calls no more than a body's, «Jo Blin, de la FDSEA». */
  readonly members: ReadonlySet<string>;
  /** The role phrase that completes each name, by the start of the name. */
  readonly apposed: ReadonlyMap<number, RolePhrase>;
}

/** That somebody has a role which the article does not say in so many words: by a verb, an age, what they keep. */
export function impliedRole(role: string): RoleFact {
  return { role, places: [], words: [], implied: true };
}

/** Somebody of whom nothing is said yet. */
export function openHolder(entity: Entity, entry: Entry | null, roles: RoleLexicon): Holder {
  const keyOf = officeKeysIn(roles);
  const offices = (entry?.offices ?? []).map((office) => ({ ...office, role: keyOf(office.role) }));
  return {
    entity,
    entry,
    offices,
    openings: openingsOf(entity, entry),
    facts: [],
    times: 0,
    last: -1,
    acted: -1,
    heard: false,
  };
}

const officeKeys = new WeakMap<RoleLexicon, (role: string) => string>();

function officeKeysIn(roles: RoleLexicon): (role: string) => string {
  const known = officeKeys.get(roles) ?? remembering((role) => roleKey(inMasculine(role, roles)));
  officeKeys.set(roles, known);
  return known;
}

/** «présidente de la Banque» → «président de la Banque»: roles compare by their masculine. */
function inMasculine(role: string, roles: RoleLexicon): string {
  const { masculine, feminine } = roleNamed(roles, role)?.role ?? { masculine: '', feminine: '' };
  const isFeminine = feminine !== '' && role.toLowerCase().startsWith(feminine.toLowerCase());
  return isFeminine ? masculine + role.slice(feminine.length) : role;
}

/** The first words of the names of a body. */
function openingsOf({ type, name, aliases }: Entity, entry: Entry | null): readonly string[] {
  if (type !== 'ORG') return [];
  return [name, ...aliases, ...(entry?.aliases ?? [])].map((text) => nameKey(text).split(' ')[0] ?? '');
}

/** Learns what somebody is, once. */
export function addFact(holder: Holder, fact: RoleFact): void {
  const same = (known: RoleFact) =>
    known.role === fact.role && areSame(known.places, fact.places) && areSame(known.words, fact.words);
  if (!holder.facts.some(same)) holder.facts.push(fact);
}

/** Learns from «il», «la maire» the gender of somebody, or of a body, whose name does not tell it. */
export function learnGender({ entities, holders }: Progress, id: string, gender: 'm' | 'f' | null): void {
  const entity = entities.get(id);
  if (!gender || !entity || !/^(?:PER|ORG)$/u.test(entity.type) || entity.agreement !== null) return;
  const known = { ...entity, agreement: gender };
  entities.set(id, known);
  const holder = holders.get(id);
  if (holder) holder.entity = known;
}

/**
 * Learns what somebody is from «À 71 ans, {la libraire}» by what their age lets them be called, and, where they do not speak, from «il préside le
 * club», «{l'entrepreneuse} a fondé une école» as from their name with such a verb.
 */
export function learnRoles(
  { input, holders, lexicons }: Progress,
  id: string,
  reference: Reference,
  speaks: boolean,
): void {
  const holder = holders.get(id);
  const slots = input.names.sentences[reference.sentence]?.reading.slots;
  if (!slots || holder?.entity.type !== 'PER') return;
  const age = ageAt(slots, reference);
  const roles = age ? rolesOfAge(age, lexicons.ages) : [];
  for (const role of speaks ? roles : [...roles, ...rolesOf(slots, reference, lexicons.roleVerbs)])
    addFact(holder, impliedRole(role));
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, i) => text === others[i]);
}

/** Where a reference stands. */
export function placeOf(
  { input, steps, direct }: Progress,
  { start, sentence }: Pick<Reference, 'start' | 'sentence'>,
): Place {
  const paragraph = input.names.sentences[sentence]?.reading.sentence.paragraph ?? 0;
  return { start, sentence, step: steps[sentence] ?? 0, paragraph, inner: isCovered(direct, start) };
}

/** Adds to what the article has spoken of so far. */
export function enterOccurrence({ occurrences, holders }: Progress, occurrence: Occurrence): void {
  const { entities, start, subject, speaker } = occurrence;
  occurrences.push(occurrence);
  for (const id of entities) {
    const holder = holders.get(id);
    if (!holder) continue;
    holder.times++;
    if (subject || speaker) holder.acted = start;
  }
}

/** Enters that the article speaks of somebody. */
export function note(
  progress: Progress,
  entities: readonly string[],
  reference: Reference,
  speaker: boolean,
  subject: boolean,
): void {
  const { end } = reference;
  const place = placeOf(progress, reference);
  const { start } = place;
  const newcomer = isNewcomer(progress, entities, reference);
  const { sentence, step, paragraph, inner } = place;
  enterOccurrence(progress, {
    entities,
    start,
    end,
    sentence,
    step,
    paragraph,
    inner,
    subject,
    speaker,
    newcomer,
    aside: (speaker || subject) && isAside(progress, entities, reference),
    gender: genderOfNoun(progress, entities, reference),
  });
  if (speaker && !place.inner) {
    progress.lastSpeaker = start;
    progress.lastVoice = entities;
  }
  for (const id of entities) {
    const holder = progress.holders.get(id);
    if (holder) holder.last = start;
  }
}

function genderOfNoun(
  progress: Progress,
  [id = '']: readonly string[],
  reference: Reference,
): 'm' | 'f' | null {
  if (reference.kind !== 'role' || progress.entities.get(id)?.type !== 'ORG') return null;
  const { gender, plural } = reference.phrase.form;
  return plural ? null : gender;
}

/** Whether a name in full, or the one name by which the lists know somebody, introduces the only person of its sentence. */
function isNewcomer(
  progress: Progress,
  entities: readonly string[],
  { kind, sentence, from, to }: Reference,
): boolean {
  const [id = ''] = entities;
  const isWhole = to - from > 1 || progress.holders.get(id)?.entry != null;
  if (kind !== 'name' || !isWhole || entities.length > 1) return false;
  if (progress.entities.get(id)?.type !== 'PER' || lastPlace(progress, id) >= 0) return false;
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const before = progress.occurrences[i];
    if (before?.sentence !== sentence) break;
    if (before.entities.some((other) => progress.entities.get(other)?.type === 'PER')) return false;
  }
  return true;
}

/** Where somebody was last spoken of, -1 when not yet. */
export function lastPlace({ holders }: Progress, id: string): number {
  return holders.get(id)?.last ?? -1;
}

/** The roles that somebody is known to have, by the article and by the lists. */
export function knownRoles({ holders }: Progress, id: string): readonly string[] {
  const holder = holders.get(id);
  return holder ? [...holder.facts, ...holder.offices].map(({ role }) => role) : [];
}
