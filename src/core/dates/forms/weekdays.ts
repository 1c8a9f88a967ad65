import type { Item } from '../line.ts';
import { calendarOf, type Meaning } from '../meaning.ts';
import type { Form, Found } from '../pattern.ts';

function weekday(found: Found, shift?: number): Meaning | null {
  const value = found.WEEKDAY?.[0];
  if (value === undefined) return null;
  return shift === undefined
    ? { kind: 'weekday', weekday: value }
    : { kind: 'weekday', weekday: value, shift };
}

const habit = /^(?:le|les|du|au|aux|chaque|tous|un|des)$/;
const holiday = /^(?:gras|saint|noir|noire|rouge)$/;

/** Not «le lundi» (every Monday), «Vendredi saint», «dimanche des Rameaux», nor a capital in mid-sentence that names a paper or a man. */
function isOneDay(line: readonly Item[], from: number, to: number): boolean {
  const before = line[from - 1];
  if (isFeast(line, to)) return false;
  if (before && habit.test(before.word.text.toLowerCase())) return false;
  const capital = /^\p{Lu}\p{Ll}/u.test(line[from]?.word.text ?? '');
  return !(capital && before?.word.kind === 'word' && /^\p{Ll}/u.test(before.word.text));
}

function isFeast(line: readonly Item[], to: number): boolean {
  const after = line[to + 1];
  return (
    holiday.test(line[to]?.key ?? '') ||
    (/^des?$/.test(line[to]?.key ?? '') &&
      (after?.classes.has('HOLIDAY') === true || after?.key === 'rameaux'))
  );
}

export const weekdayForms: readonly Form[] = [
  // «jeudi», «mardi soir»; of «mardi en fin de matinée» the day alone
  { pattern: 'WEEKDAY (PART)', mean: (found) => weekday(found), accepts: isOneDay },
  // «jeudi de la semaine dernière»
  {
    pattern: 'WEEKDAY de la semaine SHIFT',
    mean: ({ WEEKDAY, SHIFT }) => ({ kind: 'weekday', weekday: WEEKDAY?.[0] ?? 1, week: SHIFT?.[0] ?? -1 }),
  },
  // «vendredi précédent», counted from the day named last
  {
    pattern: 'WEEKDAY TEXTSHIFT',
    mean: ({ WEEKDAY, TEXTSHIFT }) => ({
      kind: 'weekday',
      weekday: WEEKDAY?.[0] ?? 1,
      shift: TEXTSHIFT?.[0] ?? -1,
      from: 'text',
    }),
  },
  // «mardi dernier», «lundi prochain», «mardi soir dernier»
  { pattern: 'WEEKDAY (PART) SHIFT', mean: (found) => weekday(found, found.SHIFT?.[0]) },
  // «ce jeudi», «ce mardi soir»
  {
    pattern: 'ce WEEKDAY (PART)',
    mean: (found) => weekday(found, 0),
    accepts: (line, _from, to) => !isFeast(line, to),
  },
  // «tard dans la journée de lundi», «tôt dimanche matin», «soirée de mardi»
  {
    pattern: "(tot/tard) dans la/l' PART de WEEKDAY",
    mean: (found) => weekday(found),
    accepts: (line, from) => /^t/.test(line[from]?.key ?? ''),
  },
  { pattern: 'PART de WEEKDAY', mean: (found) => weekday(found) },
  { pattern: 'tot/tard WEEKDAY (PART)', mean: (found) => weekday(found) },
  // «premier lundi de mars» is a day of that month; «vendredi en huit» one that only a calendar on the wall tells
  {
    pattern: "ORDINAL/dernier WEEKDAY de/d' MONTH (YEAR)",
    mean: ({ MONTH, YEAR }) => calendarOf({ month: MONTH?.[0], year: YEAR?.[0] }),
  },
  { pattern: 'WEEKDAY en huit/quinze', mean: () => ({ kind: 'vague' }) },
  // «nuit de mardi à mercredi»
  {
    pattern: 'nuit de WEEKDAY a WEEKDAY',
    mean: ({ WEEKDAY }) => ({ kind: 'weekday', weekday: WEEKDAY?.[0] ?? 1, nights: 1 }),
  },
];
