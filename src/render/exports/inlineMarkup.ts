import type { Span } from '../../core/span.ts';

/** A stretch of text to be put between tags. */
export interface Inline extends Span {
  readonly open: string;
  readonly close: string;
}

/**
 * The text of a span with tags around the inlines in it, well nested whatever they cross: one that begins inside another and ends
 * outside is closed with it and opened again. `escapeText` is applied to the text between tags.
 */
export function markUp(
  text: string,
  span: Span,
  inlines: readonly Inline[],
  escapeText: (text: string) => string,
): string {
  const open: Inline[] = [];
  let out = '';
  let at = span.start;
  const writeTo = (offset: number) => {
    out += escapeText(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number) => {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      writeTo(top.end);
      out += top.close;
      open.pop();
    }
  };
  for (const piece of cutCrossings(inlines)) {
    closeUntil(piece.start);
    writeTo(piece.start);
    out += piece.open;
    open.push(piece);
  }
  closeUntil(span.end);
  writeTo(span.end);
  return out;
}

/** The inlines sorted by start, the longer first, cut so that none crosses another. */
function cutCrossings(inlines: readonly Inline[]): readonly Inline[] {
  const waiting = inlines.filter(({ start, end }) => start < end).sort(outerFirst);
  const pieces: Inline[] = [];
  const open: Inline[] = [];
  for (let i = 0; i < waiting.length; i++) {
    const piece = waiting[i] as Inline;
    while (open.length > 0 && (open.at(-1) as Inline).end <= piece.start) open.pop();
    const end = Math.min(piece.end, open.at(-1)?.end ?? piece.end);
    if (end < piece.end) insert(waiting, i + 1, { ...piece, start: end });
    pieces.push({ ...piece, end });
    open.push({ ...piece, end });
  }
  return pieces;
}

function insert(list: Inline[], from: number, item: Inline): void {
  let at = from;
  while (at < list.length && outerFirst(list[at] as Inline, item) <= 0) at++;
  list.splice(at, 0, item);
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
