import type { Analysis } from '../analysis.ts';
import type { Gloss } from '../glossary/gloss.ts';
import type { Mention } from '../names/mentions.ts';
import type { Quotation } from '../quotes/quotations.ts';
import type { Span } from '../span.ts';
import { placeAnchor } from './anchor.ts';
import { correctGloss } from './correctGloss.ts';
import type { Correction, CorrectionValue, PlacedCorrection } from './correction.ts';
import { correctName } from './correctName.ts';
import { correctQuote } from './correctQuote.ts';
import { nearestTo } from './nearest.ts';

/**
 * An analysis with what a person set right in it: that wins over what the reader found. Corrections whose words are gone, or
 * are no longer what they correct, are kept apart as `unplaced`.
 */
export function correct(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (corrections.length === 0) return analysis;
  const placed: PlacedCorrection[] = [];
  const unplaced: Correction[] = [];
  let corrected = analysis;
  for (const correction of corrections) {
    const place = placeAnchor(analysis.text, correction.at);
    const after = place && correctOne(corrected, correction, place);
    if (!after) unplaced.push(correction);
    else {
      corrected = after.analysis;
      placed.push({ correction, start: after.target.start, end: after.target.end });
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...corrected, corrections: placed, unplaced };
}

/**
 * The analysis after the correction, and the quotation, name or word that it corrected; `null` when there is none such, or
 * when the correction cannot be made.
 */
function correctOne(
  analysis: Analysis,
  { set, value }: Correction,
  place: Span,
): { readonly analysis: Analysis; readonly target: Span } | null {
  const change = { set, value } as CorrectionValue;
  const make = <T extends Span>(
    items: readonly T[],
    correctItem: (analysis: Analysis, item: T, change: CorrectionValue) => Analysis | null,
  ) => {
    const target = nearestTo(items, place);
    const after = target && correctItem(analysis, target, change);
    return after ? { analysis: after, target } : null;
  };
  switch (set) {
    case 'type':
    case 'name':
    case 'same-as':
      return make<Mention>(analysis.mentions, correctName);
    case 'gloss':
      return make<Gloss>(analysis.glosses, correctGloss);
    default:
      return make<Quotation>(analysis.quotes, correctQuote);
  }
}
