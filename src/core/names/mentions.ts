import type { TextSpan } from '../span.ts';

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'EVENT' | 'MISC';

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
