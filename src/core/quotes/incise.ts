import type { Span } from '../span.ts';
import type { Finding } from './attribution.ts';
import { unlistedCue } from './cueMatches.ts';
import { type Reading, wordAt } from './reading.ts';
import { isNobody, subjectAfter } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A reporting clause inside the marks, «La route, a déclaré Ana Duval, est longue.», and the stretch that is not said. */
export interface Incise {
  readonly reading: Reading;
  readonly finding: Finding;
  readonly cut: Span;
}

/** The first incise inside a quotation: a comma, a verb of saying with its subject behind it, and a comma or the end. */
export function findIncise(readings: readonly Reading[]): Incise | undefined {
  for (const reading of readings) {
    for (const group of reading.groups) {
      const incise = inciseAt(reading, group);
      if (incise) return incise;
    }
  }
  return undefined;
}

function inciseAt(reading: Reading, group: VerbGroup): Incise | undefined {
  const { first, last } = group;
  if (group.form !== 'finite' || first < 2 || !/^[,!?…]$/u.test(wordAt(reading.items, first - 1)))
    return undefined;
  const listed = reading.cues.find((cue) => cue.group === group);
  const subject = subjectAfter(reading, group);
  if (!subject || isNobody(reading, subject) || subject.first - last > 4) return undefined;
  // A verb that the list knows otherwise, or not at all, says it only with its speaker right behind: «…, rigole Anouk, serveuse.»
  const named = subject.rule === 'clitic-subject' || reading.nameAt(subject.head)?.type === 'PER';
  if ((!listed || listed.entry.use === 'quote') && (subject.first - last > 1 || !named)) return undefined;
  const cue = listed ?? unlistedCue(group);
  const end = endOfIncise(reading, Math.max(subject.last, cue.last));
  if (end === undefined) return undefined;
  const comma = reading.items[first - 1] as Span;
  const start = wordAt(reading.items, first - 1) === ',' ? comma.start : comma.end;
  const confidence = listed ? 0.88 : 0.75;
  return { reading, finding: { speaker: subject, cue, rule: subject.rule, confidence }, cut: { start, end } };
}

/** Where the incise ends: behind the comma that closes it, or with the sentence. */
function endOfIncise(reading: Reading, last: number): number | undefined {
  const { items } = reading;
  let aged = false;
  for (let i = last + 1; i < items.length && i - last < (aged ? 28 : 14); i++) {
    const text = wordAt(items, i);
    // «…, rigole Anouk, serveuse.», «…, prévient Anouk, 44 ans, les bottes aux pieds.»: a bare noun or an age behind the comma is hers.
    const own = items[i + 1]?.word?.pos === 'NOUN' || /^ans?$/u.test(wordAt(items, i + 2));
    const apposition: boolean =
      text === ',' && (aged || own) && ![...reading.finiteStarts].some((at) => at > i);
    aged ||= apposition && /^ans?$/u.test(wordAt(items, i + 2));
    if (text === ',' && !apposition) return (items[i] as Span).end;
    if (/^[.!?…]$/u.test(text)) return (items[i] as Span).end;
    if (reading.finiteStarts.has(i)) return undefined;
  }
  return items.at(-1)?.end;
}
