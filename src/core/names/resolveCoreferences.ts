import { firstFrom, type Span, type TextSpan, textSpan } from '../span.ts';
import { nameKey } from './clues.ts';
import type { Coreference } from './coreference.ts';
import { type Discourse, findAntecedent, mergeSpans, type Occurrence } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Names } from './findNames.ts';
import { piecesOf } from './gazetteer.ts';
import type { RoleKin } from './kin.ts';
import { isPossessive } from './pronouns.ts';
import { isNamed, listReferences, type Reference } from './references.ts';
import { resolvePhrase } from './resolvePhrase.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { factOf, type RoleFact } from './roleReference.ts';
import type { NameLexicons } from './segments.ts';
import type { Slot } from './slots.ts';

/** What coreference reads beside the names. */
export interface CoreferenceInput {
  readonly text: string;
  readonly names: Names;
  /** The words that attribute each quotation, sorted by start. */
  readonly speakers: readonly TextSpan[];
  /** The quotations; what is said in direct speech refers to another's discourse. */
  readonly quotes: readonly (Span & { readonly kind: string })[];
  /** Year of publication, when it is known. */
  readonly year: number | null;
}

export interface CoreferenceLexicons extends NameLexicons {
  readonly kin: RoleKin;
}

/** A reading of the article in progress. */
export interface Progress extends Discourse {
  readonly input: CoreferenceInput;
  readonly lexicons: CoreferenceLexicons;
  readonly facts: Map<string, RoleFact[]>;
  readonly found: Coreference[];
  /** The names of the sentence at hand, which a later one may join by «et». */
  readonly joinable: { readonly reference: Reference; readonly occurrence: Occurrence }[];
  /** Where each entity was last spoken of. */
  readonly last: Map<string, number>;
  /** The entries of the named entities. */
  readonly entries: ReadonlyMap<string, Entry | null>;
  /** Ids of the sources that the article does not name, in the order of their coming. */
  readonly sources: string[];
  /** The role phrase that completes each name, by the start of the name. */
  readonly apposed: ReadonlyMap<number, RolePhrase>;
}

/**
 * Finds whom pronouns and role phrases refer to, in one pass over the article, and makes entities of the sources that it does not
 * name («un haut responsable de la Maison Blanche»).
 */
export function resolveCoreferences(
  input: CoreferenceInput,
  lexicons: CoreferenceLexicons,
): { readonly coreferences: readonly Coreference[]; readonly entities: readonly Entity[] } {
  const progress = startProgress(input, lexicons);
  const direct = mergeSpans(input.quotes.filter(({ kind }) => kind === 'direct'));
  const speakers = input.speakers.filter(({ text }) => /\p{L}/u.test(text));
  const references = listReferences(input.names, speakers, bodyHeads(progress), lexicons.heads);
  for (const reference of references) {
    const speaker = speakerAt(speakers, reference);
    if (!speaker && isInside(direct, reference.start)) continue;
    resolve(progress, reference, speaker);
  }
  return { coreferences: settleFound(progress.found), entities: countMentions(progress) };
}

function startProgress(input: CoreferenceInput, lexicons: CoreferenceLexicons): Progress {
  const entities = new Map(input.names.entities.map((entity) => [entity.id, entity]));
  const facts = new Map<string, RoleFact[]>();
  for (const { entity, phrase } of input.names.appositions) {
    facts.set(entity, [...(facts.get(entity) ?? []), factOf(input.text, phrase, lexicons)]);
  }
  const entries = new Map(
    input.names.entities.map(({ id, name, type }) => [id, lexicons.gazetteer.entryNamed(name, type)]),
  );
  const apposed = new Map(input.names.appositions.map(({ name, phrase }) => [name.start, phrase]));
  return {
    input,
    lexicons,
    facts,
    entities,
    entries,
    apposed,
    occurrences: [],
    joinable: [],
    lastSpeaker: -1,
    found: [],
    last: new Map(),
    sources: [],
  };
}

