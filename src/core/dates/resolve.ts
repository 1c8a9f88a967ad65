import { easterSunday, isoDay, isoMonth, isoYear } from './civil.ts';
import type { DateExpression } from './expressions.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import {
  type Anchors,
  nearestFeast,
  nearestIslamic,
  nearestYear,
  shiftedWeekday,
  weekdayOfWeek,
} from './nearest.ts';
import { resolveOffset } from './offsets.ts';
import type { Outlook } from './tense.ts';

/** What a date expression comes to. */
export type Resolution = Pick<
  DateExpression,
  'value' | 'granularity' | 'known' | 'anchor' | 'rule' | 'toPublication'
>;

/** Resolves a meaning against the publication date or the last day that the text named; never invents an anchor. */
export function resolveMeaning(meaning: Meaning, outlook: Outlook, anchors: Anchors): Resolution {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, outlook, anchors);
    case 'weekday':
      return resolveWeekday(meaning, outlook, anchors);
    case 'offset':
      return resolveOffset(meaning, outlook, anchors);
    case 'months':
      return resolveMonths(meaning, outlook, anchors);
    case 'feast':
      return resolveFeast(meaning, outlook, anchors);
    case 'islamic':
      return resolveIslamic(meaning, outlook, anchors);
    case 'years':
      return {
        value: `${isoYear(meaning.first)}/${isoYear(meaning.last)}`,
        granularity: meaning.last - meaning.first === 9 ? 'decade' : 'interval',
        known: { year: meaning.first },
        anchor: null,
        rule: 'stated',
      };
    case 'vague':
      return { value: null, granularity: 'vague', known: {}, anchor: null, rule: 'vague' };
  }
}

function unresolved(granularity: DateExpression['granularity'], known: DateExpression['known']): Resolution {
  return { value: null, granularity, known, anchor: null, rule: 'publication-unknown' };
}

function resolveCalendar(meaning: CalendarMeaning, outlook: Outlook, anchors: Anchors): Resolution {
  const { year, month, day, weekday } = meaning;
  const known = Object.fromEntries(
    Object.entries({ year, month, day, weekday }).filter(([, value]) => value !== undefined),
  );
  if (year !== undefined) return { known, anchor: null, rule: 'stated', ...stated(meaning, year, month) };
  if (anchors.weekdayYear !== null && weekday !== undefined && month !== undefined)
    return { known, anchor: null, rule: 'year-by-weekday', ...stated(meaning, anchors.weekdayYear, month) };
  const anchor = anchors.published ?? anchors.lastDay;
  const granularity = day === undefined ? 'month' : 'day';
  if (anchor === null) return unresolved(granularity, known);
  const found = nearestYear(meaning, outlook, anchor);
  if (!found) return unresolved(granularity, known);
  const how = anchors.published === null ? 'last-date' : 'publication';
  return {
    known,
    anchor: isoDay(anchor),
    rule: `${found.rule}-${how}`,
    ...stated(meaning, found.year, found.month),
  };
}

function resolveFeast(
  meaning: Extract<Meaning, { kind: 'feast' }>,
  outlook: Outlook,
  anchors: Anchors,
): Resolution {
  const { year, length = 1 } = meaning;
  const granularity = length > 1 ? 'interval' : 'day';
  const valueFrom = (day: number) =>
    length > 1 ? `${isoDay(day)}/${isoDay(day + length - 1)}` : isoDay(day);
  if (year !== undefined) {
    const value = valueFrom(easterSunday(year) + meaning.days);
    return { value, granularity, known: { year }, anchor: null, rule: 'stated' };
  }
  const anchor = anchors.published ?? anchors.lastDay;
  if (anchor === null) return unresolved(granularity, {});
  const { day, rule } = nearestFeast(meaning, outlook, anchor);
  const how = anchors.published === null ? 'last-date' : 'publication';
  return { value: valueFrom(day), granularity, known: {}, anchor: isoDay(anchor), rule: `${rule}-${how}` };
}

