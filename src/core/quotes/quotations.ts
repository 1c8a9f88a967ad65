import type { Span, TextSpan } from '../span.ts';

/**
 * `direct` at least one whole clause with its own finite verb, or a whole utterance; `partial` words of somebody woven into the
 * reporter's sentence; `indirect` reported speech without marks; `scare` marks that quote nobody.
 */
export type QuotationKind = 'direct' | 'partial' | 'indirect' | 'scare';

export type Polarity = 'asserted' | 'denied' | 'reported';

/** Words between marks (edge spaces left out), or a reported clause. */
export interface Quotation extends TextSpan {
  /** `q1`, `q2`… in the order of the text. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** The same with its marks; equal to the span for indirect speech. */
  readonly outer: Span;
  /** The spans that are said, when an incise cuts the quotation; otherwise one, the whole. */
  readonly parts: readonly Span[];
  readonly boilerplate: boolean;
  /** Id of the quotation that this one is nested in, or `null`. */
  readonly parent: string | null;
  readonly attribution: Attribution | null;
  readonly date: UtteranceDate | null;
  readonly polarity: Polarity;
}

/** Who says it, and how the reader knows. */
export interface Attribution {
  /** The nearest attributing mention, pronoun and role phrase included; `null` when only the context tells. */
  readonly speaker: TextSpan | null;
  /** Ids of the entities that the mention refers to. */
  readonly entities: readonly string[];
  readonly cue: Cue | null;
  /** e.g. `subject-of-cue`, `inverted-subject`, `according-to`, `colon`, `continued`. */
  readonly rule: string;
  /** Ids of those that the mention may refer to, where two fit alike and `entities` is empty. */
  readonly candidates?: readonly string[];
  /** What carried the words: «un communiqué», «Radio Okapi», an agency that relays them. */
  readonly via?: TextSpan;
  /** To whom it was said, an interviewer too: «l'AFP», «la presse». */
  readonly addressee?: TextSpan;
  /** 0…1: of those at 0.9 and more, 95 in 100 name the right one (`npm run score` measures it). */
  readonly confidence: number;
}

/** The words that report, «a déclaré», «selon», «:», with the entry of the cue lexicon («déclarer»). */
export interface Cue extends TextSpan {
  readonly lemma: string;
}

/** When it was said. */
export interface UtteranceDate {
  /** ISO 8601: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly value: string;
  /** The words that tell, e.g. «jeudi»; `null` when a person said it. */
  readonly expression: TextSpan | null;
  readonly rule: string;
}
