import type { PartOfSpeech } from '../grammar/tag.ts';
import type { TextSpan } from '../span.ts';

/** Level of the Common European Framework at which a reader may be expected to know the word, from its frequency in news. */
export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** A content word or a phrase with its English. A phrase with a gap spans from its first word to its last. */
export interface Gloss extends TextSpan {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender: 'm' | 'f' | 'mf' | null;
  /** The sense chosen here. */
  readonly gloss: string;
  /** All senses of the entry, in its order. */
  readonly senses: readonly string[];
  readonly phrase: boolean;
  /** True when made by productive morphology, not found in the lexicon. */
  readonly derived: boolean;
  readonly level: Level;
}

/** Content-word tokens (nouns, verbs, adjectives, adverbs; names left out) and those of them with a gloss. */
export interface GlossaryCoverage {
  readonly content: number;
  readonly glossed: number;
}
