/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which Web Annotation, brat and Python count; half of a
 * surrogate pair counts as one. A text is read once, an offset is looked up in logarithmic time.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
