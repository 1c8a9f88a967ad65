import type { PartOfSpeech } from '../grammar/tag.ts';
import { firstFrom, type Span, type TextSpan } from '../span.ts';

/** Level of the Common European Framework at which a reader may be expected to know the word, from its frequency in news. */
export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** The easiest first. */
export const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

export type Gender = 'm' | 'f' | 'mf';

/** Where a gloss comes from: the lexicon (or the reader), a known word by productive morphology, or only the looks of the word. */
export type Origin = 'lexicon' | 'derived' | 'guessed';

/**
 * A content word or a phrase with its English. A phrase with a gap spans from its first word to its last, and the words in its
 * gap have glosses of their own: glosses nest there and nowhere else, and no two share a part. Ask `glossAt`, not `itemAt`.
 */
export interface Gloss extends TextSpan {
  /** The words that the gloss is for, neighbours joined: «{mettre} ses propositions {sur la table}». One span without a gap. */
  readonly parts: readonly Span[];
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender: Gender | null;
  /** The sense chosen here. */
  readonly gloss: string;
  /** All senses of the entry, in its order. */
  readonly senses: readonly string[];
  readonly phrase: boolean;
  readonly origin: Origin;
  readonly level: Level;
  /** What a phrase says word for word, or `null`. */
  readonly literal: string | null;
  /** Warning of a false friend, or `null`. */
  readonly trap: string | null;
}

/** Content-word tokens (nouns, verbs, adjectives, adverbs; names left out) and those of them with a gloss that is no guess. */
export interface GlossaryCoverage {
  readonly content: number;
  readonly glossed: number;
}

/** No phrase is longer than this, in UTF-16 code units, so a look-up need not walk back further. */
const longest = 200;

/** The gloss of the word at `offset` (its end included, as a caret stands after a word), in `Analysis.glosses`. */
export function glossAt(glosses: readonly Gloss[], offset: number): Gloss | undefined {
  let touched: Gloss | undefined;
  for (let i = firstFrom(glosses, offset + 1) - 1; i >= 0; i--) {
    const gloss = glosses[i] as Gloss;
    if (gloss.start < offset - longest) break;
    if (gloss.parts.some((part) => part.start <= offset && offset < part.end)) return gloss;
    if (gloss.parts.some((part) => part.end === offset)) touched ??= gloss;
  }
  return touched;
}
