import type { Analysis } from '../core/analysis.ts';
import { type Gloss, type Level, levels } from '../core/glossary/gloss.ts';
import { type MyWords, statusOf, wordKey } from '../core/glossary/myWords.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { itemsIn } from '../core/span.ts';

/** The level of a reader of whom nothing is known. */
const defaultLevel: Level = 'B1';

/** A glossary shorter than this takes in easier words: a quotation of easy words has one too. */
const fewTerms = 3;

/** Every content word and phrase of a quotation, each once, in the order of the text. */
export function allTermsOf(analysis: Analysis, quote: Quotation): readonly Gloss[] {
  return distinct(quote.parts.flatMap((part) => itemsIn(analysis.glosses, part)));
}

/** Every content word and phrase of an article, each once, without what the site has put around it. */
export function articleTerms(analysis: Analysis): readonly Gloss[] {
  const read = analysis.paragraphs.filter(({ role }) => role !== 'boilerplate');
  return distinct(read.flatMap((paragraph) => itemsIn(analysis.glosses, paragraph)));
}

/**
 * The terms of a quotation that are worth knowing at `level`: phrases, words above it and words that the person learns, each
 * once, in the order of the text; never a word marked as known. Where these are less than three, the next easier words join
 * them, level by level, those of A1 only where there is nothing else.
 */
export function glossaryOf(
  analysis: Analysis,
  quote: Quotation,
  level: Level = defaultLevel,
  words: MyWords = {},
): readonly Gloss[] {
  const terms = allTermsOf(analysis, quote).filter((gloss) => statusOf(words, gloss) !== 'known');
  let worth: readonly Gloss[] = [];
  for (let known = levels.indexOf(level); known >= 0 && worth.length < fewTerms; known--) {
    worth = terms.filter((gloss) => isWorthKnowing(gloss, levels[known] as Level, words));
  }
  return worth.length > 0 ? worth : terms;
}

/** The terms of a whole article that are worth knowing at `level`. */
export function articleGlossary(analysis: Analysis, level: Level, words: MyWords): readonly Gloss[] {
  return articleTerms(analysis).filter((gloss) => isWorthKnowing(gloss, level, words));
}

/** A phrase, a word above the level or a word that the person learns, unless it is marked as known. */
function isWorthKnowing(gloss: Gloss, level: Level, words: MyWords): boolean {
  return isAboveLevel(gloss, level, words) || (gloss.phrase && statusOf(words, gloss) !== 'known');
}

/** A term of a harder level or one that the person learns, unless it is marked as known. */
export function isAboveLevel(gloss: Gloss, level: Level, words: MyWords): boolean {
  const status = statusOf(words, gloss);
  if (status !== 'new') return status === 'learning';
  return levels.indexOf(gloss.level) > levels.indexOf(level);
}

function distinct(glosses: readonly Gloss[]): readonly Gloss[] {
  const seen = new Set<string>();
  return glosses.filter((gloss) => {
    const key = `${wordKey(gloss)} ${gloss.gloss}`;
    return !seen.has(key) && seen.add(key);
  });
}
