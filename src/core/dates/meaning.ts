import type { DateExpression } from './expressions.ts';

/** A stretch of the calendar that can be counted on. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekend';

/** What is known of a calendar date; `toDay` ends a range of days in one month. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly toDay?: number;
  /** -1 for «mars dernier», 1 for «mars prochain». */
  readonly shift?: number;
}

/** What the words of a date expression mean, before it is resolved. */
export type Meaning = (
  | CalendarMeaning
  /** «jeudi»; `shift` -1 for «jeudi dernier», 0 for «ce jeudi», 1 for «jeudi prochain»; `nights` for «nuit de mardi à mercredi». */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: number;
      readonly nights?: number;
      /** -1 for «jeudi de la semaine dernière». */
      readonly week?: number;
      /** «vendredi précédent» is counted from the last day named. */
      readonly from?: 'text';
    }
  /** «hier», «mois prochain», «il y a trois jours»; from `text` («la veille») counted from the last day named. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'publication' | 'text';
    }
  /** Months in a row: season, quarter, half-year; `first` 1 to 12, from a year that may be left open. */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly length: number;
      readonly year?: number;
      readonly shift?: number;
    }
  /** So many days from Easter Sunday; `length` days where it is a weekend. */
  | {
      readonly kind: 'feast';
      readonly days: number;
      readonly length?: number;
      readonly year?: number;
      readonly shift?: number;
    }
  /** A day of the Islamic calendar, or its whole month. */
  | { readonly kind: 'islamic'; readonly month: number; readonly day?: number; readonly shift?: number }
  /** Years in a row: decade, century. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** «il y a quelques jours»: no figure can be given. */
  | { readonly kind: 'vague' }
) & { readonly part?: NonNullable<DateExpression['part']> };

const units: readonly (Unit | undefined)[] = [undefined, 'day', 'week', 'month', 'year', 'decade'];
const parts = [undefined, 'START', 'MID', 'END'] as const;

/** `count` units away, vague where the unit is hours or centuries. */
export function offset(
  unit: number | undefined,
  count: number | undefined,
  from: 'publication' | 'text',
): Meaning {
  const name = units[unit ?? 0];
  return name && count !== undefined ? { kind: 'offset', unit: name, count, from } : { kind: 'vague' };
}

/** Which part of a period an EDGE word names. */
export function partOf(edge: readonly number[] | undefined): { part?: NonNullable<DateExpression['part']> } {
  const part = parts[edge?.[0] ?? 0];
  return part ? { part } : {};
}

/** Drops what is undefined, so that an absent part is absent. */
export function calendarOf(
  parts: { readonly [K in keyof Omit<CalendarMeaning, 'kind'>]: CalendarMeaning[K] | undefined },
): CalendarMeaning {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { kind: 'calendar', ...Object.fromEntries(known) };
}