/** First words of the bodies that the article names, by their names and the list's: «alliance», «ministere». */
function bodyHeads({ entities, entries, lexicons }: Progress): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const entity of entities.values()) {
    if (entity.type !== 'ORG') continue;
    const entry = entries.get(entity.id);
    for (const name of [entity.name, ...entity.aliases, ...(entry?.aliases ?? [])]) {
      const [first = '', second] = nameKey(name).split(' ');
      if (second && first.length > 3 && !isPlaceWord(first, lexicons)) heads.add(first);
    }
  }
  return heads;
}

/** «le stade» is where the «Stade rennais» plays, not the club. */
function isPlaceWord(word: string, { heads }: NameLexicons): boolean {
  return heads.allAt(piecesOf(word), 0, ['whole', 'label']).some(({ head }) => head.type === 'LOC');
}

function speakerAt(speakers: readonly TextSpan[], { start, end }: Span): TextSpan | undefined {
  const next = speakers[firstFrom(speakers, start)];
  if (next && next.start < end) return next;
  const before = speakers[firstFrom(speakers, start) - 1];
  return before && before.end > start ? before : undefined;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const before = spans[firstFrom(spans, offset + 1) - 1];
  return before !== undefined && offset < before.end;
}

function resolve(progress: Progress, reference: Reference, speaker: TextSpan | undefined): void {
  if (reference.kind === 'name') enter(progress, reference, isHead(progress, reference, speaker));
  else if (reference.kind === 'pronoun') resolvePronoun(progress, reference, speaker);
  else resolvePhraseReference(progress, reference, speaker);
}

/** A name is the speaker unless it only completes the speaker's role («le porte-parole du Kremlin»). */
function isHead(
  { input }: Progress,
  reference: Reference & { kind: 'name' },
  speaker: TextSpan | undefined,
): boolean {
  const found = input.names.sentences[reference.sentence];
  return (
    speaker !== undefined &&
    found !== undefined &&
    isNamed(found, speaker, new Map([[reference.start, reference.entity]]))
  );
}

function resolvePronoun(
  progress: Progress,
  reference: Reference & { kind: 'pronoun' },
  speaker: TextSpan | undefined,
): void {
  const { input } = progress;
  const words = textSpan(input.text, reference.start, reference.end);
  const text = words.text.replace(/^-(?:t-)?/u, '');
  const start = words.end - text.length;
  const { entities, margin } = findAntecedent(progress, placeOf(progress, reference), {
    ...reference.wanted,
    speaks: speaker !== undefined,
  });
  if (entities.length === 0 && !speaker) return;
  progress.found.push({
    start,
    end: words.end,
    text,
    kind: isPossessive(text) ? 'possessive' : 'pronoun',
    entities,
    rule: entities.length > 0 ? 'last-fitting-subject' : 'no-certain-antecedent',
    confidence: entities.length > 0 ? Math.round(Math.min(0.95, 0.6 + margin / 5) * 100) / 100 : 0.3,
  });
  if (entities.length > 0) note(progress, entities, reference, speaker !== undefined, true);
}

function resolvePhraseReference(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  speaker: TextSpan | undefined,
): void {
  const match = resolvePhrase(progress, reference, placeOf(progress, reference), speaker);
  if (!match) return;
  const span = speaker && speaker.start <= reference.start ? speaker : reference;
  const { start, end } = span;
  progress.found.push({ ...textSpan(progress.input.text, start, end), kind: 'role', ...match });
  note(
    progress,
    match.entities,
    reference,
    speaker !== undefined,
    isSubject(progress, reference, speaker !== undefined),
  );
}

export function placeOf({ input }: Progress, { start, sentence }: Reference) {
  return { start, sentence, paragraph: input.names.sentences[sentence]?.reading.sentence.paragraph ?? 0 };
}

