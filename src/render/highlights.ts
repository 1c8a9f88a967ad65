import type { Analysis } from '../core/analysis.ts';
import type { EntityType } from '../core/names/mentions.ts';
import type { Quotation, QuotationKind } from '../core/quotes/quotations.ts';
import type { Span } from '../core/span.ts';

/** Each has its own look, and its own colours in package.json. */
export type Layer =
  | 'person'
  | 'place'
  | 'organisation'
  | 'date'
  | 'otherName'
  | 'directQuote'
  | 'partialQuote'
  | 'indirectQuote'
  | 'scareQuote';

/** A stretch of text to be shown in the look of its layer. */
export interface Highlight extends Span {
  readonly layer: Layer;
}

const layerOfType: Readonly<Record<EntityType, Layer>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  EVENT: 'otherName',
  MISC: 'otherName',
};

const layerOfKind: Readonly<Record<QuotationKind, Layer>> = {
  direct: 'directQuote',
  partial: 'partialQuote',
  indirect: 'indirectQuote',
  scare: 'scareQuote',
};

/** All that can be highlighted in an article, layer by layer in the order of the text. */
export function findHighlights(analysis: Analysis): readonly Highlight[] {
  return [
    ...analysis.mentions.map(({ start, end, type }) => ({ start, end, layer: layerOfType[type] })),
    ...analysis.dates.map(({ start, end }) => ({ start, end, layer: 'date' as const })),
    ...analysis.quotes.filter((quote) => !quote.boilerplate).flatMap(quoteHighlights),
  ];
}

/** The marks with the words, the incise left out: {« La route,} a déclaré Ana Duval, {est longue. »}. */
function quoteHighlights({ kind, outer, parts }: Quotation): readonly Highlight[] {
  return parts.map((part, i) => ({
    start: i === 0 ? outer.start : part.start,
    end: i === parts.length - 1 ? outer.end : part.end,
    layer: layerOfKind[kind],
  }));
}
