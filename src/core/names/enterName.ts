import type { Occurrence } from './discourse.ts';
import { learnFromPeer } from './pairs.ts';
import { note, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { nameSource } from './roleThenName.ts';
import type { Slot } from './slots.ts';
import { behindBracket, isDeterminer, isSubject, isVoice } from './subjects.ts';

/** Enters a name, and the pair that it makes with the one before: «Washington et Moscou». */
export function enter(progress: Progress, reference: Reference & { kind: 'name' }, isHead: boolean): void {
  const speaks = isHead || isVoice(progress, reference);
  const subject = isSubject(progress, reference, speaks);
  if (subject) nameSource(progress, reference, speaks);
  learnFromPeer(progress, reference);
  const partner = progress.joinable.findLast((before) => isJoined(progress, before.reference, reference));
  note(progress, [reference.entity], reference, speaks, subject);
  const own = keepJoinable(progress, reference);
  if (!partner) return;
  const both = [...new Set([...partner.occurrence.entities, ...own.entities])];
  const types = new Set(both.map((id) => progress.entities.get(id)?.type));
  if (both.length < 2 || types.size > 1) return;
  const { occurrence: first } = partner;
  // of two who enter together none is the one newcomer
  unmarkNewcomer(progress, first);
  progress.occurrences.push({
    ...first,
    entities: both,
    end: reference.end,
    subject: first.subject || subject,
    speaker: first.speaker || speaks,
  });
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
