import {
  type DayNumber,
  easterSunday,
  islamicDay,
  isRealDay,
  toCivil,
  toDayNumber,
  weekdayOf,
} from './civil.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import type { Outlook } from './tense.ts';

/** What dates are counted from. */
export interface Anchors {
  readonly published: DayNumber | null;
  /** The last single day that the text has named, if it is not after the publication. */
  readonly lastDay: DayNumber | null;
  /** The year of the last date that the text has named. */
  readonly lastYear: number | null;
  /** Where the publication date is not known, the one year in which the weekdays of the text fit; `null` where it is, or none does. */
  readonly weekdayYear: number | null;
}

/**
 * How much farther a day seems on the side that the tense does not look to. The past weighs less than certainty, since a date
 * often belongs to a noun («ont confirmé les discussions du 10 janvier»); without a tense the past is likelier.
 */
const weights: Readonly<Record<Outlook, { before: number; after: number }>> = {
  since: { before: 1, after: 1000 },
  past: { before: 1, after: 18 },
  present: { before: 1, after: 2.5 },
  lean: { before: 2, after: 1 },
  future: { before: 40, after: 1 },
};
/** A weekday beside a day and month fixes the year within so many years, the month within so many months. */
const yearsAround = 6;

/** The year (and month, for a day without one) that puts a date nearest to the anchor, as the tense looks. */
export function nearestYear(
  meaning: CalendarMeaning,
  outlook: Outlook,
  anchor: DayNumber,
  length = 1,
): { year: number; month: number; rule: string } | null {
  const here = toCivil(anchor);
  const candidates =
    meaning.month === undefined
      ? monthsAround(here, meaning.weekday === undefined ? 1 : yearsAround)
      : yearsFrom(here.year, meaning.month, meaning.weekday);
  let best: { year: number; month: number; first: number; cost: number } | null = null;
  for (const { year, month } of candidates) {
    if (meaning.day !== undefined && !isRealDay(year, month, meaning.day)) continue;
    const first = toDayNumber(year, month, meaning.day ?? 1);
    const last = meaning.day === undefined ? endOfMonths(year, month, length) : first;
    if (!fits(meaning, first, last, anchor)) continue;
    const cost = costOf(first, last, anchor, outlook);
    if (!best || cost < best.cost) best = { year, month, first, cost };
  }
  if (!best) return null;
  return { year: best.year, month: best.month, rule: ruleOf(meaning, best.first, anchor) };
}

/** So many days from Easter, in the year that puts it nearest to the anchor as the tense looks. */
export function nearestFeast(
  { days, shift }: Extract<Meaning, { kind: 'feast' }>,
  outlook: Outlook,
  anchor: DayNumber,
): { day: DayNumber; rule: string } {
  const { year } = toCivil(anchor);
  const candidates = [year - 1, year, year + 1]
    .map((y) => easterSunday(y) + days)
    .filter((day) => (shift === -1 ? day < anchor : shift !== 1 || day > anchor));
  const cost = (day: DayNumber) => costOf(day, day, anchor, outlook);
  const day = candidates.reduce((best, other) => (cost(other) < cost(best) ? other : best));
  return { day, rule: `day-${day <= anchor ? 'before' : 'after'}` };
}

/** First and last day of a date of the Islamic calendar in the year that puts it nearest to the anchor as the tense looks. */
export function nearestIslamic(
  { month, day, shift }: Extract<Meaning, { kind: 'islamic' }>,
  outlook: Outlook,
  anchor: DayNumber,
): { first: DayNumber; last: DayNumber; rule: string } {
  const year = Math.floor(((toCivil(anchor).year - 622) * 33) / 32);
  const candidates = [year - 1, year, year + 1, year + 2]
    .map((y) =>
      day === undefined
        ? { first: islamicDay(y, month, 1), last: islamicDay(y, month + 1, 1) - 1 }
        : { first: islamicDay(y, month, day) - 1, last: islamicDay(y, month, day) + 1 },
    )
    .filter(({ first, last }) => (shift === -1 ? last < anchor : shift !== 1 || first > anchor));
  const cost = ({ first, last }: { first: DayNumber; last: DayNumber }) =>
    costOf(first, last, anchor, outlook);
  const best = candidates.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return { ...best, rule: `day-${best.first <= anchor ? 'before' : 'after'}` };
}

function monthsAround(
  here: { year: number; month: number },
  around: number,
): { year: number; month: number }[] {
  return Array.from({ length: 2 * around + 1 }, (_, i) => {
    const index = here.year * 12 + here.month - 1 + i - around;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
}

function yearsFrom(
  year: number,
  month: number,
  weekday: number | undefined,
): { year: number; month: number }[] {
  const around = weekday === undefined ? 1 : yearsAround;
  return Array.from({ length: 2 * around + 1 }, (_, i) => ({ year: year - around + i, month }));
}

function endOfMonths(year: number, month: number, length: number): DayNumber {
  const next = month - 1 + length;
  return toDayNumber(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1;
}

function fits(meaning: CalendarMeaning, first: DayNumber, last: DayNumber, anchor: DayNumber): boolean {
  if (meaning.weekday !== undefined && meaning.day !== undefined && weekdayOf(first) !== meaning.weekday)
    return false;
  if (meaning.shift === -1) return last < anchor;
  return meaning.shift !== 1 || first > anchor;
}

function costOf(first: DayNumber, last: DayNumber, anchor: DayNumber, outlook: Outlook): number {
  if (last < anchor) return (anchor - last) * weights[outlook].before;
  return first > anchor ? (first - anchor) * weights[outlook].after : 0;
}

function ruleOf(meaning: CalendarMeaning, first: DayNumber, anchor: DayNumber): string {
  const what = meaning.day === undefined ? 'month' : 'day';
  if (meaning.weekday !== undefined && meaning.day !== undefined) return 'weekday-and-day-near';
  return `${what}-${first <= anchor ? 'before' : 'after'}`;
}

/** «jeudi» before or on the day of writing, after it where the tense looks ahead; «dernier» and «prochain» never that day. */
export function shiftedWeekday(
  weekday: number,
  shift: number | undefined,
  outlook: Outlook,
  published: DayNumber,
): { day: DayNumber; rule: string } {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === -1) return { day: published - (back || 7), rule: 'weekday-last' };
  if (shift === 1) return { day: published + (ahead || 7), rule: 'weekday-next' };
  if (back === 0) return { day: published, rule: 'weekday-of-publication' };
  if (outlook === 'future' || outlook === 'lean')
    return { day: published + ahead, rule: 'weekday-after-publication' };
  return { day: published - back, rule: 'weekday-before-publication' };
}

/** «jeudi de la semaine dernière»: weeks begin on Monday. */
export function weekdayOfWeek(
  weekday: number,
  week: number,
  published: DayNumber,
): { day: DayNumber; rule: string } {
  return { day: published - weekdayOf(published) + weekday + 7 * week, rule: 'weekday-of-week' };
}
