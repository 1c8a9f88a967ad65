import { isSameStatement, shinglesOf } from '../core/quotes/statements.ts';
import { foldAccents } from '../core/text/fold.ts';
import { countStems, stemsOf } from '../core/text/stems.ts';
import { type ArticleIndex, type IndexedQuote, isSameName, type Place } from './articleIndex.ts';
import { excerpt } from './escape.ts';
import { compareWords, type WordDifference } from './wordDifferences.ts';

/** How another article renders what a quotation says. */
export interface Rendering {
  readonly title: string;
  /** The file, as the workspace shows it. */
  readonly file: string;
  /** Who says it there, where that is somebody else or told otherwise; else `null`. */
  readonly speakers: string | null;
  readonly place: Place;
  /** Its words beside those of the quotation: `first` is only here, `second` only there. */
  readonly differences: readonly WordDifference[];
}

/** From as many content words on, words are known again although nobody is named who says them. */
const tellingLength = 6;

/** The quotations of another article that render the same statement of the same speaker, in the order of that article. */
export function sameIn(article: ArticleIndex, quote: IndexedQuote): readonly IndexedQuote[] {
  const alike = new Set(
    shinglesOf(quote.statement).flatMap((shingle) => article.shingles.get(shingle) ?? []),
  );
  if (alike.size === 0) return [];
  return article.quotes.filter(
    (other) =>
      alike.has(other) && isSameSpeaker(quote, other) && isSameStatement(quote.statement, other.statement),
  );
}

function isSameSpeaker(a: IndexedQuote, b: IndexedQuote): boolean {
  if (a.by.some((speaker) => b.by.some((other) => isSameName(speaker, other)))) return true;
  const isUntold = a.by.length === 0 || b.by.length === 0;
  return isUntold && Math.min(a.statement.length, b.statement.length) >= tellingLength;
}

/** The fullest of an article's renderings set beside the quotation; `null` when it has none. */
export function renderingIn(article: ArticleIndex, quote: IndexedQuote, file: string): Rendering | null {
  const [first, ...others] = sameIn(article, quote);
  if (!first) return null;
  const fullest = others.reduce(
    (best, other) => (other.statement.length > best.statement.length ? other : best),
    first,
  );
  return {
    title: article.title,
    file,
    speakers: fullest.speakers !== '' && fullest.speakers !== quote.speakers ? fullest.speakers : null,
    place: fullest.place,
    differences: compareWords(quote.said, fullest.said).map(shorten),
  };
}

/** Characters of what only this article has: it can be read in full here. */
const mostLeftOut = 40;

function shorten(part: WordDifference): WordDifference {
  return part.in === 'first' ? { ...part, text: excerpt(part.text, mostLeftOut) } : part;
}

/** Whether an article that was not read yet may render the quotation: most of what it needs to have in common stands in it. */
export function mayRender(quote: IndexedQuote): (text: string) => boolean {
  const stems = stemsOf(quote.statement);
  const least = Math.min(stems.length - 1, Math.max(2, Math.ceil(stems.length / 4)), 4);
  return (text) => countStems(stems, foldAccents(text)) >= least;
}
