import type { TextSpan } from '../span.ts';

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'EVENT' | 'MISC';

/** The place of each type in lists of scores. */
export const typeNumbers = { PER: 0, LOC: 1, ORG: 2, EVENT: 3, MISC: 4 } as const;

/** A name in the text, without determiner, title or M./Mme: «Vladimir Poutine», «OTAN», «Kremlin». */
export interface Mention extends TextSpan {
  readonly type: EntityType;
  /** Id of the entity it names. */
  readonly entity: string;
  /** Which rule or list found it, e.g. `gazetteer`, `title-before`, `first-name`, `short-name`. */
  readonly rule: string;
  /** 0…1 */
  readonly confidence: number;
}
