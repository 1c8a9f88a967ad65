import { type Clue, clue } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import type { HeadLexicon } from './heads.ts';
import { headEndingAt, isLemma } from './lemmaHeads.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';

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

/** Whether «au micro de», «à la une de», «publiée dans», «paru jeudi dans» ends in the slot `end`. */
export function leadsToMedium(reading: Reading, end: number, { heads }: NameLexicons): boolean {
  return headEndingAt(reading, end, 5, heads, ['medium']) !== null || isPublishedIn(reading, end, heads);
}

/** How many words may stand between what is published and where: «a publié {ses derniers résultats mardi} dans {Nature}». */
const mostBetween = 8;

function isPublishedIn({ slots }: Reading, end: number, heads: HeadLexicon): boolean {
  if (slots[end]?.key !== 'dans') return false;
  for (let i = end - 1; i >= 0 && i >= end - 1 - mostBetween; i--) {
    const { word } = slots[i] as Slot;
    if (word.kind !== 'word' && word.kind !== 'number') return false;
    if (word.pos === 'VERB') return isLemma(heads, word.lemma, ['publishes']);
  }
  return false;
}
