import type { Analysis } from '../core/analysis.ts';
import type { Gloss, Level } from '../core/glossary/gloss.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { itemsIn } from '../core/span.ts';

const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The level of a reader of whom nothing is known. */
export const defaultLevel: Level = 'B1';

/** True when a reader of `level` is likely not to know the word; phrases are always worth a look. */
export function isWorthKnowing(gloss: Gloss, level: Level): boolean {
  return gloss.phrase || levels.indexOf(gloss.level) > levels.indexOf(level);
}

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
 * The terms of a quotation that are worth knowing at `level`, each once, in the order of the text. A quotation of easy words
 * («positives») has them all, so that no quotation is without a glossary.
 */
export function glossaryOf(
  analysis: Analysis,
  quote: Quotation,
  level: Level = defaultLevel,
): readonly Gloss[] {
  const terms = allTermsOf(analysis, quote);
  const worth = terms.filter((gloss) => isWorthKnowing(gloss, level));
  return worth.length > 0 ? worth : terms;
}
