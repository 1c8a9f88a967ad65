import { firstFrom, type Span } from '../span.ts';
import type { Entity } from './entities.ts';

/** One time that the article speaks of something: by a name, a phrase or a pronoun. */
export interface Occurrence {
  /** Ids; several for «Joe Biden et Vladimir Poutine». */
  readonly entities: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Sentences of the article's own words up to here: what others say does not push back whom it spoke of. */
  readonly step: number;
  readonly paragraph: number;
  /** Whether it stands in what somebody says word for word. */
  readonly inner: boolean;
  readonly subject: boolean;
  readonly speaker: boolean;
  /** True for the one who enters the article here, the only person of the sentence. */
  readonly newcomer: boolean;
  /** True for the subject of a relative clause alone: «Elle signe un récit que {Jo Blin} juge …». */
  readonly aside: boolean;
  /** The gender of the noun that stands here for a body: «{l'entreprise} … Elle», whatever its name is. */
  readonly gender?: 'm' | 'f' | null;
}

/** What a pronoun or phrase asks of what it refers to. */
export interface Wanted {
  /** `null` for a possessive, which agrees with what is owned. */
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** Only what the article speaks of as a person. */
  readonly person: boolean;
  /** «ce dernier»: whoever was named last, subject or not. */
  readonly nearest: boolean;
  /** Whether it speaks: then whoever spoke last is likely to go on. */
  readonly speaks: boolean;
  /** How much less subjects and speakers count than usual, from 0 to 1: a description means who was named last rather. */
  readonly damping?: number;
  /** What else speaks for or against somebody. */
  readonly bias?: (id: string) => number;
}

/** Where a reference stands, for what was spoken of before it. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly step: number;
  readonly paragraph: number;
  /** Whether it stands in what somebody says word for word. */
  readonly inner: boolean;
}

/** What the article has spoken of so far, in the order of the text. */
export interface Discourse {
  /** Start of the occurrence that spoke last. */
  lastSpeaker: number;
  /** Who spoke there. */
  lastVoice: readonly string[];
  readonly occurrences: Occurrence[];
  readonly entities: Map<string, Entity>;
}

interface Choice {
  readonly entities: readonly string[];
  readonly score: number;
}

/** How many sentences a pronoun looks back. */
const reach = 6;
/** Scores nearer than this are a tie. */
const tie = 0.25;
/** «ce dernier» asks for whoever was named last, if only by a few words. */
const nearTie = 0.05;

/** Whom a pronoun means, with how far the next choice is behind; where two fit alike nobody, and both as `tied`. */
export interface Antecedent {
  readonly entities: readonly string[];
  readonly margin: number;
  readonly tied: readonly string[];
}

/**
 * Whom a pronoun means: the last fitting subject or speaker, persons before bodies before places. Empty when none fits or two fit
 * alike.
 */
export function findAntecedent(discourse: Discourse, place: Place, wanted: Wanted): Antecedent {
  const choices = new Map<string, Choice>();
  for (let i = discourse.occurrences.length - 1; i >= 0; i--) {
    const occurrence = discourse.occurrences[i] as Occurrence;
    if (occurrence.start >= place.start) continue;
    if (place.step - occurrence.step > reach) break;
    const score = scoreOf(discourse, occurrence, place, wanted);
    if (score === null) continue;
    const key = keyOf(occurrence.entities);
    if (score > (choices.get(key)?.score ?? Number.NEGATIVE_INFINITY)) {
      choices.set(key, { entities: occurrence.entities, score });
    }
  }
  const [first, second] = [...choices.values()].sort((a, b) => b.score - a.score);
  if (!first) return { entities: [], margin: 0, tied: [] };
  const margin = first.score - (second?.score ?? first.score - 2);
  if (margin >= (wanted.nearest ? nearTie : tie)) return { entities: first.entities, margin, tied: [] };
  return { entities: [], margin, tied: [...new Set([...first.entities, ...(second?.entities ?? [])])] };
}

/** The last occurrence that begins at an offset. */
export function occurrenceAt(
  { occurrences }: Pick<Discourse, 'occurrences'>,
  at: number,
): Occurrence | undefined {
  return occurrences.findLast(({ start }) => start === at);
}

/** The occurrences of a sentence and of those behind it; only they are looked at. */
export function occurrencesSince(
  { occurrences }: Pick<Discourse, 'occurrences'>,
  sentence: number,
): readonly Occurrence[] {
  return occurrences.slice(occurrences.findLastIndex((other) => other.sentence < sentence) + 1);
}

/** The occurrences of the last sentences of the article's own words, back to so many before a place. */
export function occurrencesNear(
  { occurrences }: Pick<Discourse, 'occurrences'>,
  { step }: Place,
  steps: number,
): readonly Occurrence[] {
  return occurrences.slice(occurrences.findLastIndex((other) => step - other.step > steps) + 1);
}

/** Whether an occurrence stands in the same sentence or the one before it, and in the same paragraph. */
export function isAtHand({ step, paragraph }: Occurrence, place: Place): boolean {
  return place.step - step <= 1 && paragraph === place.paragraph;
}

/** The same for the same entities, whatever their order. */
function keyOf(entities: readonly string[]): string {
  return entities.length === 1 ? (entities[0] as string) : [...entities].sort().join('+');
}

function hasMan(discourse: Discourse, { entities }: Occurrence): boolean {
  return entities.some((id) => discourse.entities.get(id)?.agreement?.startsWith('m'));
}

