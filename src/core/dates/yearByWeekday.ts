import { isRealDay, toDayNumber, weekdayOf } from './civil.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';

/** A date falls on the same weekday again after five years at the soonest: in so many years it does so once at most. */
const years = 5;

/**
 * The year in which all that an article without a date says of weekdays is true, of the five from the latest year that it names:
 * «mardi 7 décembre» in a text that speaks of 2021 is in 2021, of 2018 too, of 2015 in none. `null` where no year is, or where the text
 * names no year or no weekday with its date.
 */
export function yearByWeekday(meanings: readonly Meaning[]): number | null {
  const dates = meanings.flatMap((meaning) => (meaning.kind === 'calendar' ? [meaning] : []));
  const named = dates.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const pairs = dates.filter((date) => date.year === undefined && date.weekday !== undefined);
  if (named.length === 0 || pairs.length === 0) return null;
  const latest = named.reduce((last, year) => Math.max(last, year));
  for (let year = latest; year < latest + years; year++)
    if (pairs.every((pair) => fits(pair, year))) return year;
  return null;
}

function fits({ weekday, month, day }: CalendarMeaning, year: number): boolean {
  if (month === undefined || day === undefined || !isRealDay(year, month, day)) return false;
  return weekdayOf(toDayNumber(year, month, day)) === weekday;
}
