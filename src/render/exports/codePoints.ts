import { firstFrom, type Span } from '../../core/span.ts';

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which Web Annotation, brat and Python count; half of a
 * surrogate pair counts as one. A text is read once, an offset is looked up in logarithmic time.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: Span[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
    pairs.push({ start: index, end: index + 2 });
  return (offset) => offset - firstFrom(pairs, offset);
}
