import { type Clue, clue } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';

/** «au micro de {Radio Corniche}», «joint par {cath.ch}», «publiée dans {Nature}»: what leads to a medium. */
export function readMedium(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { slots, pieces } = reading;
  const first = slots[segment.from];
  if (!first || firstNameOf(first, lexicons)) return [];
  const determined = /^(?:la|le|les|l['’])$/u.test(slots[segment.from - 1]?.key ?? '');
  const end = segment.from - (determined ? 2 : 1);
  for (let width = 0; width < 5; width++) {
    const opener = slots[end - width];
    if (!opener) break;
    const found = lexicons.heads.at(pieces, opener.piece, ['medium']);
    if (found && pieces[opener.piece + found.length - 1]?.token === end)
      return [clue('ORG', 6, 'medium-before'), clue('PER', -2, 'medium-before')];
  }
  return [];
}
