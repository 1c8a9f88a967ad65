import type { TextSpan } from '../span.ts';

/** A number with what it counts: «100.000 soldats», «deux projets de traités», «50 minutes», «dizaines de milliers de soldats». */
export interface Quantity extends TextSpan {
  /** `null` when the words give no figure («dizaines de milliers»). */
  readonly number: number | null;
  readonly unit: string;
}
