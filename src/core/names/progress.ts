import type { Coreference } from './coreference.ts';
import type { Discourse, Occurrence } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Reference } from './references.ts';
import type { CoreferenceInput, CoreferenceLexicons } from './resolveCoreferences.ts';
import { type RolePhrase, roleKey } from './rolePhrases.ts';
import { factOf, type Holder, type RoleFact } from './roleReference.ts';

/** A reading of the article in progress. */
export interface Progress extends Discourse {
  readonly input: CoreferenceInput;
  readonly lexicons: CoreferenceLexicons;
  readonly found: Coreference[];
  /** Phrases for sources that count only when something refers back to them. */
  readonly introduced: Coreference[];
  /** The names of the sentence at hand, which a later one may join by «et». */
  readonly joinable: { readonly reference: Reference; readonly occurrence: Occurrence }[];
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
export function startProgress(input: CoreferenceInput, lexicons: CoreferenceLexicons): Progress {
  const { entities, appositions } = input.names;
  const named = entities.map((entity) =>
    openHolder(entity, lexicons.gazetteer.entryNamed(entity.name, entity.type)),
  );
  const holders = new Map(named.map((holder) => [holder.entity.id, holder]));
  for (const { entity, phrase } of appositions) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, factOf(input.text, phrase, lexicons));
  }
  return {
    input,
    lexicons,
    holders,
    named,
    apposed: new Map(appositions.map(({ name, phrase }) => [name.start, phrase])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    occurrences: [],
    joinable: [],
    lastSpeaker: -1,
    found: [],
    introduced: [],
    sources: [],
  };
}

/** Somebody of whom nothing is said yet. */
export function openHolder(entity: Entity, entry: Entry | null): Holder {
  const offices = (entry?.offices ?? []).map((office) => ({ ...office, role: roleKey(office.role) }));
  return { entity, entry, offices, facts: [], last: -1 };
}

/** Learns what somebody is, once. */
export function addFact(holder: Holder, fact: RoleFact): void {
  const same = (known: RoleFact) =>
    known.role === fact.role && `${known.places}|${known.words}` === `${fact.places}|${fact.words}`;
  if (!holder.facts.some(same)) holder.facts.push(fact);
}

/** Where a reference stands. */
export function placeOf({ input }: Progress, { start, sentence }: Reference) {
  return { start, sentence, paragraph: input.names.sentences[sentence]?.reading.sentence.paragraph ?? 0 };
}

/** Enters that the article speaks of somebody. */
export function note(
  progress: Progress,
  entities: readonly string[],
  reference: Reference,
  speaker: boolean,
  subject: boolean,
): void {
  const { start, end, sentence } = reference;
  const { paragraph } = placeOf(progress, reference);
  const occurrence: Occurrence = { entities, start, end, sentence, paragraph, subject, speaker };
  progress.occurrences.push(occurrence);
  if (speaker) progress.lastSpeaker = start;
  for (const id of entities) {
    const holder = progress.holders.get(id);
    if (holder) holder.last = start;
  }
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
