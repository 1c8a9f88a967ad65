import type { Analysis } from '../analysis.ts';
import { placeAnchor } from './anchor.ts';
import { correctGlosses } from './correctGlosses.ts';
import type { Correction, PlacedCorrection } from './correction.ts';
import { correctNames } from './correctNames.ts';
import { correctQuotes } from './correctQuotes.ts';

/** An analysis with what a person set right in it: that wins over what the reader found. Corrections whose words are gone, or are no longer what they correct, are kept apart as `unplaced`. */
export function correct(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (corrections.length === 0) return analysis;
  const placed: PlacedCorrection[] = [];
  const unplaced: Correction[] = [];
  for (const correction of corrections) {
    const place = placeAnchor(analysis.text, correction.at);
    if (place) placed.push({ correction, ...place });
    else unplaced.push(correction);
  }
  const steps = [correctNames, correctQuotes, correctGlosses];
  let corrected = analysis;
  for (const item of placed) {
    const after = steps.reduce<Analysis | null>((found, step) => found ?? step(corrected, item), null);
    if (after) corrected = { ...after, corrections: [...corrected.corrections, item] };
    else unplaced.push(item.correction);
  }
  const sorted = [...corrected.corrections].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...corrected, corrections: sorted, unplaced };
}
