import type { DayNumber } from '../dates/civil.ts';
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
  isWrittenOn,
  opensFrame,
  tiedToNoun,
} from './frameDates.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/**
 * What the article tells, what had happened before, a month or year in which something did, or what a document was written on: «un courriel
 * de 2014». An episode is of the story for the rest of its paragraph: «Le 9 mai, elle …» in an article of the 30th.
 */
export type Layer = 'story' | 'episode' | 'background' | 'period' | 'document';

/** When something happened. */
export interface Event extends Span {
  readonly date: DateExpression;
  readonly layer: Layer;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** True where it opens its sentence: «Dimanche, elle …». */
  readonly opens: boolean;
  /** Where its sentence ends. */
  readonly until: number;
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
    for (const told of datesOf(reading)) {
      const layer = layerOf(reading, told, { published, now, before: events.at(-1), story });
      if (!layer) continue;
      const { start, end } = told.date;
      const { paragraph, end: until } = reading.frame;
      const event = { start, end, date: told.date, layer, paragraph, opens: told.index <= 1, until };
      events.push(event);
      if (layer === 'story') story = event;
    }
  }
  return events;
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
  const event = events[firstFrom(events, start)];
  if (event?.layer !== 'story' || said.has(event.date)) return undefined;
  return event.start - end < nearBehind ? event : undefined;
}

/** How long before the last day that it names an article's event lies, in days. */
const recentDays = 10;

/** How long before it an episode of the same story lies, in days. */
const episodeDays = 31;

interface Around {
  readonly published: string | undefined;
  /** The last day that the article names. */
  readonly now: DayNumber | null;
  /** The event that was told before. */
  readonly before: Event | undefined;
  /** The last one of the story. */
  readonly story: Event | undefined;
}

/** «le violon avait disparu le 31 octobre», «l'auteur, mort trois jours plus tôt»: the story itself is later. */
function layerOf(
  reading: Reading,
  { date, index }: FrameDate,
  { published, now, before, story }: Around,
): Layer | undefined {
  if (!isPast(date, published) || isTold(reading, index) || isCompared(reading, index)) return undefined;
  const verb = nearestFinite(reading, index);
  if (verb?.tense === 'future') return undefined;
  if (isWrittenOn(reading, index)) return 'document';
  if (tiedToNoun(reading, index) && !isOccasion(reading, index)) return undefined;
  if (!isDay(date)) return 'period';
  if (isApart(reading, index) || (story && isSince(reading, index))) return 'background';
  if (verb?.tense === 'pluperfect' && !(opensFrame(reading, index) && isAhead(date, story)))
    return 'background';
  if (
    verb?.tense === 'imperfect' &&
    index > 1 &&
    before?.layer === 'story' &&
    before.paragraph === reading.frame.paragraph &&
    before.until <= reading.frame.start
  )
    return 'background';
  const day = dayOf(date);
  const age = day === null || now === null ? 0 : now - day;
  if (age > recentDays)
    return opensFrame(reading, index) && age <= episodeDays && date.known.year === undefined
      ? 'episode'
      : 'background';
  const other = datesOf(reading).some((one) => one.date !== date);
  if (date.rule === 'day-before-last-date' && other) return 'background';
  if (isBehind(reading, { date, index }, story)) return 'background';
  return isPublishing(reading, index) ? 'episode' : 'story';
}

/** «dans un rapport {publié} lundi, l'association …»: others do not speak that day. */
function isPublishing({ items, isDocument }: Reading, index: number): boolean {
  let i = index - 1;
  while (/^(?:le|l'|de|d'|du|en)$/u.test(wordAt(items, i))) i--;
  if (items[i]?.word?.morphology.verbForm !== 'Part') return false;
  i--;
  while (/^(?:ADJ|ADV)$/u.test(items[i]?.word?.pos ?? '')) i--;
  return isDocument(i);
}

/** «Mardi, trois clubs avaient déjà renoncé» in a story of Monday: what lies ahead of it had not happened before. */
function isAhead(date: DateExpression, story: Event | undefined): boolean {
  const [day, told] = [dayOf(date), story ? dayOf(story.date) : null];
  return day !== null && told !== null && day > told;
}

/** «{Pénalisés} pour un faux départ samedi, ils ont fini quatrièmes»: behind the day that the story has come to. */
function isBehind({ groups }: Reading, { date, index }: FrameDate, story: Event | undefined): boolean {
  const [first, ...others] = groups;
  if (first?.form !== 'participle' || !first.passive || first.first > 1) return false;
  const main = others.find(({ form }) => form === 'finite');
  const [day, told] = [dayOf(date), story ? dayOf(story.date) : null];
  return main !== undefined && index < main.first && day !== null && told !== null && day < told;
}

/** «{depuis} lundi», «depuis le 3 mai» */
function isSince({ items }: Reading, index: number): boolean {
  const lead = wordAt(items, index - 1) === 'le' ? index - 2 : index - 1;
  return wordAt(items, lead) === 'depuis';
}

/** «une hausse de 4 %, {contre 2,5 %} la veille»: what is compared happened on no day. */
function isCompared({ items, finiteStarts }: Reading, index: number): boolean {
  for (let i = index - 1; i > 0 && index - i < 8 && !finiteStarts.has(i); i--)
    if (wordAt(items, i) === 'contre') return items[i + 1]?.word?.kind === 'number';
  return false;
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