/** A feast of the moon may be kept a day sooner or later: its value is the three days around the reckoned one. */
function resolveIslamic(
  meaning: Extract<Meaning, { kind: 'islamic' }>,
  outlook: Outlook,
  anchors: Anchors,
): Resolution {
  const anchor = anchors.published ?? anchors.lastDay;
  if (anchor === null) return unresolved('interval', {});
  const { first, last, rule } = nearestIslamic(meaning, outlook, anchor);
  return {
    value: `${isoDay(first)}/${isoDay(last)}`,
    granularity: 'interval',
    known: {},
    anchor: isoDay(anchor),
    rule: `${rule}-${anchors.published === null ? 'last-date' : 'publication'}`,
  };
}

function stated(
  meaning: CalendarMeaning,
  year: number,
  month: number | undefined,
): Pick<Resolution, 'value' | 'granularity'> {
  const { day, toDay } = meaning;
  if (month === undefined) return { value: isoYear(year), granularity: 'year' };
  const first = isoMonth(year, month);
  if (day === undefined) return { value: first, granularity: 'month' };
  const pad = (number: number) => String(number).padStart(2, '0');
  if (toDay !== undefined)
    return { value: `${first}-${pad(day)}/${first}-${pad(toDay)}`, granularity: 'interval' };
  return { value: `${first}-${pad(day)}`, granularity: 'day' };
}

function resolveWeekday(
  meaning: Extract<Meaning, { kind: 'weekday' }>,
  outlook: Outlook,
  anchors: Anchors,
): Resolution {
  const known = { weekday: meaning.weekday };
  const anchor = meaning.from === 'text' ? anchors.lastDay : anchors.published;
  if (anchor === null && meaning.from !== 'text')
    return { ...unresolved('day', known), toPublication: reachOf(meaning, outlook) };
  if (anchor === null) return unresolved('day', known);
  const { day, rule } =
    meaning.week === undefined
      ? shiftedWeekday(meaning.weekday, meaning.shift, outlook, anchor)
      : weekdayOfWeek(meaning.weekday, meaning.week, anchor);
  const value = meaning.nights ? `${isoDay(day)}/${isoDay(day + 1)}` : isoDay(day);
  return {
    value,
    granularity: meaning.nights ? 'interval' : 'day',
    known,
    anchor: isoDay(anchor),
    rule: meaning.from === 'text' ? `${rule}-last-date` : rule,
  };
}

/** How far behind a weekday the day of writing may lie. */
function reachOf(
  { weekday, week, shift }: Extract<Meaning, { kind: 'weekday' }>,
  outlook: Outlook,
): readonly [number, number] {
  if (week !== undefined) return [1 - weekday - 7 * week, 7 - weekday - 7 * week];
  if (shift === -1) return [1, 7];
  if (shift === 1) return [-7, -1];
  return outlook === 'future' || outlook === 'lean' ? [-6, 0] : [0, 6];
}

function resolveMonths(
  meaning: Extract<Meaning, { kind: 'months' }>,
  outlook: Outlook,
  anchors: Anchors,
): Resolution {
  const { first, length, year, shift } = meaning;
  const granularity = length === 3 && first % 3 === 1 ? 'quarter' : 'interval';
  const known = year === undefined ? {} : { year };
  if (year !== undefined)
    return { value: monthSpan(year, first, length), granularity, known, anchor: null, rule: 'stated' };
  if (anchors.published === null) return unresolved(granularity, known);
  const anchor = isoDay(anchors.published);
  const found = nearestYear(
    { kind: 'calendar', month: first, ...(shift === undefined ? {} : { shift }) },
    // A quarter or a season that a past tense speaks of is over: «au premier trimestre, les ventes ont chuté».
    outlook === 'past' ? 'since' : outlook,
    anchors.published,
    length,
  );
  if (!found) return unresolved(granularity, known);
  return {
    value: monthSpan(found.year, first, length),
    granularity,
    known,
    anchor,
    rule: `${found.rule}-publication`,
  };
}

function monthSpan(year: number, first: number, length: number): string {
  const last = first + length - 1;
  return `${isoMonth(year, first)}/${isoMonth(year + (last > 12 ? 1 : 0), last > 12 ? last - 12 : last)}`;
}
