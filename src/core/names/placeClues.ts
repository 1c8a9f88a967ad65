import { type Clue, clue, type Found } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';

/** What tells a town that no list knows: its territory in brackets, its fellows, who lives or works in it. */
export function readPlace(found: Found, index: number, lexicons: NameLexicons): readonly Clue[] {
  const { reading } = found;
  const segment = found.segments[index] as Segment;
  if (segment.origin !== 'run' || reading.headline || isPerson(reading, segment, lexicons)) return [];
  if (isBeforeTerritory(found, index)) return [clue('LOC', 7, 'territory-behind')];
  if (isCoordinatedPlace(found, index)) return [clue('LOC', 5, 'in-before'), clue('PER', -2, 'in-before')];
  return isAbode(found, segment, lexicons) ? [clue('LOC', 4, 'in-before')] : [];
}

function isPerson(reading: Reading, { from, to }: Segment, lexicons: NameLexicons): boolean {
  const first = reading.slots[from];
  return to > from + 1 && first !== undefined && firstNameOf(first, lexicons) !== null;
}

/** «{Bégard} (Côtes-d'Armor)», «{Saponé} (Burkina Faso)»; a town in brackets may be somebody's club: «Duval (Brest)». */
function isBeforeTerritory({ reading: { slots }, segments }: Found, index: number): boolean {
  const { to } = segments[index] as Segment;
  const next = segments[index + 1];
  if (slots[to]?.word.text !== '(' || next?.from !== to + 1) return false;
  return (
    /^[,)]$/u.test(slots[next.to]?.word.text ?? '') &&
    next.entries.some(({ type, description }) => type === 'LOC' && !town.test(description?.fr ?? ''))
  );
}

const town = /^(?:ville|commune|municipalité|localité|village|communauté|quartier)/u;

/** «à Akwa, {Bonanjo} et Bali»: what stands with a listed place on a list behind «à»; not «À Miami, {Duval} et Roy ont …». */
function isCoordinatedPlace({ reading: { slots }, segments }: Found, index: number): boolean {
  const isLinked = (at: number) => {
    const [before, own] = [segments[at - 1], segments[at]];
    return own !== undefined && before?.to === own.from - 1 && link.test(slots[before.to]?.word.text ?? '');
  };
  let [first, last] = [index, index];
  while (isLinked(first)) first--;
  while (isLinked(last + 1)) last++;
  const [opens, closes] = [segments[first] as Segment, segments[last] as Segment];
  if (first === last || !/^(?:a|en)$/u.test(slots[opens.from - 1]?.key ?? '')) return false;
  const isClosed = /^(?:et|ou)$/u.test(slots[closes.from - 1]?.key ?? '');
  if (!isClosed || /^(?:VERB|AUX|PRON)$/u.test(slots[closes.to]?.word.pos ?? '')) return false;
  const listed = segments.slice(first, last + 1).flatMap(({ entries }) => entries);
  return listed.length > 0 && listed.every(({ type }) => type === 'LOC');
}

const link = /^(?:,|et|ou)$/u;

/** «comptable à {Bonanjo}», «né à {Brumath}»: where somebody works, lives, was born. */
function isAbode({ reading: { slots }, phrases }: Found, segment: Segment, { heads }: NameLexicons): boolean {
  const { from } = segment;
  if (slots[from - 1]?.key !== 'a') return false;
  const before = slots[from - 2]?.word;
  if (before?.pos === 'VERB' && isLemma(heads, before.lemma, ['dwells'])) return true;
  return phrases.some(
    ({ form: { role }, to, names }) =>
      /^(?:office|profession)$/u.test(role.class) && (to === from - 1 || names.includes(segment)),
  );
}
