import type { Word } from '../grammar/tag.ts';
import type { Span } from '../span.ts';

/** A sentence, its words in order. A heading, a byline or a list item is a sentence though it has no full stop. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Index into the analysis' paragraphs. */
  readonly paragraph: number;
}
