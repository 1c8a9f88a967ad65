import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { oneLine } from './escape.ts';

/** The words said as one line, with « […] » where an incise stands between them. */
export function quoteWords(analysis: Analysis, quote: Quotation): string {
  return quote.parts.map((part) => oneLine(analysis.text.slice(part.start, part.end))).join(' […] ');
}
