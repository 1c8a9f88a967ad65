/** A stretch of the untouched text, in UTF-16 code units; `end` is exclusive and `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `source.slice(start, end) === text`. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when every offset of `inner` lies in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first item whose `start` is at or after `offset`, in a list sorted by `start`; `list.length` when none is. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that covers `offset` (its `end` included, as a caret stands after a word) in a sorted list without overlaps. */
export function itemAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  const next = list[firstFrom(list, offset)];
  if (next && next.start === offset) return next;
  const item = list[firstFrom(list, offset) - 1];
  return item && offset <= item.end ? item : undefined;
}

/** The items that lie wholly inside `span`, of a list sorted by `start`. */
export function itemsIn<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const items: T[] = [];
  for (let i = firstFrom(list, span.start); i < list.length; i++) {
    const item = list[i] as T;
    if (item.start >= span.end) break;
    if (item.end <= span.end) items.push(item);
  }
  return items;
}
