import { firstFrom, type Span } from '../span.ts';
import { labelsOf } from './bodies.ts';
import { nameKey } from './clues.ts';
import type { Coreference } from './coreference.ts';
import { type Discourse, isCovered, type Occurrence, type Place } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Reference } from './references.ts';
import type { CoreferenceInput, CoreferenceLexicons } from './resolveCoreferences.ts';
import { type RolePhrase, roleKey } from './rolePhrases.ts';
import { factOf, type Holder, type RoleFact } from './roleReference.ts';
import { roleAt } from './roles.ts';
import { rolesByVerbs } from './roleVerbs.ts';
import { startOfLabel } from './subjects.ts';

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
  /** The role phrase that completes each name, by the start of the name. */
  readonly apposed: ReadonlyMap<number, RolePhrase>;
}

/** What is known before the reading starts: the named entities and what the article calls them. */
export function startProgress(
  input: CoreferenceInput,
  direct: readonly Span[],
  lexicons: CoreferenceLexicons,
): Progress {
  const { entities, appositions } = input.names;
  const named = entities.map((entity) =>
    openHolder(entity, lexicons.gazetteer.entryNamed(entity.name, entity.type)),
  );
  const holders = new Map(named.map((holder) => [holder.entity.id, holder]));
  for (const { entity, phrase } of appositions) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, factOf(input.text, phrase, lexicons));
  }
  for (const { entity, role } of titlesOf(input, lexicons)) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, { role, places: [], words: [] });
  }
  for (const { entity, place } of originsOf(input, lexicons)) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, { role: '', places: [place], words: [], implied: true });
  }
  for (const { entity, role } of rolesByVerbs(input.names, lexicons.roleVerbs)) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, { role, places: [], words: [], implied: true });
  }
  const progress: Progress = {
    input,
    direct,
    steps: countSteps(input, direct),
    lexicons,
    labels: labelsOf(input, lexicons.bodyKinds),
    holders,
    named,
    apposed: new Map(appositions.map(({ name, phrase }) => [name.start, phrase])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    occurrences: [],
    joinable: [],
    lastSpeaker: -1,
    lastVoice: [],
    found: [],
    introduced: [],
    sources: [],
  };
  learnLabels(progress);
  return progress;
}

/** «{La} start-up ivoirienne Sikapay», «{le} fonds londonien Baobab»: the article before its label tells the gender of a body. */
function learnLabels(progress: Progress): void {
  const { names, sentences } = progress.input.names;
  for (const { entity, type, sentence, from } of names) {
    if (type !== 'ORG' || !progress.labels.has(entity)) continue;
    const slots = sentences[sentence]?.reading.slots ?? [];
    const determiner = slots[startOfLabel(slots, from) - 1]?.key ?? '';
    if (/^(?:la|une|cette)$/u.test(determiner)) learnGender(progress, entity, 'f');
    else if (/^(?:le|un|ce|du|au)$/u.test(determiner)) learnGender(progress, entity, 'm');
  }
}

/** «l'{Américain} Brandon Hale»: where somebody is from, by name key. */
function originsOf({ names }: CoreferenceInput, { gazetteer }: CoreferenceLexicons) {
  return names.names.flatMap(({ entity, sentence, from, type }) => {
    const before = names.sentences[sentence]?.reading.slots[from - 1];
    const demonym = type === 'PER' && before?.capital ? gazetteer.demonym(before.key) : null;
    return demonym
      ? [{ entity, place: nameKey(gazetteer.entryNamed(demonym.place, 'LOC')?.name ?? demonym.place) }]
      : [];
  });
}

/** The titles before names that tell what somebody is: «Me» of a lawyer, not «M.». */
function titlesOf({ names }: CoreferenceInput, { roles, kin }: CoreferenceLexicons) {
  return names.names.flatMap(({ entity, sentence, from }) => {
    const reading = names.sentences[sentence]?.reading;
    const before = reading?.slots[from - 1];
    const found = reading && before ? roleAt(roles, reading.pieces, before.piece) : null;
    const role = found?.role.class === 'title' ? roleKey(found.role.masculine) : '';
    return kin.has(role) ? [{ entity, role }] : [];
  });
}

/** Counts the sentences that somebody's direct speech does not take up whole. */
function countSteps({ names }: CoreferenceInput, direct: readonly Span[]): readonly number[] {
  let step = 0;
  return names.sentences.map(({ reading }) => {
    const { start, end } = reading.sentence;
    const around = direct[firstFrom(direct, start + 3) - 1];
    if (!around || around.end < end - 2) step++;
    return step;
  });
}

/** Somebody of whom nothing is said yet. */
export function openHolder(entity: Entity, entry: Entry | null): Holder {
  const offices = (entry?.offices ?? []).map((office) => ({ ...office, role: roleKey(office.role) }));
  return { entity, entry, offices, openings: openingsOf(entity, entry), facts: [], last: -1 };
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

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, i) => text === others[i]);
}

/** Where a reference stands. */
export function placeOf({ input, steps, direct }: Progress, { start, sentence }: Reference): Place {
  const paragraph = input.names.sentences[sentence]?.reading.sentence.paragraph ?? 0;
  return { start, sentence, step: steps[sentence] ?? 0, paragraph, inner: isCovered(direct, start) };
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
  progress.occurrences.push({
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

/** Whether a name in full introduces the only person of its sentence. */
function isNewcomer(
  progress: Progress,
  entities: readonly string[],
  { kind, sentence, from, to }: Reference,
): boolean {
  if (kind !== 'name' || to - from < 2 || entities.length > 1) return false;
  const [id = ''] = entities;
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
