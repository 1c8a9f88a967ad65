import type { DateExpression } from '../dates/expressions.ts';
import { type TextSpan, textSpan } from '../span.ts';
import { type Event, lastEvent } from './events.ts';
import type { Layer } from './layers.ts';
import { momentOf } from './moments.ts';
import type { UtteranceDate } from './quotations.ts';
import type { Scene } from './scenes.ts';

/** What the dates of quotations are read from. */
export interface Timeline {
  readonly text: string;
  readonly published: string | undefined;
  readonly events: readonly Event[];
  /** The events that are told inside a quotation, by the index of its marks. */
  readonly eventsInside: (voice: number) => readonly Event[];
  readonly scenes: readonly Scene[];
  /** The first event of the story, the day of a dateline left out. */
  readonly firstStory: Event | undefined;
  /** The day of an interview, where its introduction tells it. */
  readonly interview: DateExpression | undefined;
  /** The dates that stand beside what is said. */
  readonly said: ReadonlySet<DateExpression | undefined>;
}

/** A date as that of what was said; `null` where it spans years. */
export function utteranceOf(timeline: Timeline, date: DateExpression, rule: string): UtteranceDate | null {
  const value = momentOf(date);
  return value === null ? null : { value, expression: spanOf(timeline, date), rule };
}

/** The day of the last event of some layers, not before the paragraph `since`. */
export function fromEvent(
  timeline: Timeline,
  start: number,
  layers: readonly Layer[],
  since?: number,
): UtteranceDate | null {
  const event = lastEvent(timeline.events, start, layers, since);
  return event ? utteranceOf(timeline, event.date, 'carried-from-sentence') : null;
}

/** The day of an event whose sentence ends right before `start`. */
export function fromSentenceOf(
  timeline: Timeline,
  event: Event | undefined,
  start: number,
): UtteranceDate | null {
  return event && isNextTo(timeline, event, start)
    ? utteranceOf(timeline, event.date, 'carried-from-sentence')
    : null;
}

/** The date of an utterance that another shares. */
export function carried(date: UtteranceDate | undefined, from: 'speaker' | 'sentence'): UtteranceDate | null {
  return date ? { ...date, rule: `carried-from-${from}` } : null;
}

/** True where a quotation opens right behind the sentence of an event. */
export function isNextTo({ text }: Timeline, { until }: Event, start: number): boolean {
  return !/\p{L}/u.test(text.slice(until, start));
}

/** False for a month or a year. */
export function isWholeDay({ value }: UtteranceDate): boolean {
  return value.length === 'YYYY-MM-DD'.length;
}

/** Where a date stands. */
export function spanOf({ text }: Timeline, { start, end }: DateExpression): TextSpan {
  return textSpan(text, start, end);
}
