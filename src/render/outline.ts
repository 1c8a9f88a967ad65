import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { contains, type Span } from '../core/span.ts';
import { excerpt } from './escape.ts';
import { shortName, speakersOf } from './names.ts';
import { quoteDate } from './quoteDate.ts';
import { quoteWords } from './quoteWords.ts';
import { saidQuotes } from './saidQuotes.ts';
import { sectionsOf } from './sections.ts';
import type { Wording } from './wording.ts';

/** An entry of the outline: a heading with what it heads, or a quotation with those inside it. */
export interface OutlineItem extends Span {
  readonly kind: 'heading' | 'quote';
  readonly label: string;
  /** When it was said, or ''. */
  readonly detail: string;
  /** What is selected when the entry is chosen; inside the span. */
  readonly target: Span;
  readonly children: readonly OutlineItem[];
}

/** Headings, and quotations as «V. Poutine : Nous avons…», each inside what holds it. */
export function outlineOf(analysis: Analysis, wording: Wording): readonly OutlineItem[] {
  const headings = sectionsOf(analysis).map(({ heading, start, end }) => ({
    kind: 'heading' as const,
    label: excerpt(heading.text, 100),
    detail: '',
    target: { start: heading.start, end: heading.end },
    start,
    end,
    children: [],
  }));
  const quotes = saidQuotes(analysis).map((quote) => quoteItem(analysis, quote, wording));
  return nest([...headings, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The outline without the headings, for documents whose headings another extension shows already. */
export function quoteOutlineOf(analysis: Analysis, wording: Wording): readonly OutlineItem[] {
  return nest(saidQuotes(analysis).map((quote) => quoteItem(analysis, quote, wording)));
}

function quoteItem(analysis: Analysis, quote: Quotation, wording: Wording): OutlineItem {
  const words = excerpt(quoteWords(analysis, quote), 80) || '…';
  const speakers = speakersOf(analysis, quote).map(shortName).join(', ');
  return {
    kind: 'quote',
    label: speakers ? `${speakers}${wording.colon}${words}` : `« ${words} »`,
    detail: quoteDate(analysis, quote, wording)?.label ?? '',
    start: quote.outer.start,
    end: quote.outer.end,
    target: { start: quote.start, end: quote.end },
    children: [],
  };
}

/** Puts each item into the last one that holds it; in a list sorted by start, the outer first. */
function nest(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const roots: OutlineItem[] = [];
  const open: (OutlineItem & { children: OutlineItem[] })[] = [];
  for (const item of items) {
    const holder = { ...item, children: [] };
    while (open.length > 0 && !contains(open.at(-1) as Span, item)) open.pop();
    (open.at(-1)?.children ?? roots).push(holder);
    open.push(holder);
  }
  return roots;
}
