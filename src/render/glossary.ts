import type { Analysis } from '../core/analysis.ts';
import type { Gloss, Level } from '../core/glossary/gloss.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { itemsIn } from '../core/span.ts';

const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The level of a reader of whom nothing is known. */
const defaultLevel: Level = 'B1';

/** A glossary shorter than this takes in easier words: a quotation of easy words has one too. */
const fewTerms = 3;

/** Every content word and phrase of a quotation, each once, in the order of the text. */
export function allTermsOf(analysis: Analysis, quote: Quotation): readonly Gloss[] {
  const seen = new Set<string>();
  return quote.parts
    .flatMap((part) => itemsIn(analysis.glosses, part))
    .filter((gloss) => {
      const key = `${gloss.pos} ${gloss.lemma} ${gloss.gloss}`;
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * The terms of a quotation that are worth knowing at `level`: phrases, and words above it, each once, in the order of the text.
 * Where these are less than three, the next easier words join them, level by level; those of A1 only where there is nothing else.
 */
export function glossaryOf(
  analysis: Analysis,
  quote: Quotation,
  level: Level = defaultLevel,
): readonly Gloss[] {
  const terms = allTermsOf(analysis, quote);
  let worth: readonly Gloss[] = [];
  for (let known = levels.indexOf(level); known >= 0 && worth.length < fewTerms; known--) {
    worth = terms.filter((gloss) => gloss.phrase || levels.indexOf(gloss.level) > known);
  }
  return worth.length > 0 ? worth : terms;
}
