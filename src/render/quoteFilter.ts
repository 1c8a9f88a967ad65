import type { Analysis } from '../core/analysis.ts';
import type { Quotation, QuotationKind } from '../core/quotes/quotations.ts';
import { speakersOf } from './names.ts';
import { unattributedQuotes } from './notices.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { Wording } from './wording.ts';

/** Which quotations of an article a list shows; `null` shows all. */
export type QuoteFilter =
  | { readonly by: 'kind'; readonly kind: QuotationKind }
  /** An entity's id. */
  | { readonly by: 'speaker'; readonly speaker: string }
  | { readonly by: 'nobody' }
  | null;

/** A filter to choose, and how many quotations it leaves. */
export interface FilterChoice {
  readonly label: string;
  readonly count: number;
  readonly filter: QuoteFilter;
}

/** The filters that leave something of this article: all, who says it, of which kind, nobody known. */
export function filterChoices(analysis: Analysis, wording: Wording): readonly FilterChoice[] {
  const quotes = saidQuotes(analysis);
  const speakers = new Map(
    quotes.flatMap((quote) => speakersOf(analysis, quote)).map((one) => [one.id, one]),
  );
  const filters: readonly (readonly [string, QuoteFilter])[] = [
    [wording.filters.all, null],
    ...[...speakers.values()].map(({ id, name }) => [name, { by: 'speaker', speaker: id }] as const),
    ...(['direct', 'partial', 'indirect'] as const).map(
      (kind) => [wording.filters.kinds[kind], { by: 'kind', kind }] as const,
    ),
    [wording.labels.unknownSpeaker, { by: 'nobody' }],
  ];
  return filters
    .map(([label, filter]) => ({ label, filter, count: filteredQuotes(analysis, filter).length }))
    .filter(({ count, filter }) => filter === null || count > 0);
}

/** The quotations that somebody says and the filter leaves. */
export function filteredQuotes(analysis: Analysis, filter: QuoteFilter): readonly Quotation[] {
  switch (filter?.by) {
    case 'kind':
      return saidQuotes(analysis).filter(({ kind }) => kind === filter.kind);
    case 'speaker':
      return saidQuotes(analysis).filter(({ attribution }) => attribution?.entities.includes(filter.speaker));
    case 'nobody':
      return unattributedQuotes(analysis);
    default:
      return saidQuotes(analysis);
  }
}
