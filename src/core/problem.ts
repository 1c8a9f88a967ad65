import type { Span } from './span.ts';

export type ProblemCode =
  | 'unclosed-quote'
  | 'unopened-quote'
  | 'mixed-script'
  | 'control-character'
  | 'replacement-character'
  | 'binary'
  | 'sidecar';

/** Something odd in the article that the reader noticed and worked around. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  /** One English sentence for a person. */
  readonly message: string;
}
