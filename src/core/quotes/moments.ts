import { isoDay, parseIsoDay, weekdayOf } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';

/**
 * The day, month or year that a date says of one moment: «la semaine dernière» is in a month, or only in a year; of «la nuit de mardi à
 * mercredi» the second day. `null` for what spans years.
 */
export function momentOf({ value }: DateExpression): string | null {
  const [first, last] = value?.split('/') ?? [];
  if (first === undefined || last === undefined) return first ?? null;
  if (isNight(first, last)) return last;
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  if (nightsBetween(first, last) < 7) return middleOf(first, last).slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** «la semaine dernière», from Monday 26 November to Sunday 2 December, is in November. */
function middleOf(first: string, last: string): string {
  return isoDay(Math.floor(((parseIsoDay(first) ?? 0) + (parseIsoDay(last) ?? 0)) / 2));
}

function isNight(first: string, last: string): boolean {
  return nightsBetween(first, last) === 1 && weekdayOf(parseIsoDay(first) ?? 0) !== 6;
}

function nightsBetween(first: string, last: string): number {
  const [from, to] = [parseIsoDay(first), parseIsoDay(last)];
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
}
