import type { Span } from '../span.ts';
import type { Label, Side } from './turn.ts';

/** Words between two quotation marks, or between a mark and the place where the reader gave up looking for its partner; a turn. */
export interface EnclosedSpan extends Span {
  /** With the marks; a turn of a dialogue has none. */
  readonly outer: Span;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
  /** Index of the paragraph where it opens. */
  readonly paragraph: number;
  /** Of a turn of an interview. */
  readonly label?: Label;
  /** In an interview, where the layout tells it. */
  readonly side?: Side;
}

/** An enclosed span without the spaces at its edges, in its place among the others. */
export interface MarkedSpan extends EnclosedSpan {
  /** Index in the list of the span that this one is nested in, or -1. */
  readonly parent: number;
}

/** Trims the spaces inside the marks, drops empty pairs, sorts by start and finds each one's parent. */
export function nestSpans(text: string, enclosed: readonly EnclosedSpan[]): MarkedSpan[] {
  const sorted = [...enclosed].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const spans: MarkedSpan[] = [];
  const around: number[] = [];
  for (const { outer, closed, paragraph, label, side, ...inner } of sorted) {
    let { start, end } = inner;
    while (start < end && /\s/u.test(text[start] as string)) start++;
    while (end > start && /\s/u.test(text[end - 1] as string)) end--;
    if (start >= end) continue;
    while (around.length > 0 && (spans[around.at(-1) as number] as MarkedSpan).end <= start) around.pop();
    const whole = { start: outer.start, end: Math.max(outer.end, end) };
    spans.push({
      start,
      end,
      outer: whole,
      closed,
      parent: around.at(-1) ?? -1,
      paragraph,
      ...(label && { label }),
      ...(side && { side }),
    });
    around.push(spans.length - 1);
  }
  return spans;
}
