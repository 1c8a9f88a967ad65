import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { MarkedSpan } from './nesting.ts';

/** Longer quotations than this, in paragraphs, are not cut at them. */
const mostParagraphs = 16;

/** The stretches that are said: one, or one a paragraph where a quotation that runs on is re-opened: «A. ¶ «B.», a-t-elle ajouté. */
export function partsInParagraphs(text: string, span: MarkedSpan, paragraphs: readonly Paragraph[]): Span[] {
  const whole = { start: span.start, end: span.end };
  const parts: Span[] = [];
  for (let i = span.paragraph; i < span.paragraph + mostParagraphs; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.start >= span.end) break;
    const part = {
      start: Math.max(paragraph.start, span.start),
      end: Math.min(paragraph.end, span.end),
    };
    parts.push(i === span.paragraph ? part : withoutOpener(text, part));
  }
  return parts.length > 1 ? parts.filter((part) => part.end > part.start) : [whole];
}

/** The mark that re-opens a quotation in its next paragraph is not said. */
function withoutOpener(text: string, { start, end }: Span): Span {
  const opener = /^(?:[«»"“”„‹]|<<|>>)\s*/u.exec(text.slice(start, Math.min(end, start + 8)));
  return { start: start + (opener?.[0].length ?? 0), end };
}

/**
 * The quotation without the incise inside it: «La route, a dit Ana, est longue» is said in two parts. One that is never closed ends
 * where its reporter speaks: «La route est longue, a dit Ana.
 */
export function withoutIncise(text: string, span: MarkedSpan, parts: readonly Span[], cut: Span): Span[] {
  return parts.flatMap((part) => {
    if (part.end <= cut.start) return [part];
    if (part.start >= cut.end) return span.closed ? [part] : [];
    const before = trim(text, part.start, Math.max(part.start, cut.start));
    const after = trim(text, Math.min(part.end, cut.end), part.end);
    return [before, ...(span.closed ? [after] : [])].filter(({ start, end }) => end - start > 1);
  });
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s,]/u.test(text[start] as string)) start++;
  while (end > start && /[\s,]/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
