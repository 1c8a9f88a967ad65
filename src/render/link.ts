import type { Analysis } from '../core/analysis.ts';
import { placeAnchor } from '../core/corrections/anchor.ts';
import type { Span } from '../core/span.ts';

/** What a link leads to: an article, and in it a quotation by its first words and where they stood. */
export interface LinkTarget {
  readonly article: string;
  readonly words: string;
  readonly start: number;
}

/** Longer words would make an address that mail programs break. */
const mostWords = 60;

/** The query of a link to an article, or to a quotation in it. */
export function linkQuery(article: string, { text }: Analysis, quote: Span | undefined): string {
  const query = new URLSearchParams({ article });
  if (quote) {
    const words = text.slice(quote.start, Math.min(quote.end, quote.start + mostWords));
    // Not half of a character.
    query.set('words', words.replace(/[\ud800-\udbff]$/u, ''));
    query.set('at', String(quote.start));
  }
  return query.toString();
}

/** What a query asks for; `null` when it names no article. */
export function readLink(query: string): LinkTarget | null {
  const values = new URLSearchParams(query);
  const article = values.get('article');
  if (!article) return null;
  const start = Number(values.get('at') ?? 0);
  return {
    article,
    words: values.get('words') ?? '',
    start: Number.isSafeInteger(start) && start >= 0 ? start : 0,
  };
}

/** Where the words of the link stand in the text now; `null` when they are gone, or when it names none. */
export function linkedPlace(text: string, { words, start }: LinkTarget): Span | null {
  return placeAnchor(text, { start, end: start + words.length, text: words, before: '', after: '' });
}

/** True for a path that leads nowhere else than it says: no «..», no «.», no backslash. */
export function isPlainPath(path: string): boolean {
  return !/\\|(?:^|\/)\.{1,2}(?:\/|$)/u.test(path);
}
