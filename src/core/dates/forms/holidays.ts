import type { Item } from '../line.ts';
import { calendarOf, type Meaning } from '../meaning.ts';
import type { Form, Found } from '../pattern.ts';

/** A HOLIDAY is month and day as 1225, or, counted from Easter, 10000 and the days: 10049 for Whit Sunday. */
const easter = 10_000;

function holiday(found: Found, away = 0): Meaning | null {
  const value = found.HOLIDAY?.[0];
  if (value === undefined) return null;
  const year = found.YEAR?.[0];
  const shift = found.SHIFT?.[0];
  if (value >= easter - 100) return feast(value - easter + away, found);
  if (away === 0) return calendarOf({ month: Math.floor(value / 100), day: value % 100, year, shift });
  // Only Christmas and the like have an eve or a morrow that news speaks of: never the first or last day of a month.
  return calendarOf({ month: Math.floor(value / 100), day: (value % 100) + away, year, shift });
}

function feast(days: number, found: Found): Extract<Meaning, { kind: 'feast' }> {
  const year = found.YEAR?.[0];
  const shift = found.SHIFT?.[0];
  return {
    kind: 'feast',
    days,
    ...(year === undefined ? {} : { year }),
    ...(shift === undefined ? {} : { shift }),
  };
}

/** «Noël» is also a first name, «Pâques» an island: a capital behind it makes a longer name; «l'ascension du mont» has none. */
function standsAlone(line: readonly Item[], _from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(line[to - 1]?.word.text ?? '')) return false;
  const next = line[to]?.word;
  return !(next?.kind === 'word' && /^\p{Lu}/u.test(next.text));
}

/** «le Vendredi saint» is a day, «les fidèles du Vendredi saint» a rite. */
function isDay(line: readonly Item[], from: number): boolean {
  return !/^(?:du|de|des|d')$/u.test(line[from - 1]?.word.text.toLowerCase() ?? '');
}

/** «le 14-Juillet», not «la rue du 14-Juillet». */
function isNoLabel(line: readonly Item[], from: number): boolean {
  return !(line[from - 1]?.key === 'du' && line[from - 2]?.classes.has('LABEL'));
}

function moonFeast(value: number | undefined, found: Found): Meaning {
  const shift = found.SHIFT?.[0];
  return {
    kind: 'islamic',
    month: Math.floor((value ?? 0) / 100),
    day: (value ?? 0) % 100,
    ...(shift === undefined ? {} : { shift }),
  };
}

/** The weekend of Easter and Whitsun has a Monday, that of the Ascension a Thursday; others only have their month. */
function weekendOf(found: Found): Meaning | null {
  const value = found.HOLIDAY?.[0] ?? 0;
  if (value < easter - 100) return calendarOf({ month: Math.floor(value / 100), year: found.YEAR?.[0] });
  const weekday = (((value - easter) % 7) + 7) % 7;
  return weekday === 0
    ? { ...feast(value - easter - 1, found), length: 3 }
    : { ...feast(value - easter, found), length: 4 };
}

/** «le Nouvel An», not «le Nouvel An chinois», «des vœux du Nouvel An». */
function isWestern(line: readonly Item[], from: number, to: number): boolean {
  return isDay(line, from) && !/^(?:ADJ|NOUN)$/u.test(line[to]?.word.pos ?? '');
}

const lead = 'a/avant/apres/depuis/ici/pour/des/vers';

export const holidayForms: readonly Form[] = [
  // «à Noël», «avant Pâques», «depuis la Toussaint», «le jour de l’Ascension»
  { pattern: `${lead} > HOLIDAY`, mean: (found) => holiday(found), accepts: standsAlone },
  { pattern: `${lead} la/l' > HOLIDAY`, mean: (found) => holiday(found), accepts: standsAlone },
  { pattern: "jour de (la/l') HOLIDAY", mean: (found) => holiday(found), accepts: standsAlone },
  // «Noël 2022», «Pentecôte prochaine»
  { pattern: 'HOLIDAY YEAR', mean: (found) => holiday(found) },
  { pattern: 'HOLIDAY SHIFT', mean: (found) => holiday(found) },
  // «la veille de Noël», «le lendemain de Noël»
  { pattern: "la veille de (la/l') HOLIDAY", mean: (found) => holiday(found, -1), accepts: standsAlone },
  { pattern: "le lendemain de (la/l') HOLIDAY", mean: (found) => holiday(found, 1), accepts: standsAlone },
  // «la veille de Noël 2020»
  { pattern: "la veille de (la/l') HOLIDAY YEAR", mean: (found) => holiday(found, -1) },
  { pattern: "le lendemain de (la/l') HOLIDAY YEAR", mean: (found) => holiday(found, 1) },
  // «lundi de Pâques», «jeudi de l’Ascension», «lundi de Pentecôte»
  {
    pattern: "WEEKDAY de (la/l') HOLIDAY (SHIFT)",
    mean: (found) => holiday(found, found.WEEKDAY?.[0] === 1 ? 1 : 0),
    accepts: isDay,
  },
  // «jeudi, vendredi, samedi saint», «mardi gras», «mercredi des Cendres»
  {
    pattern: 'WEEKDAY saint (SHIFT)',
    mean: (found) => feast((found.WEEKDAY?.[0] ?? 7) - 7, found),
    accepts: isDay,
  },
  // «le 14-Juillet», «1er-Mai»
  {
    pattern: 'DAY - MONTH',
    mean: ({ DAY, MONTH }) => calendarOf({ month: MONTH?.[0], day: DAY?.[0] }),
    accepts: isNoLabel,
  },
  // «week-end de Pâques», «long week-end de l’Ascension»
  { pattern: "week-end/weekend de (la/l') HOLIDAY (YEAR)", mean: weekendOf },
  // «Tabaski», «Aïd el-Fitr», «pendant le ramadan»
  { pattern: 'MOONFEAST (SHIFT)', mean: (found) => moonFeast(found.MOONFEAST?.[0], found) },
  { pattern: 'aid MOONNAME (SHIFT)', mean: (found) => moonFeast(found.MOONNAME?.[0], found) },
  {
    pattern: '(mois de) MOONMONTH',
    mean: ({ MOONMONTH }) => ({ kind: 'islamic', month: MOONMONTH?.[0] ?? 9 }),
  },
  { pattern: 'nouvel an', mean: () => calendarOf({ month: 1, day: 1 }), accepts: isWestern },
  { pattern: "jour de l' an", mean: ({ YEAR }) => calendarOf({ month: 1, day: 1, year: YEAR?.[0] }) },
  { pattern: 'mardi gras (SHIFT)', mean: (found) => feast(-47, found), accepts: isDay },
  { pattern: 'mercredi des cendres', mean: (found) => feast(-46, found), accepts: isDay },
];