function scoreOf(discourse: Discourse, occurrence: Occurrence, place: Place, wanted: Wanted): number | null {
  const known = discourse.entities.get(occurrence.entities[0] ?? '');
  const entity = known && occurrence.gender ? { ...known, agreement: occurrence.gender } : known;
  // «{Ma mère} m'a dit «pars»», raconte-t-elle: whom others speak of stays in what they say
  if (!entity || (occurrence.inner && !place.inner)) return null;
  const several = occurrence.entities.length > 1;
  if (several !== (wanted.plural && several)) return null;
  if (!several && !agrees(entity, wanted)) return null;
  // «elles» are no two of whom one is a man
  if (several && wanted.gender === 'f' && hasMan(discourse, occurrence)) return null;
  const distance = place.step - occurrence.step;
  let score = -0.7 * distance - (place.paragraph === occurrence.paragraph ? 0 : 0.2);
  // «…», s'amuse {un proche}. ¶ En décembre, il …: nobody without a name stays the topic
  if (!entity.named && place.paragraph !== occurrence.paragraph) score -= 2.5;
  // of whom somebody spoke further up
  if (occurrence.inner && place.paragraph !== occurrence.paragraph) score -= 2.5;
  const weight = weightOf(entity, occurrence, wanted);
  if (wanted.speaks && weight <= -3) return null;
  score += weight;
  if (several) score += 0.8;
  else score += wanted.bias?.(entity.id) ?? 0;
  if (!wanted.nearest)
    score += prominenceOf(discourse, occurrence, place, wanted) * (1 - (wanted.damping ?? 0));
  // «Le syndicaliste doute : à ses yeux, …»: a possessive goes with the subject of its sentence.
  if (place.sentence === occurrence.sentence && occurrence.subject && !(wanted.speaks && wanted.gender))
    score += wanted.speaks ? 3 : 1;
  if (wanted.nearest) score -= (place.start - occurrence.start) / 200;
  // «il» may be a body of unknown gender, but a person is sooner meant
  if (!several && entity.agreement === null && wanted.gender && !(wanted.nearest && entity.type === 'PER'))
    score -= entity.type === 'ORG' ? 1.2 : 0.3;
  return score;
}

/**
 * Subjects come back, speakers more so, and the last speaker when it is a speaker that is sought; in a new paragraph less, where
 * somebody new may have taken the floor. Whom the sentence before was about, «Le maire s'emporte.», speaks next.
 */
function prominenceOf(discourse: Discourse, occurrence: Occurrence, place: Place, wanted: Wanted): number {
  if (occurrence.aside && place.paragraph !== occurrence.paragraph) return 0;
  const subject = occurrence.subject ? 1.2 : 0;
  const here = place.paragraph === occurrence.paragraph;
  if (!wanted.speaks) {
    // «La promesse fait sourire {Jean Roy}. Le septuagénaire …»: whoever enters is spoken of next, «{Jean Roy} a soigné le chien. Il …» too
    const enters = occurrence.newcomer && here && place.step - occurrence.step === 1;
    const entering = !occurrence.subject ? 1.2 : occurrence.speaker || wanted.damping ? 0 : 0.4;
    return subject + (occurrence.speaker ? 0.6 : 0) + (enters ? entering : 0);
  }
  if (!occurrence.speaker) {
    if (place.step - occurrence.step > 1 || isToldOf(discourse, occurrence)) return subject;
    if (occurrence.newcomer) return here ? 3.5 : 2;
    return occurrence.subject && here ? 3 : subject;
  }
  const isLast = occurrence.start === discourse.lastSpeaker;
  if (here) return subject + (isLast ? 2.1 : 1.3);
  return subject + (isLast ? 1 : 0.6);
}

/** «{Le promoteur} est écroué, a annoncé la procureure»: of whom another speaks in the same sentence. */
function isToldOf(
  { occurrences, lastSpeaker }: Discourse,
  { sentence, start, entities }: Occurrence,
): boolean {
  const voice = occurrenceAt({ occurrences }, lastSpeaker);
  return (
    voice !== undefined &&
    voice.sentence === sentence &&
    voice.start > start &&
    keyOf(voice.entities) !== keyOf(entities)
  );
}

function agrees(entity: Entity, wanted: Wanted): boolean {
  if (wanted.person && entity.type !== 'PER') return false;
  const { agreement } = entity;
  const plural = agreement === 'mp' || agreement === 'fp';
  if (plural !== wanted.plural) return false;
  if (agreement === null || wanted.gender === null) return true;
  if (agreement.startsWith(wanted.gender)) return true;
  // «les Verts», «les Gardiennes du fleuve»: the article tells the number alone
  return plural && (wanted.gender === 'm' ? entity.type === 'PER' : entity.type === 'ORG' && !entity.english);
}

/** Persons before bodies before places; a town that only lies there does not speak. */
function weightOf(entity: Entity, occurrence: Occurrence, wanted: Wanted): number {
  if (entity.type === 'PER') return 1;
  if (entity.type === 'ORG') return wanted.speaks && !occurrence.speaker ? -0.2 : 0.2;
  if (entity.type !== 'LOC') return -3;
  if (wanted.speaks && !occurrence.speaker && !occurrence.subject) return -3;
  return wanted.plural || (wanted.gender === 'f' && entity.agreement !== null) ? -0.4 : -1.6;
}

/** Direct quotations merged into stretches without overlap, to ask quickly whether an offset is somebody else's words. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether one of these stretches covers an offset. */
export function isCovered(merged: readonly Span[], offset: number): boolean {
  const before = merged[firstFrom(merged, offset + 1) - 1];
  return before !== undefined && offset < before.end;
}
