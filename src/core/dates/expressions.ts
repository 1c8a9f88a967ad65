import type { TextSpan } from '../span.ts';

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'interval' | 'vague';

/** A calendar or deictic expression: «jeudi», «ce 23 décembre», «début janvier», «2014», «plus tôt dans la journée». */
export interface DateExpression extends TextSpan {
  /**
   * ISO 8601: YYYY-MM-DD, YYYY-MM, YYYY or an interval `start/end`; `null` when it cannot be resolved (no publication date) or
   * is vague.
   */
  readonly value: string | null;
  readonly granularity: Granularity;
  /** The parts that the words themselves state; the rest of `value` is implied. */
  readonly known: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly weekday?: number;
  };
  /** What it was counted from: the publication date, or an earlier date of the text; `null` when it needs none. */
  readonly anchor: string | null;
  /** `START`, `MID` or `END` of the period («début janvier»), or absent. */
  readonly part?: 'START' | 'MID' | 'END';
  /**
   * Where only the publication would tell: how many days that lies behind it, at least and at most, by the words alone. «hier» 1 and 1,
   * «mardi» of something past 0 and 6, of something to come -6 and 0.
   */
  readonly toPublication?: readonly [least: number, most: number];
  /** Which rule resolved it, e.g. `weekday-before-publication`. */
  readonly rule: string;
}
