import { type Clue, clue } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import { headEndingAt } from './lemmaHeads.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';

/** «au micro de {Radio Corniche}», «joint par {cath.ch}», «publiée dans {Nature}»: what leads to a medium. */
export function readMedium(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { slots } = reading;
  const first = slots[segment.from];
  if (!first || firstNameOf(first, lexicons)) return [];
  const determined = /^(?:la|le|les|l['’])$/u.test(slots[segment.from - 1]?.key ?? '');
  return leadsToMedium(reading, segment.from - (determined ? 2 : 1), lexicons)
    ? [clue('ORG', 6, 'medium-before'), clue('PER', -2, 'medium-before')]
    : [];
}

/** Whether «au micro de», «à la une de», «publiée dans» ends in the slot `end`. */
export function leadsToMedium(reading: Reading, end: number, { heads }: NameLexicons): boolean {
  return headEndingAt(reading, end, 5, heads, ['medium']) !== null;
}
