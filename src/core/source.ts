import type { Correction } from './corrections/correction.ts';

/** Where the publication date of an article is known from. */
export type PublishedHow = 'option' | 'sidecar' | 'front-matter' | 'text' | 'inferred';

export interface Published {
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  readonly value: string;
  readonly how: PublishedHow;
}

/** An article as it is handed to the analysis: the decoded, untouched text and what is known about it from outside. */
export interface Source {
  readonly text: string;
  /** The date given by a person or a sidecar; it wins over what the text says. */
  readonly published?: Published;
  /** ISO 639-3 code that overrides the detection, e.g. `fra`. */
  readonly language?: string;
  /** What a person set right; it wins over what the analysis finds. */
  readonly corrections?: readonly Correction[];
}
