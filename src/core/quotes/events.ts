import type { DayNumber } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { firstFrom, type Span } from '../span.ts';
import { datesOf, dayOf, isFronted, isPast } from './frameDates.ts';
import { type Layer, layerOf } from './layers.ts';
import { isOfAsked } from './participleDates.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** When something happened. */
export interface Event extends Span {
  readonly date: DateExpression;
  readonly layer: Layer;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** True where it opens its sentence: «Dimanche, elle …», «Dans un livre, en janvier, elle …» of a month or year. */
  readonly opens: boolean;
  /** Where its sentence ends. */
  readonly until: number;
  /** True where its sentence names what carries words, «Sur sa page Facebook, dimanche soir, …», or tells that somebody was asked. */
  readonly carries: boolean;
  /** True where its sentence tells of something written: «nous a adressé mardi une réponse écrite». */
  readonly writes: boolean;
}

/**
 * When the sentences of one voice place events, in the order of the text: those of the reporter, or those inside a quotation, by the index
 * of its marks.
 */
export function eventDates(readings: readonly Reading[], published: string | undefined, voice = -1): Event[] {
  const own = readings.filter(({ frame }) => frame.inside === voice);
  const now = latestDay(own, published);
  const events: Event[] = [];
  let story: Event | undefined;
  for (const reading of own) {
    const dates = datesOf(reading);
    const isReached = dates.length > 0 && (reading.links('via').length > 0 || isMet(reading));
    const writes = dates.length > 0 && reading.items.some((_, i) => reading.isDocument(i));
    for (const told of dates) {
      const layer = layerOf(reading, told, { published, now, before: events.at(-1), story });
      if (!layer) continue;
      const { start, end } = told.date;
      const { paragraph, end: until } = reading.frame;
      const carries = isReached || isOfAsked(reading, told.index);
      const lead = reading.items[0]?.word?.pos ?? '';
      const isFirst = told.index === 0 || (told.index === 1 && /^(?:DET|ADP)$/u.test(lead));
      const opens = isFirst || (layer === 'period' && lead === 'ADP' && isFronted(reading, told.index));
      const event = { start, end, date: told.date, layer, paragraph, opens, until, carries, writes };
      events.push(event);
      if (layer === 'story') story = event;
    }
  }
  return events;
}

/** «{Nous l'avons rencontré} vendredi»: the reporter met somebody. */
function isMet(reading: Reading): boolean {
  return reading.groups.some(
    (verb) => verb.form === 'finite' && reading.isEncounter(verb) && isOurs(reading, verb),
  );
}

/** «{nous} l'avons rencontré», «elle {nous} a reçus» */
function isOurs({ items }: Reading, { first, head }: VerbGroup): boolean {
  return items.some((_, i) => i >= first - 1 && i < head && wordAt(items, i) === 'nous');
}

/** The last day that the sentences name and that had begun when the article appeared; `null` where nobody knows when it did. */
function latestDay(readings: readonly Reading[], published: string | undefined): DayNumber | null {
  if (published === undefined) return null;
  const days = readings.flatMap((reading) =>
    datesOf(reading).flatMap(({ date }) => (isPast(date, published) ? (dayOf(date) ?? []) : [])),
  );
  return days.length > 0 ? Math.max(...days) : null;
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
  const next = firstFrom(events, start);
  // «…, découverts lundi. «…», a-t-il reconnu. ¶ Le conseil s'est réuni mardi»: the article has had a day, which was another.
  if (events[next - 1]?.layer === 'background') return undefined;
  const event = events[next];
  if (event?.layer !== 'story' || event.start < end || said.has(event.date)) return undefined;
  return event.start - end < nearBehind ? event : undefined;
}
