import { type Clue, clue } from './clues.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';

const aboard = [clue('MISC', 6, 'aboard'), clue('PER', -3, 'aboard')];
const afloat = [
  clue('MISC', 9, 'afloat'),
  clue('PER', -3, 'afloat'),
  clue('LOC', -3, 'afloat'),
  clue('ORG', -2, 'afloat'),
];

/** What tells that a name is a ship's by what it is the ship of; `null` where nothing does. */
export function readShip(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] | null {
  if (isAboard(reading, segment)) return aboard;
  return isAfloat(reading, segment, lexicons) ? afloat : null;
}

/** «à bord du {Bugaled Breizh}», «à bord de {L'Hermione}»: a ship. */
function isAboard({ slots }: Reading, { from, origin }: Segment): boolean {
  const link = /^(?:la|l['’])$/u.test(slots[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (origin !== 'run' || !/^(?:de|du|d['’])$/u.test(slots[link]?.key ?? '')) return false;
  return slots[link - 1]?.key === 'bord' && slots[link - 2]?.key === 'a';
}

/** «la cale du {Petit Jules}», «le patron de l'{Avel Mor}»: what only a ship has, and who is at the head of one by its article. */
function isAfloat({ slots, pieces }: Reading, { from, origin }: Segment, { heads }: NameLexicons): boolean {
  const hasArticle = /^(?:du|la|l['’])$/u.test(slots[from - 1]?.key ?? '');
  const link = slots[from - 1]?.key === 'du' ? from - 1 : from - 2;
  const noun = slots[link - 1];
  if (
    origin !== 'run' ||
    !hasArticle ||
    !noun ||
    noun.capital ||
    !/^(?:de|du)$/u.test(slots[link]?.key ?? '')
  )
    return false;
  return heads.at(pieces, noun.piece, ['afloat'])?.length === 1;
}
