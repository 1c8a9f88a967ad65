import type { Analysis } from '../analysis.ts';
import type { Attribution, Quotation } from '../quotes/quotations.ts';
import type { CorrectionValue } from './correction.ts';
import { withEntity } from './entityByName.ts';

/** Who says a quotation, when, of which kind, or that it is none; `null` for any other correction. */
export function correctQuote(
  analysis: Analysis,
  quote: Quotation,
  { set, value }: CorrectionValue,
): Analysis | null {
  switch (set) {
    case 'quotation':
      return withoutQuote(analysis, quote);
    case 'kind':
      return change(
        analysis,
        quote,
        value === 'scare' ? { kind: value, attribution: null } : { kind: value },
      );
    case 'date':
      return change(analysis, quote, {
        date: value === null ? null : { value, expression: null, rule: 'corrected' },
      });
    case 'speaker': {
      if (value === null) return change(analysis, quote, { attribution: null });
      const known = withEntity(analysis, value);
      const attribution: Attribution = {
        speaker: quote.attribution?.speaker ?? null,
        entities: [known.id],
        cue: quote.attribution?.cue ?? null,
        rule: 'corrected',
        confidence: 1,
      };
      return change(known.analysis, quote, { attribution });
    }
    case 'note':
      return analysis;
    default:
      return null;
  }
}

function change(analysis: Analysis, { id }: Quotation, changes: Partial<Quotation>): Analysis {
  const quotes = analysis.quotes.map((quote) => (quote.id === id ? { ...quote, ...changes } : quote));
  return { ...analysis, quotes };
}

/** What was nested in it is nested in what it was nested in. */
function withoutQuote(analysis: Analysis, { id, parent }: Quotation): Analysis {
  const quotes = analysis.quotes
    .filter((quote) => quote.id !== id)
    .map((quote) => (quote.parent === id ? { ...quote, parent } : quote));
  return { ...analysis, quotes };
}
