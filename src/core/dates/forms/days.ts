import { isRealDay } from '../civil.ts';
import type { Item } from '../line.ts';
import { calendarOf } from '../meaning.ts';
import type { Form } from '../pattern.ts';

const one = (values: readonly number[] | undefined) => values?.[0];

/** «jeudi 23 décembre», «10 janvier 2022», «1er mai dernier», «ce 3 mai»; a day that does not exist is none. */
const namedDay: Form = {
  pattern: '(ce) (WEEKDAY) DAY MONTH (YEAR)',
  mean: ({ WEEKDAY, DAY, MONTH, YEAR }) => {
    if (!isRealDay(one(YEAR), one(MONTH) ?? 0, one(DAY) ?? 0)) return null;
    return calendarOf({ weekday: one(WEEKDAY), day: one(DAY), month: one(MONTH), year: one(YEAR) });
  },
};

const shiftedDay: Form = {
  pattern: '(WEEKDAY) DAY MONTH SHIFT',
  mean: (found) => {
    const day = namedDay.mean(found);
    return day?.kind === 'calendar' ? { ...day, shift: one(found.SHIFT) ?? 0 } : null;
  },
};

/** «23/12/2021», «2021-12-23» */
const numericDay: Form = {
  pattern: 'NUMERIC',
  mean: ({ NUMERIC }) => {
    const figures = one(NUMERIC) ?? 0;
    const [year, month, day] = [Math.floor(figures / 10000), Math.floor(figures / 100) % 100, figures % 100];
    return isRealDay(year, month, day) ? { kind: 'calendar', year, month, day } : null;
  },
};

/** «12 au 15 mars», «3 et le 5 janvier», «12 et 13 mars 2020», «12-15 mars», «lundi 3 au vendredi 7 mai» */
const dayRange: Form = {
  pattern: '(WEEKDAY) DAY au/et/-/–/ou (le) (WEEKDAY) DAY MONTH (YEAR)',
  mean: ({ DAY, MONTH, YEAR }) => {
    const [day, toDay] = DAY ?? [];
    if (!isRealDay(one(YEAR), one(MONTH) ?? 0, toDay ?? 0) || (day ?? 0) >= (toDay ?? 0)) return null;
    return calendarOf({ day, toDay, month: one(MONTH), year: one(YEAR) });
  },
};

/** «vendredi 28», the month left to be found. */
const weekdayAndDay: Form = {
  pattern: '(ce) WEEKDAY DAY',
  mean: ({ WEEKDAY, DAY }) => calendarOf({ weekday: one(WEEKDAY), day: one(DAY) }),
  accepts: (line, _from, to) =>
    line[to - 1]?.word.kind === 'number' && !/^(?:NOUN|ADJ|SYM)$/.test(line[to]?.word.pos ?? ''),
};

/** «le 7» with no month: at the end of its phrase, or before a verb or a place. */
const bareDay: Form = {
  pattern: 'le > DAY',
  mean: ({ DAY }) => calendarOf({ day: one(DAY) }),
  accepts: (line, from, to) =>
    line[from]?.word.kind === 'number' &&
    endsPhrase(line, to) &&
    !/^(?:et|ou|contre)$/.test(line[from - 2]?.key ?? ''),
};

const afterDay = /^(?:[.,;:)!?…]|a|au|aux|dans|lors|par|pour|devant|avant)$/;

function endsPhrase(line: readonly Item[], at: number): boolean {
  const next = line[at];
  if (next?.classes.has('MONTH')) return false;
  return !next || afterDay.test(next.key) || next.word.pos === 'VERB' || next.word.pos === 'AUX';
}

/** «nuit du 3 au 4 mai» is one night. */
const nightOfDays: Form = {
  pattern: 'nuit du DAY (MONTH) au DAY MONTH (YEAR)',
  mean: ({ DAY, MONTH, YEAR }) => {
    const [day, toDay] = DAY ?? [];
    if (MONTH?.length === 1 && (day ?? 0) < (toDay ?? 0))
      return calendarOf({ day, toDay, month: one(MONTH), year: one(YEAR) });
    return calendarOf({ day: toDay, month: MONTH?.at(-1), year: one(YEAR) });
  },
};

export const dayForms: readonly Form[] = [
  namedDay,
  shiftedDay,
  numericDay,
  dayRange,
  weekdayAndDay,
  bareDay,
  nightOfDays,
];
