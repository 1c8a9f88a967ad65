import type { TextSpan } from '../span.ts';

/** A phrase that refers to an entity without naming it: «il», «sa», «le président russe», «les deux hommes». */
export interface Coreference extends TextSpan {
  readonly kind: 'pronoun' | 'possessive' | 'role';
  /** Ids of the entities it refers to; several for a plural, none when the antecedent is not certain. */
  readonly entities: readonly string[];
  /** Ids of those that fit alike, where none is certain: «Awa et Ana se sont parlé. Elle a dit …». */
  readonly candidates?: readonly string[];
  readonly rule: string;
  /** 0…1 */
  readonly confidence: number;
}
