import type { Correction, PlacedCorrection } from './corrections/correction.ts';
import type { DateExpression } from './dates/expressions.ts';
import type { Quantity } from './dates/quantities.ts';
import type { Gloss, GlossaryCoverage } from './glossary/gloss.ts';
import type { Coreference } from './names/coreference.ts';
import type { Entity } from './names/entities.ts';
import type { Mention } from './names/mentions.ts';
import type { Problem } from './problem.ts';
import type { Quotation } from './quotes/quotations.ts';
import type { Published } from './source.ts';
import type { Paragraph } from './text/paragraphs.ts';
import type { Sentence } from './text/sentences.ts';

/**
 * All that the reader knows of an article: plain, immutable data, the only thing that hover, outline, panel, export and
 * command line ask. Lists are sorted by `start`; mentions, dates, quantities, coreferences and glosses do not overlap within
 * their list, quotes nest.
 */
export interface Analysis {
  readonly text: string;
  /** ISO 639-3; `und` when no language is certain. Everything below is empty, paragraphs and problems apart, unless it is `fra`. */
  readonly language: string;
  readonly published: Published | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly Entity[];
  readonly coreferences: readonly Coreference[];
  readonly glosses: readonly Gloss[];
  readonly coverage: GlossaryCoverage;
  readonly problems: readonly Problem[];
  /** What a person set right, where its words stand now; it is already in the lists above. */
  readonly corrections: readonly PlacedCorrection[];
  /** Corrections whose words are gone from the text, or are no longer a quotation, a name, a word. */
  readonly unplaced: readonly Correction[];
}
