import type { Item } from '../line.ts';
import { calendarOf, type Meaning, partOf } from '../meaning.ts';
import { type Form, type Found, opensSentence } from '../pattern.ts';

function month(found: Found): Meaning {
  return {
    ...calendarOf({ month: found.MONTH?.[0], year: found.YEAR?.[0], shift: found.SHIFT?.[0] }),
    ...partOf(found.EDGE),
  };
}

function monthsAway(
  count: number | undefined,
  found: Found = {},
  from: 'publication' | 'text' = 'publication',
): Meaning {
  return { kind: 'offset', unit: 'month', count: count ?? 0, from, ...partOf(found.EDGE) };
}

/**
 * Not the month of a day that does not exist. A capital in mid-sentence names a planet, a woman or an event («Mai 68»), unless
 * a year follows.
 */
function isMonth(line: readonly Item[], from: number, to: number): boolean {
  if (line[to]?.classes.has('YEAR') || line[to - 1]?.classes.has('YEAR')) return true;
  if (line[from - 1]?.classes.has('DAY')) return false;
  const first = line[from]?.word.text ?? '';
  return !/^\p{Lu}\p{Ll}/u.test(first) || (from === 0 && !/^[Mm]a(?:i|rs)$/.test(first));
}

export const monthForms: readonly Form[] = [
  // «janvier», «mars 2020», «mars dernier», «mois de janvier»
  { pattern: 'MONTH (YEAR)', mean: month, accepts: isMonth },
  { pattern: 'MONTH SHIFT', mean: month, accepts: isMonth },
  { pattern: "mois de/d' MONTH (YEAR)", mean: month },
  { pattern: "mois de/d' MONTH SHIFT", mean: month },
  // «début janvier», «fin du mois de mars 2020», «tout début de janvier», «courant mai»
  { pattern: '(tout) EDGE MONTH (YEAR)', mean: month },
  { pattern: '(tout) EDGE MONTH SHIFT', mean: month },
  { pattern: "(tout) EDGE de/d' MONTH (YEAR)", mean: month },
  { pattern: "(tout) EDGE du mois de/d' MONTH (YEAR)", mean: month },
  // «mi-juin»
  {
    pattern: 'MIDMONTH (YEAR)',
    mean: ({ MIDMONTH, YEAR }) => ({ ...calendarOf({ month: MIDMONTH?.[0], year: YEAR?.[0] }), part: 'MID' }),
  },
  // «mois dernier», «ce mois-ci», «fin du mois», «début du mois prochain»
  { pattern: 'mois SHIFT', mean: ({ SHIFT }) => monthsAway(SHIFT?.[0]) },
  { pattern: 'le mois SHIFT', mean: ({ SHIFT }) => monthsAway(SHIFT?.[0]), accepts: opensSentence },
  { pattern: 'mois TEXTSHIFT', mean: ({ TEXTSHIFT }) => monthsAway(TEXTSHIFT?.[0], {}, 'text') },
  { pattern: 'ce mois-ci/mois', mean: () => monthsAway(0) },
  { pattern: '(tout) EDGE de/du mois (SHIFT)', mean: (found) => monthsAway(found.SHIFT?.[0], found) },
  { pattern: '(tout) EDGE de ce mois/mois-ci', mean: (found) => monthsAway(0, found) },
];
