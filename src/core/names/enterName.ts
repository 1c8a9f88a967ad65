import { type Occurrence, occurrencesSince } from './discourse.ts';
import { learnFromPeer } from './pairs.ts';
import { enterOccurrence, note, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { nameSource } from './roleThenName.ts';
import type { Slot } from './slots.ts';
import { behindBracket, isDeterminer, isSubject, isVoice } from './subjects.ts';

/** Enters a name, and the pair or the list that it makes with those before: «Washington et Moscou», «Jo Blin, Ana Roy et Luc Diop». */
export function enter(progress: Progress, reference: Reference & { kind: 'name' }, isHead: boolean): void {
  const speaks = isHead || isVoice(progress, reference);
  const subject = isSubject(progress, reference, speaks);
  if (subject) nameSource(progress, reference, speaks);
  learnFromPeer(progress, reference);
  const partner = progress.joinable.findLast((before) => isJoined(progress, before.reference, reference));
  note(progress, [reference.entity], reference, speaks, subject);
  const own = keepJoinable(progress, reference);
  if (!partner) return;
  const type = progress.entities.get(reference.entity)?.type;
  const isAlike = ({ occurrence }: Joinable) =>
    occurrence.entities.every((id) => progress.entities.get(id)?.type === type);
  if (!isAlike(partner)) return;
  const listed = [...listBefore(progress, partner).filter(isAlike), partner].map(
    ({ occurrence }) => occurrence,
  );
  const together = [...new Set([...listed, own].flatMap(({ entities }) => entities))];
  const [first] = listed;
  if (together.length < 2 || !first) return;
  // of those who enter together none is the one newcomer
  for (const occurrence of listed) unmarkNewcomer(progress, occurrence);
  enterOccurrence(progress, {
    ...first,
    entities: together,
    end: reference.end,
    subject: subject || listed.some((occurrence) => occurrence.subject),
    speaker: speaks || listed.some((occurrence) => occurrence.speaker),
  });
}

type Joinable = Progress['joinable'][number];

/** «{Jo Blin, Ana Roy}, Paul Diop et Léa Lam»: the names before one, in the order of the text, between which only commas stand. */
function listBefore({ input, apposed, joinable }: Progress, last: Joinable): readonly Joinable[] {
  const slots = input.names.sentences[last.reference.sentence]?.reading.slots ?? [];
  const list: Joinable[] = [];
  let next = last.reference;
  for (let i = joinable.indexOf(last) - 1; i >= 0; i--) {
    const before = joinable[i] as Joinable;
    const { reference } = before;
    if (reference.kind !== 'name') continue;
    const comma = behindBracket(slots, reference.to);
    const role = apposed.get(next.start)?.from ?? next.from;
    // «{Les maires} Jo Blin, Ana Roy et Luc Diop»: the role of all stands before the first
    const opening = role < comma ? next.from : role;
    const from = comma + 1 < opening && isDeterminer(slots[opening - 1]) ? opening - 1 : opening;
    if (slots[comma]?.word.text !== ',' || comma + 1 !== from) continue;
    list.unshift(before);
    next = reference;
  }
  // «Selon {Jo Blin}, Paul Diop et Léa Lam ont …»: whoever a preposition governs may be none of them
  const [first] = list;
  const from = first ? (apposed.get(first.reference.start)?.from ?? first.reference.from) : 0;
  const governs = slots[isDeterminer(slots[from - 1]) ? from - 2 : from - 1];
  return governs?.word.pos === 'ADP' ? list.slice(1) : list;
}

/** «Avec {son collègue Jo Blin}, il a suivi des patients»: whoever enters beside the subject of a sentence is not whom it is about. */
export function unmarkBeside(progress: Progress, { sentence, start }: Reference): void {
  for (const other of occurrencesSince(progress, sentence)) {
    const isBeside = other.start < start && !other.subject && !other.speaker;
    if (isBeside) unmarkNewcomer(progress, other);
  }
}

function unmarkNewcomer({ occurrences }: Progress, occurrence: Occurrence): void {
  const at = occurrence.newcomer ? occurrences.lastIndexOf(occurrence) : -1;
  if (at >= 0) occurrences[at] = { ...occurrence, newcomer: false };
}

/** Keeps the last occurrence, which a later name of its sentence may join by «et». */
export function keepJoinable(progress: Progress, reference: Reference): Occurrence {
  const own = progress.occurrences.at(-1) as Occurrence;
  if (progress.joinable[0]?.reference.sentence !== reference.sentence) progress.joinable.length = 0;
  progress.joinable.push({ reference, occurrence: own });
  return own;
}

/** True when only «et», and a role perhaps, stands between two names. */
function isJoined({ input, apposed }: Progress, first: Reference, second: Reference): boolean {
  const found = input.names.sentences[first.sentence];
  if (first.sentence !== second.sentence || !found) return false;
  const { slots } = found.reading;
  const next = joinBehind(slots, first) + 1;
  if (next === 0) return false;
  if (next === second.from || apposed.get(second.start)?.from === next) return true;
  // «elle et son mari {Hery}»: a role that the lists do not set to the name
  const between = found.phrases.find(({ from, to }) => from === next && to === second.from);
  if (between) return true;
  return second.from === next + 1 && isDeterminer(slots[next]);
}

/** The slot of «et» behind a name, «Jo Blin (PS) {et}», «le maire, Jo Blin, {et}», or -1. */
function joinBehind(slots: readonly Slot[], { from, to }: Reference): number {
  let at = behindBracket(slots, to);
  if (slots[at]?.word.text === ',' && slots[from - 1]?.word.text === ',') at++;
  return slots[at]?.key === 'et' ? at : -1;
}