/** Enters a name, and the pair that it makes with the one before: «Washington et Moscou». */
function enter(progress: Progress, reference: Reference & { kind: 'name' }, speaks: boolean): void {
  const subject = isSubject(progress, reference, speaks);
  const partner = progress.joinable.findLast((before) => isJoined(progress, before.reference, reference));
  note(progress, [reference.entity], reference, speaks, subject);
  const own = progress.occurrences.at(-1) as Occurrence;
  if (progress.joinable[0]?.reference.sentence !== reference.sentence) progress.joinable.length = 0;
  progress.joinable.push({ reference, occurrence: own });
  if (!partner) return;
  const both = [...new Set([...partner.occurrence.entities, ...own.entities])];
  const types = new Set(both.map((id) => progress.entities.get(id)?.type));
  if (both.length < 2 || types.size > 1) return;
  const { occurrence: first } = partner;
  progress.occurrences.push({
    ...first,
    entities: both,
    end: reference.end,
    subject: first.subject || subject,
    speaker: first.speaker || speaks,
  });
}

/** True when only «et», and a role perhaps, stands between two names. */
function isJoined({ input, apposed }: Progress, first: Reference, second: Reference): boolean {
  const found = input.names.sentences[first.sentence];
  if (first.sentence !== second.sentence || found?.reading.slots[first.to]?.key !== 'et') return false;
  const next = first.to + 1;
  if (next === second.from || apposed.get(second.start)?.from === next) return true;
  return second.from === next + 1 && isDeterminer(found.reading.slots[next]);
}

function isDeterminer(slot: Slot | undefined): boolean {
  return slot !== undefined && /^(?:le|la|les|l['’])$/u.test(slot.key);
}

function note(
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
  for (const id of entities) progress.last.set(id, start);
}

/** Whether a verb follows what no preposition governs; the role before a name counts as its own. */
function isSubject({ input, apposed }: Progress, reference: Reference, speaks: boolean): boolean {
  const found = input.names.sentences[reference.sentence];
  if (!found) return false;
  const { slots } = found.reading;
  const role = apposed.get(reference.start)?.from ?? reference.from;
  let from = Math.min(role, reference.from);
  if (isDeterminer(slots[from - 1])) from--;
  const before = slots[from - 1];
  if (
    before &&
    (before.word.pos === 'ADP' || /^(?:de|du|des|d['’]|a|au|aux|par|avec|contre|pour)$/u.test(before.key))
  )
    return false;
  if (speaks || isInverted(slots, from)) return true;
  const next = slots[reference.to];
  if (next?.word.text === ',') return from < 2;
  if (next?.key === 'et') return from < 2;
  return (
    next !== undefined &&
    (/^(?:VERB|AUX)$/u.test(next.word.pos) ||
      /^(?:se|s['’]|ne|n['’]|y|en|lui|leur|l['’]|qui)$/u.test(next.key) ||
      (next.word.pos === 'ADV' && from < 2))
  );
}

/** «…, a déclaré {Ouchakov}»: behind a verb that a comma or a mark sets off. */
function isInverted(slots: readonly Slot[], from: number): boolean {
  let at = from - 1;
  while (/^(?:VERB|AUX|ADV)$/u.test(slots[at]?.word.pos ?? '')) at--;
  return (
    at < from - 1 && slots[from - 1]?.word.pos === 'VERB' && /^[,»"”]$/u.test(slots[at]?.word.text ?? '')
  );
}

/** Sorted, without overlap: of two that do, the first found stays. */
function settleFound(found: readonly Coreference[]): readonly Coreference[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Coreference[] = [];
  for (const coreference of sorted) if ((kept.at(-1)?.end ?? 0) <= coreference.start) kept.push(coreference);
  return kept;
}

function countMentions({ entities, found }: Progress): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { entities: ids } of found) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...entities.values()].map((entity) => {
    const more = counts.get(entity.id) ?? 0;
    return more > 0 ? { ...entity, mentions: entity.mentions + more } : entity;
  });
}
