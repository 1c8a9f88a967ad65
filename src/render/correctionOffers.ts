import type { Analysis } from '../core/analysis.ts';
import type { CorrectionField, PlacedCorrection } from '../core/corrections/correction.ts';
import { glossAt } from '../core/glossary/gloss.ts';
import { itemAt, type Span } from '../core/span.ts';
import { quoteAt, quoteAttributedAt } from './atCaret.ts';

/** Something that a person can set right: of which words. */
export interface CorrectionOffer {
  readonly set: CorrectionField;
  readonly span: Span;
}

const ofQuotes = ['speaker', 'kind', 'date', 'note', 'quotation'] as const;
const ofNames = ['type', 'same-as', 'name'] as const;

/** What can be set right at `offset`: of the name there, of the quotation there or attributed there, of the word there. */
export function correctionOffers(analysis: Analysis, offset: number): readonly CorrectionOffer[] {
  const name = itemAt(analysis.mentions, offset);
  const quote = quoteAt(analysis, offset) ?? quoteAttributedAt(analysis, offset);
  const gloss = glossAt(analysis.glosses, offset);
  const offer = (fields: readonly CorrectionField[], span: Span | undefined): readonly CorrectionOffer[] =>
    span ? fields.map((set) => ({ set, span: { start: span.start, end: span.end } })) : [];
  return [...offer(ofNames, name), ...offer(ofQuotes, quote), ...offer(['gloss'], name ? undefined : gloss)];
}

/** The correction of that field that stands at these words, if one does. */
export function correctionOf(
  analysis: Analysis,
  set: CorrectionField,
  span: Span,
): PlacedCorrection | undefined {
  return analysis.corrections.find(
    ({ correction, start, end }) => correction.set === set && start === span.start && end === span.end,
  );
}

/** True when something of these words was set right; a note alone changes nothing. */
export function isCorrected({ corrections }: Analysis, span: Span): boolean {
  return corrections.some(
    ({ correction, start, end }) => correction.set !== 'note' && start === span.start && end === span.end,
  );
}

/** True when a person said what it is, or that another name means it too. */
export function isEntityCorrected({ corrections, mentions }: Analysis, id: string): boolean {
  return corrections.some(
    ({ correction, start }) =>
      (correction.set === 'type' || correction.set === 'same-as') && itemAt(mentions, start)?.entity === id,
  );
}

/** What a person noted on a quotation. */
export function noteOf(analysis: Analysis, span: Span): string | null {
  const value = correctionOf(analysis, 'note', span)?.correction.value;
  return typeof value === 'string' ? value : null;
}
