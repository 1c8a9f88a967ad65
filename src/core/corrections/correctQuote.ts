import type { Analysis } from '../analysis.ts';
import type { Attribution, Quotation } from '../quotes/quotations.ts';
import { itemsIn, type TextSpan } from '../span.ts';
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
        speaker: phraseFor(known.id, analysis, quote),
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

/** The words that refer to the speaker may be right, «a-t-il dit» said by another one; a name of somebody else is not. */
function phraseFor(id: string, { mentions }: Analysis, { attribution }: Quotation): TextSpan | null {
  const phrase = attribution?.speaker ?? null;
  const namesOther = phrase && itemsIn(mentions, phrase).some(({ entity }) => entity !== id);
  return namesOther ? null : phrase;
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
