import type { Item } from '../line.ts';
import { calendarOf, type Meaning, partOf } from '../meaning.ts';
import type { Form, Found } from '../pattern.ts';

function yearsAway(
  count: number | undefined,
  found: Found = {},
  from: 'publication' | 'text' = 'publication',
): Meaning {
  return { kind: 'offset', unit: 'year', count: count ?? 0, from, ...partOf(found.EDGE) };
}

function year(found: Found): Meaning {
  return { ...calendarOf({ year: found.YEAR?.[0] }), ...partOf(found.EDGE) };
}

function decade(found: Found): Meaning | null {
  const first = found.DECADE?.[0] ?? found.YEAR?.[0];
  const last = found.DECADE?.[1] ?? found.YEAR?.[1] ?? first;
  if (first === undefined || last === undefined || first % 10 !== 0) return null;
  return { kind: 'years', first, last: last + 9, ...partOf(found.EDGE) };
}

function century(found: Found): Meaning {
  const number = found.CENTURY?.[0] ?? found.ORDINAL?.[0] ?? 1;
  return { kind: 'years', first: number * 100 - 99, last: number * 100, ...partOf(found.EDGE) };
}

const introducer =
  /^(?:en|de|depuis|des|avant|apres|entre|vers|ici|horizon|annee|jusqu'en|courant|a|et|ou|\(|-|–|\/|que|pour|qu'en|d')$/;

/** «en 2014», «de 2015», «(2014)», «budget 2022»; not «2014 habitants», «saison 2020», «Mondial 2018». */
function isYear(line: readonly Item[], from: number, to: number): boolean {
  const before = line[from - 1];
  const next = line[to];
  const value = line[from]?.classes.get('YEAR') ?? 0;
  if (/^[-–]$/.test(before?.key ?? '')) return false;
  if (/^(?:et|ou|\/)$/.test(before?.key ?? '') && !followsYear(line, from)) return false;
  if (next && before?.key !== 'en' && (isCounted(next) || next.classes.has('SCALE'))) return false;
  if (!before)
    return value >= 1900 && (next?.word.pos === 'VERB' || next?.word.pos === 'AUX' || next?.key === ',');
  if (introducer.test(before.key)) return value >= 1500 || /^(?:en|annee|\()$/.test(before.key);
  return (
    before.word.pos === 'NOUN' &&
    /^\p{Ll}/u.test(before.word.text) &&
    !before.classes.has('LABEL') &&
    value >= 1900
  );
}

function followsYear(line: readonly Item[], from: number): boolean {
  return line.slice(Math.max(0, from - 4), from).some((item) => item.classes.has('YEAR'));
}

/** A plural noun or a unit behind a number is what it counts. */
function isCounted(item: Item): boolean {
  if (item.classes.has('MEASURE') || item.classes.has('UNIT')) return true;
  return (
    item.word.pos === 'NOUN' && item.word.morphology.number === 'Plur' && /^\p{Ll}/u.test(item.word.text)
  );
}

export const yearForms: readonly Form[] = [
  { pattern: 'YEAR', mean: year, accepts: isYear },
  {
    pattern: 'YEAR -/–/SLASH YEAR',
    mean: ({ YEAR }) => spanOfYears(YEAR),
    accepts: (line, from) => !line[from - 1]?.classes.has('LABEL'),
  },
  // «fin 2022», «début de 2020», «mi-2021», «an 2000», «année 2020»
  { pattern: '(tout) EDGE YEAR', mean: year },
  { pattern: 'MIDYEAR', mean: ({ MIDYEAR }) => ({ ...calendarOf({ year: MIDYEAR?.[0] }), part: 'MID' }) },
  { pattern: "(l') an YEAR", mean: year },
  { pattern: 'annee YEAR', mean: year },
  { pattern: "EDGE de (l' annee) YEAR", mean: year },
  // «années 1970», «années 80», «milieu des années 1990»
  { pattern: 'annees YEAR', mean: decade },
  { pattern: 'annees DECADE', mean: decade },
  { pattern: 'annees YEAR - YEAR', mean: decade },
  { pattern: 'annees DECADE - DECADE', mean: decade },
  { pattern: 'EDGE des annees YEAR/DECADE', mean: decade },
  // «XXe siècle», «début du XIXe siècle», «siècle dernier»
  { pattern: 'CENTURY/ORDINAL siecle', mean: century },
  { pattern: 'EDGE (du) CENTURY/ORDINAL siecle', mean: century },
  // «l’an dernier», «année prochaine», «cette année», «fin de l’année», «tout début de l’année (prochaine)»
  { pattern: "(l') an/annee SHIFT", mean: ({ SHIFT }) => yearsAway(SHIFT?.[0]) },
  { pattern: 'annee TEXTSHIFT', mean: ({ TEXTSHIFT }) => yearsAway(TEXTSHIFT?.[0], {}, 'text') },
  { pattern: 'cette annee', mean: () => yearsAway(0) },
  { pattern: 'cette annee-la', mean: () => yearsAway(0, {}, 'text') },
  { pattern: "(tout) EDGE de l' annee/an (SHIFT)", mean: (found) => yearsAway(found.SHIFT?.[0], found) },
  { pattern: "(tout) EDGE d' annee (SHIFT)", mean: (found) => yearsAway(found.SHIFT?.[0], found) },
  {
    pattern: "(tout) EDGE de l' annee/an OPEN SHIFT CLOSE",
    mean: (found) => yearsAway(found.SHIFT?.[0], found),
  },
  { pattern: '(tout) EDGE de cette annee', mean: (found) => yearsAway(0, found) },
];

/** «2014-2016» */
function spanOfYears(years: readonly number[] | undefined): Meaning | null {
  const [first, last] = years ?? [];
  return first !== undefined && last !== undefined && first < last ? { kind: 'years', first, last } : null;
}
