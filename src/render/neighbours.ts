import { firstFrom, type Span } from '../core/span.ts';

/** The first item that starts after `offset`, else the first of all; `undefined` only for an empty list. */
export function itemAfter<T extends Span>(items: readonly T[], offset: number): T | undefined {
  return items[firstFrom(items, offset + 1)] ?? items[0];
}

/** The last item that starts before `offset`, else the last of all; `undefined` only for an empty list. */
export function itemBefore<T extends Span>(items: readonly T[], offset: number): T | undefined {
  return items[firstFrom(items, offset) - 1] ?? items.at(-1);
}
