import type { Analysis } from '../core/analysis.ts';
import type { Quotation, QuotationKind } from '../core/quotes/quotations.ts';
import { quoteAt, quoteOf } from './atCaret.ts';
import { isCorrected } from './correctionOffers.ts';
import { dateWords } from './dateWords.ts';
import { excerpt } from './escape.ts';
import { shortName, speakerNames, speakersOf } from './names.ts';
import { quoteDate } from './quoteDate.ts';
import { filteredQuotes, type QuoteFilter } from './quoteFilter.ts';
import { quoteWords } from './quoteWords.ts';
import { asCorrected, type TreeNode } from './tree.ts';
import type { Wording } from './wording.ts';

export type QuoteOrder = 'order' | 'speaker' | 'date';

const icons: Readonly<Record<QuotationKind, string>> = {
  direct: 'quote',
  partial: 'comment',
  indirect: 'comment-discussion',
  scare: 'dash',
};

/** The quotations of an article that the filter leaves: as they come, or in groups by who says them, or by when. */
export function quotesTree(
  analysis: Analysis,
  order: QuoteOrder,
  wording: Wording,
  filter: QuoteFilter | null = null,
): readonly TreeNode[] {
  const quotes = filteredQuotes(analysis, filter);
  if (order === 'order') return quotes.map((quote) => quoteNode(analysis, quote, wording));
  const grouping = order === 'speaker' ? bySpeaker : byDate;
  const groups = new Map<string, Quotation[]>();
  for (const quote of quotes) {
    const key = grouping.keyOf(quote);
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || grouping.compare(a, b))
    .map(([key, members]) => ({
      id: `${order} ${key}`,
      label: grouping.labelOf(analysis, members[0] as Quotation, wording),
      description: String(members.length),
      spoken: `${grouping.labelOf(analysis, members[0] as Quotation, wording)}, ${wording.count('quote', members.length)}`,
      icon: grouping.icon,
      target: null,
      children: members.map((quote) => quoteNode(analysis, quote, wording)),
    }));
}

/** How a list of quotations is put into groups; the key '' is for those of whom it is not known. */
interface Grouping {
  readonly keyOf: (quote: Quotation) => string;
  readonly labelOf: (analysis: Analysis, quote: Quotation, wording: Wording) => string;
  /** Order of the groups; 0 leaves them as they come. */
  readonly compare: (a: string, b: string) => number;
  readonly icon: string;
}

const bySpeaker: Grouping = {
  keyOf: ({ attribution }) => attribution?.entities.join(' ') || (attribution?.speaker?.text ?? ''),
  labelOf: speakerNames,
  compare: () => 0,
  icon: 'person',
};

const byDate: Grouping = {
  keyOf: ({ date }) => date?.value ?? '',
  labelOf: (_, { date }, wording) => (date ? dateWords(date.value, wording) : wording.card.noDate),
  compare: (a, b) => (a < b ? -1 : 1),
  icon: 'calendar',
};

/** The node that stands for the caret's place: the innermost quotation there that is in the tree. */
export function quoteNodeAt(analysis: Analysis, offset: number): string | undefined {
  let quote = quoteAt(analysis, offset);
  while (quote && (quote.kind === 'scare' || quote.boilerplate)) quote = quoteOf(analysis, quote.parent);
  return quote?.id;
}

function quoteNode(analysis: Analysis, quote: Quotation, wording: Wording): TreeNode {
  const words = quoteWords(analysis, quote);
  const date = quoteDate(analysis, quote, wording)?.label;
  const speakers = speakersOf(analysis, quote).map(shortName).join(', ');
  const node: TreeNode = {
    id: quote.id,
    label: excerpt(words, 90) || '…',
    description: speakers || wording.labels.unknownSpeaker,
    spoken: [speakerNames(analysis, quote, wording), wording.kinds[quote.kind], date, words]
      .filter((part) => part)
      .join(', '),
    icon: icons[quote.kind],
    target: { start: quote.start, end: quote.end },
    children: [],
    subject: 'quote',
  };
  return isCorrected(analysis, quote) ? asCorrected(node, wording) : node;
}
