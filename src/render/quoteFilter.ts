import type { Analysis } from '../core/analysis.ts';
import type { Quotation, QuotationKind } from '../core/quotes/quotations.ts';
import { countChoices, type FilterChoice } from './filter.ts';
import { speakersOf } from './names.ts';
import { unattributedQuotes } from './notices.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { Wording } from './wording.ts';

/** Which quotations of an article a list shows. */
export type QuoteFilter =
  | { readonly by: 'kind'; readonly kind: QuotationKind }
  /** An entity's id. */
  | { readonly by: 'speaker'; readonly speaker: string }
  | { readonly by: 'nobody' };

/** The filters that leave something of this article: all, who says it, of which kind, nobody known. */
export function quoteFilters(analysis: Analysis, wording: Wording): readonly FilterChoice<QuoteFilter>[] {
  const { filters, labels } = wording;
  const speakers = new Map(
    saidQuotes(analysis)
      .flatMap((quote) => speakersOf(analysis, quote))
      .map((one) => [one.id, one]),
  );
  return countChoices<QuoteFilter>(
    [
      [filters.quotes.all, null],
      ...[...speakers.values()].map(({ id, name }) => [name, { by: 'speaker', speaker: id }] as const),
      ...(['direct', 'partial', 'indirect'] as const).map(
        (kind) => [filters.kinds[kind], { by: 'kind', kind }] as const,
      ),
      [labels.unknownSpeaker, { by: 'nobody' }],
    ],
    (filter) => filteredQuotes(analysis, filter).length,
  );
}

/** The quotations that somebody says and the filter leaves. */
export function filteredQuotes(analysis: Analysis, filter: QuoteFilter | null): readonly Quotation[] {
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
