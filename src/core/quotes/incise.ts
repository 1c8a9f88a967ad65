import type { Span } from '../span.ts';
import type { Finding } from './attribution.ts';
import { type Reading, wordAt } from './reading.ts';
import { isNobody, subjectAfter } from './subjects.ts';

/** A reporting clause inside the marks, «La route, a déclaré Ana Duval, est longue.», and the stretch that is not said. */
export interface Incise {
  readonly reading: Reading;
  readonly finding: Finding;
  readonly cut: Span;
}

/** The first incise inside a quotation: a comma, a cue with its subject behind it, and a comma or the end. */
export function findIncise(readings: readonly Reading[]): Incise | undefined {
  for (const reading of readings) {
    for (const cue of reading.cues) {
      const { group, entry, first } = cue;
      if (group?.form !== 'finite' || entry.use === 'quote' || first < 2) continue;
      if (!/^[,!?…]$/u.test(wordAt(reading.items, first - 1))) continue;
      const subject = subjectAfter(reading, group);
      if (!subject || isNobody(reading, subject) || subject.first - group.last > 4) continue;
      const end = endOfIncise(reading, Math.max(subject.last, cue.last));
      if (end === undefined) continue;
      const comma = reading.items[first - 1] as Span;
      const start = wordAt(reading.items, first - 1) === ',' ? comma.start : comma.end;
      return {
        reading,
        finding: { speaker: subject, cue, rule: subject.rule, confidence: 0.88 },
        cut: { start, end },
      };
    }
  }
  return undefined;
}

/** Where the incise ends: behind the comma that closes it, or with the sentence. */
function endOfIncise(reading: Reading, last: number): number | undefined {
  for (let i = last + 1; i < reading.items.length && i - last < 14; i++) {
    const text = wordAt(reading.items, i);
    if (text === ',') return (reading.items[i] as Span).end;
    if (/^[.!?…]$/u.test(text)) return (reading.items[i] as Span).end;
    if (reading.finiteStarts.has(i)) return undefined;
  }
  return reading.items.at(-1)?.end;
}
