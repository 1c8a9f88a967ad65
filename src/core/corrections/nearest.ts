import type { Span } from '../span.ts';

/** The item that shares most of its stretch with the span, at least half of what the two cover together. */
export function nearestTo<T extends Span>(items: readonly T[], span: Span): T | undefined {
  let best: T | undefined;
  let most = 0.5;
  for (const item of items) {
    const shared = Math.min(item.end, span.end) - Math.max(item.start, span.start);
    const covered = Math.max(item.end, span.end) - Math.min(item.start, span.start);
    if (shared <= 0 || shared / covered < most || (best && shared / covered === most)) continue;
    best = item;
    most = shared / covered;
  }
  return best;
}
