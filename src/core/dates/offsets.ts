import { addMonths, type DayNumber, isoDay, isoMonth, isoYear, toCivil, weekdayOf } from './civil.ts';
import type { Granularity } from './expressions.ts';
import type { Meaning, Unit } from './meaning.ts';
import type { Anchors } from './nearest.ts';
import type { Resolution } from './resolve.ts';
import type { Outlook } from './tense.ts';

const granularities: Readonly<Record<Unit, Granularity>> = {
  day: 'day',
  week: 'week',
  weekend: 'interval',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

/** So many units before or after the anchor: «hier», «mois prochain», «il y a trois ans», «la veille». */
export function resolveOffset(
  meaning: Extract<Meaning, { kind: 'offset' }>,
  outlook: Outlook,
  anchors: Anchors,
): Resolution {
  const { unit, from } = meaning;
  const count = isOver(meaning, outlook, anchors) ? -1 : meaning.count;
  const granularity = granularities[unit];
  if (from === 'text' && unit === 'year' && anchors.lastYear !== null) {
    const anchor = isoYear(anchors.lastYear);
    const value = isoYear(anchors.lastYear + count);
    return { value, granularity, known: {}, anchor, rule: `year-${nameOf(count)}-last-date` };
  }
  const anchor = from === 'publication' ? anchors.published : anchorInText(count, anchors);
  if (anchor === null) {
    const rule = from === 'publication' ? 'publication-unknown' : 'no-date-before';
    const counts = from === 'publication' && unit === 'day';
    return {
      value: null,
      granularity,
      known: {},
      anchor: null,
      rule,
      ...(counts ? { toPublication: [0 - count, 0 - count] as const } : {}),
    };
  }
  const base = from === 'text' && anchors.lastDay !== null ? 'last-date' : 'publication';
  return {
    value: away(anchor, unit, count),
    granularity,
    known: {},
    anchor: isoDay(anchor),
    rule: `${unit}-${nameOf(count)}-${base}`,
  };
}

/** «Ce week-end, les Bleus ont gagné», in a paper of Monday: the one before. */
function isOver(
  { unit, count }: Extract<Meaning, { kind: 'offset' }>,
  outlook: Outlook,
  { published }: Anchors,
): boolean {
  const isOpen = published !== null && weekdayOf(published) < 6;
  return unit === 'weekend' && count === 0 && isOpen && /^(?:past|since)$/u.test(outlook);
}

/** «plus tôt dans la journée» may count from the day of writing; «la veille» needs a day that the text has named. */
function anchorInText(count: number, anchors: Anchors): DayNumber | null {
  return anchors.lastDay ?? (count === 0 ? anchors.published : null);
}

function nameOf(count: number): string {
  if (count === 0) return 'of';
  return count < 0 ? 'before' : 'after';
}

function away(anchor: DayNumber, unit: Unit, count: number): string {
  const date = toCivil(anchor);
  switch (unit) {
    case 'day':
      return isoDay(anchor + count);
    case 'week': {
      const monday = anchor - weekdayOf(anchor) + 1 + 7 * count;
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case 'weekend': {
      // «le week-end dernier», said on a Sunday, is not the one that is going on
      const saturday = anchor - weekdayOf(anchor) + 6 + 7 * count;
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case 'month': {
      const { year, month } = addMonths(date, count);
      return isoMonth(year, month);
    }
    case 'year':
      return isoYear(date.year + count);
    case 'decade': {
      const first = Math.floor(date.year / 10) * 10 + 10 * count;
      return `${isoYear(first)}/${isoYear(first + 9)}`;
    }
  }
}
