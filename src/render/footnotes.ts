import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { firstFrom } from '../core/span.ts';
import type { Paragraph } from '../core/text/paragraphs.ts';
import { confidenceBand } from './confidence.ts';
import { escapeMarkdown } from './escape.ts';
import { quoteFacts } from './quoteFacts.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { Wording } from './wording.ts';

/** The article's own text as Markdown blocks, with a footnote behind each quotation: who says it, when, how sure that is. */
export function footnotedBlocks(analysis: Analysis, wording: Wording): readonly string[] {
  const said = [...saidQuotes(analysis)].sort((a, b) => a.outer.end - b.outer.end);
  const ends = said.map(({ outer }) => ({ start: outer.end, end: outer.end }));
  const textOf = ({ role, start, end }: Paragraph): string => {
    let at = start;
    let words = '';
    for (let i = firstFrom(ends, start + 1); i < said.length; i++) {
      const { id, outer } = said[i] as Quotation;
      if (outer.end > end) break;
      words += `${escapePiece(analysis.text.slice(at, outer.end))}[^${id}]`;
      at = outer.end;
    }
    words += escapePiece(analysis.text.slice(at, end));
    return role === 'title' || role === 'heading' ? `### ${words}` : words;
  };
  const told = analysis.paragraphs.filter(({ role }) => role !== 'metadata' && role !== 'boilerplate');
  return [...told.map(textOf), ...said.map((quote) => footnote(analysis, quote, wording))];
}

/** `escapeMarkdown` that keeps the space at an edge, since the next piece goes on there. */
function escapePiece(text: string): string {
  const [before] = /^\s/u.exec(text) ?? [''];
  const [after] = /\s$/u.exec(text) ?? [''];
  const words = escapeMarkdown(text);
  return words === '' ? before && ' ' : `${before && ' '}${words}${after && ' '}`;
}

function footnote(analysis: Analysis, quote: Quotation, wording: Wording): string {
  const { attribution } = quote;
  const facts = [
    ...quoteFacts(analysis, quote, wording),
    ...(attribution ? [wording.confidences[confidenceBand(attribution.confidence)]] : []),
  ];
  return `[^${quote.id}]: ${facts.join(' · ')}`;
}
