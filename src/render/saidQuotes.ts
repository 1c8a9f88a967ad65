import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';

/** The quotations that somebody says in the article itself: no label in marks, nothing of the site around it. */
export function saidQuotes(analysis: Analysis): readonly Quotation[] {
  return analysis.quotes.filter((quote) => !quote.boilerplate && quote.kind !== 'scare');
}
