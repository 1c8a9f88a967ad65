import type { Span } from '../span.ts';
import { isMadeTo } from './aboutWhom.ts';
import { findAntecedent, type Occurrence, occurrencesSince } from './discourse.ts';
import { quotationsBy } from './innerVoices.ts';
import { type Progress, placeOf } from './progress.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';
import { isFiniteVerb } from './subjects.ts';
import { openingPronoun } from './toldOf.ts';

/** How many words may stand between a verb and whom it acts on: «laisse {de marbre} le maire, Jo Blin», «offre {un sursis} à Jo Blin». */
const farthestVerb = 6;

/** How many words a sentence has at most that says nothing of anybody. */
const longestAside = 6;

/**
 * «La formule a fait bondir {Jo Blin}. «…», s'emporte-t-il», «La promesse n'a pas rassuré {Ana Roy}. «…», dit-elle»: whom a thing moved, or the only person
 * whom it acted on, in the sentence before what is said.
 */
export function movedBefore(
  progress: Progress,
  reference: Reference & { kind: 'pronoun' },
  speaker: Span,
): readonly string[] {
  const [quote] = quotationsBy(progress, speaker);
  const before = sentenceBefore(progress, reference.sentence, quote?.start ?? speaker.start);
  const slots = progress.input.names.sentences[before]?.reading.slots ?? [];
  const told = occurrencesSince(progress, before).filter(
    (other) => other.sentence === before && !other.inner,
  );
  const actors = told.filter(({ subject }) => subject).flatMap(({ entities }) => entities);
  // «{La direction} l'a exclue. Elle évoque «une faute»»: a body may go on
  if (quote ? !actors.some((id) => isPerson(progress, id)) : actors.length === 0) {
    const met = metByPronoun(progress, before, reference.wanted.gender);
    if (met.length > 0) return met;
  }
  if (actors.length > 0) return [];
  const slotAt = (start: number) => slots.findIndex(({ word }) => word.start >= start);
  const moved = quote && told.findLast(({ start }) => isMadeTo(slots, slotAt(start)));
  if (moved) return moved.entities;
  const persons = told.filter(({ entities: [id = ''] }) => isPerson(progress, id));
  const [person] = persons;
  const isOnly = persons.every(({ entities }) => entities[0] === person?.entities[0]);
  if (!person || !isOnly || isSpokenOf(progress, person, quote)) return [];
  const own = slotAt(person.start);
  const from = Math.min(own, progress.apposed.get(person.start)?.from ?? own);
  return isActedOn(slots, from) ? person.entities : [];
}

function isPerson({ entities }: Progress, id: string): boolean {
  return entities.get(id)?.type === 'PER';
}

/** «La direction {l'}a convoquée. «…», dit-elle», «On {lui} a offert un rôle. «…», dit-elle»: whom the pronoun before a verb means. */
function metByPronoun(progress: Progress, sentence: number, gender: 'm' | 'f' | null): readonly string[] {
  const slots = progress.input.names.sentences[sentence]?.reading.slots ?? [];
  const pronoun = slots.find(
    ({ key, word }, i) =>
      /^(?:l[ea]|l['’]|lui)$/u.test(key) &&
      word.pos === 'PRON' &&
      /^(?:VERB|AUX)$/u.test(slots[i + 1]?.word.pos ?? ''),
  );
  const told = pronoun?.key === 'la' ? 'f' : pronoun?.key === 'le' ? 'm' : gender;
  if (!pronoun || told !== gender) return [];
  const place = placeOf(progress, { start: pronoun.word.start, sentence });
  return findAntecedent(progress, place, {
    gender,
    plural: false,
    person: true,
    nearest: false,
    speaks: false,
  }).entities;
}

/** The last sentence before an offset that says something of somebody: «Ce titre propulse Jo Blin en tête. {Un objectif ?} «…», esquive-t-il». */
function sentenceBefore({ input: { names } }: Progress, sentence: number, start: number): number {
  const readingAt = (at: number) => names.sentences[at]?.reading;
  let before = sentence;
  while (before >= 0 && (readingAt(before)?.sentence.end ?? 0) > start) before--;
  return isShort(readingAt(before)?.slots ?? []) ? before - 1 : before;
}

/** «Un objectif ?», «Refus poli.»: no verb and no name. */
function isShort(slots: readonly Slot[]): boolean {
  return (
    slots.length <= longestAside &&
    !slots.some((slot) => isFiniteVerb(slot) || (slot.capital && !slot.opening))
  );
}

/** «Un camion a percuté {Jo Blin}. «{Il} marchait», a-t-il précisé»: of whom what is said tells. */
function isSpokenOf(
  { input, entities }: Progress,
  { entities: [id = ''] }: Occurrence,
  quote: Span | undefined,
): boolean {
  const told = quote ? openingPronoun(input.text.slice(quote.start, quote.end)) : null;
  return told !== null && (entities.get(id)?.agreement ?? told).startsWith(told);
}

/** «{surprend} Jo Blin», «{laisse} froid le maire», «ne {plaît} pas à Jo Blin», «est {porté} par Jo Blin»: a verb before, and nothing else that governs. */
export function isActedOn(slots: readonly Slot[], from: number): boolean {
  const behind = slots[from - 1]?.word.pos === 'DET' ? from - 1 : from;
  const given = /^(?:a|au|par)$/u.test(slots[behind - 1]?.key ?? '');
  const between = given ? /^(?:ADV|ADJ|NOUN|DET)$/u : /^(?:ADV|ADJ)$/u;
  const end = given ? behind - 1 : behind;
  for (let at = end - 1; at >= 0 && end - at <= farthestVerb; at--) {
    const { word, key } = slots[at] as Slot;
    if (/^(?:VERB|AUX)$/u.test(word.pos)) return true;
    if (!between.test(word.pos) && key !== 'pas' && key !== 'de') return false;
  }
  return false;
}
