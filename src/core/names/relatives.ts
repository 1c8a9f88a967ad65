import type { Occurrence } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';

/** How far behind its relative pronoun a subject may begin: «que son éditrice, {Jo Blin}, compare». */
const longestLead = 8;

/**
 * «{Elle} signe un récit que son éditrice, {Jo Blin}, compare à …»: whether somebody is the subject of a relative clause alone, beside
 * somebody else who is the sentence's own.
 */
export function isAside(
  { input, occurrences, entities }: Progress,
  ids: readonly string[],
  { sentence, from, start }: Reference,
): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots;
  const opening = slots ? relativeBefore(slots, from) : -1;
  const opens = slots?.[opening]?.word.start;
  if (opens === undefined || opens >= start) return false;
  const isMain = (other: Occurrence) =>
    other.subject &&
    other.start < opens &&
    other.entities.some((id) => !ids.includes(id) && entities.get(id)?.type === 'PER');
  return occurrencesOf(occurrences, sentence).some(isMain);
}

function occurrencesOf(occurrences: readonly Occurrence[], sentence: number): readonly Occurrence[] {
  const before = occurrences.findLastIndex((other) => other.sentence !== sentence);
  return occurrences.slice(before + 1);
}

/** The slot of the relative pronoun whose clause has had no verb up to a slot, or -1. */
function relativeBefore(slots: readonly Slot[], from: number): number {
  for (let at = from - 1; at > 0 && from - at <= longestLead; at--) {
    const { key, word } = slots[at] as Slot;
    if (/^(?:VERB|AUX)$/u.test(word.pos) || /^[:;]$/u.test(word.text)) return -1;
    if (/^(?:que|qu['’]|dont)$/u.test(key)) return isBehindNoun(slots, at) ? at : -1;
  }
  return -1;
}

/** «un récit {que}», «un récit sec, {que}», not «il est sûr {que}». */
function isBehindNoun(slots: readonly Slot[], at: number): boolean {
  const [before, noun] = [slots[at - 1], slots[at - 2]];
  if (before?.word.text === ',' || before?.word.pos === 'NOUN') return true;
  return before?.word.pos === 'ADJ' && noun?.word.pos === 'NOUN';
}
