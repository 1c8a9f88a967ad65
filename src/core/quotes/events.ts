import { parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { firstFrom, type Span } from '../span.ts';
import {
  datesOf,
  dayOf,
  type FrameDate,
  isApart,
  isDay,
  isOccasion,
  isPast,
  isTold,
  tiedToNoun,
} from './frameDates.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** What the article tells, what had happened before, or a month or year in which something did. */
export type Layer = 'story' | 'background' | 'period';

/** When something happened. */
export interface Event extends Span {
  readonly date: DateExpression;
  readonly layer: Layer;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** True where it opens its sentence: «Dimanche, elle …». */
  readonly opens: boolean;
}

/** When the reporter's own sentences place events, in the order of the text. */
export function eventDates(readings: readonly Reading[], published: string | undefined): Event[] {
  const events: Event[] = [];
  for (const reading of readings) {
    const { inside, paragraph } = reading.frame;
    if (inside >= 0) continue;
    for (const { date, index } of datesOf(reading)) {
      if (!isPast(date, published) || isTold(reading, index)) continue;
      if (tiedToNoun(reading, index) && !isOccasion(reading, index)) continue;
      const verb = nearestFinite(reading, index);
      if (verb?.tense === 'future') continue;
      const { start, end } = date;
      events.push({
        start,
        end,
        date,
        layer: layerOf(reading, { date, index }, verb, published),
        paragraph,
        opens: index <= 1,
      });
    }
  }
  return events;
}

/** How many events back one of the right kind may lie. */
const farthestEvent = 20;

/** The last event of some layers before `at`, not before the paragraph `since`. */
export function lastEvent(
  events: readonly Event[],
  at: number,
  layers: readonly Layer[],
  since = 0,
): Event | undefined {
  const last = firstFrom(events, at) - 1;
  for (let i = last; i >= 0 && last - i < farthestEvent; i--) {
    const event = events[i] as Event;
    if (event.paragraph < since) return undefined;
    if (layers.includes(event.layer)) return event;
  }
  return undefined;
}

/** How far behind a quotation the day that dates it may be named, in characters: about a paragraph. */
const nearBehind = 600;

/**
 * «…», a plaisanté Ana Duval. L'avion s'est posé mercredi: what opens an article is dated by what follows, if nobody else says
 * that: `said`.
 */
export function nextEvent(
  events: readonly Event[],
  { start, end }: Span,
  said: ReadonlySet<DateExpression | undefined>,
): Event | undefined {
  const event = events[firstFrom(events, start)];
  if (event?.layer !== 'story' || said.has(event.date)) return undefined;
  return event.start - end < nearBehind ? event : undefined;
}

/** How long before its publication an article's event lies, in days. */
const recentDays = 10;

/** «le violon avait disparu le 31 octobre», «l'auteur, mort trois jours plus tôt»: the story itself is later. */
function layerOf(
  reading: Reading,
  { date, index }: FrameDate,
  verb: VerbGroup | undefined,
  published: string | undefined,
): Layer {
  if (!isDay(date)) return 'period';
  if (verb?.tense === 'pluperfect' || !isRecent(date, published) || isApart(reading, index))
    return 'background';
  const other = datesOf(reading).some((one) => one.date !== date);
  return date.rule === 'day-before-last-date' && other ? 'background' : 'story';
}

/** A day soon before the article appeared: what is older is its background. */
function isRecent(date: DateExpression, published: string | undefined): boolean {
  const day = dayOf(date);
  const appeared = published === undefined ? null : parseIsoDay(published);
  return day !== null && (appeared === null || appeared - day <= recentDays);
}

function nearestFinite(reading: Reading, index: number): VerbGroup | undefined {
  const distance = (g: VerbGroup) => Math.min(Math.abs(g.first - index), Math.abs(g.last - index));
  return reading.groups
    .filter((g) => g.form === 'finite')
    .reduce<VerbGroup | undefined>(
      (best, g) => (best && distance(best) <= distance(g) ? best : g),
      undefined,
    );
}
