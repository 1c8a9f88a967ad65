import { parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import type { Span } from '../span.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** What the article tells, or what had happened before. */
type Layer = 'story' | 'background';

/** A day on which something happened. */
export interface Event extends Span {
  readonly date: DateExpression;
  readonly layer: Layer;
}

/** The days on which the reporter's own sentences place events, in the order of the text. */
export function eventDates(readings: readonly Reading[], published: string | undefined): Event[] {
  const events: Event[] = [];
  for (const reading of readings) {
    if (reading.frame.inside >= 0) continue;
    for (const { date, index } of datesOf(reading)) {
      if (!isDay(date) || !isRecent(date, published) || tiedToNoun(reading, index)) continue;
      if (isTold(reading, index)) continue;
      const verb = nearestFinite(reading, index);
      if (verb?.tense === 'future') continue;
      const { start, end } = date;
      events.push({ start, end, date, layer: isBackground(reading, date, verb) ? 'background' : 'story' });
    }
  }
  return events;
}

/** How many events back one of the right kind may lie. */
const farthestEvent = 20;

/** The last event of the story up to `at`, or of what came before the story for a pluperfect: «avait-elle prévenu». */
export function lastEvent(events: readonly Event[], at: number, layer: Layer): Event | undefined {
  for (let i = at; i >= 0 && at - i < farthestEvent; i--) if (events[i]?.layer === layer) return events[i];
  return undefined;
}

/** How long before its publication an article's event lies, in days. */
const recentDays = 10;

/** True for a single date that is not after the publication. */
export function isPast(date: DateExpression, published: string | undefined): boolean {
  if (date.value === null || date.value.includes('/')) return false;
  return published === undefined || date.value.slice(0, 10) <= published;
}

/** «Elle dit avoir reçu le lendemain un courriel»: a date behind a cue with its clause or infinitive is told, not seen. */
function isTold(reading: Reading, index: number): boolean {
  return reading.cues.some((cue) => {
    if (!cue.group || cue.first >= index) return false;
    if (/^(?:que|qu')$/u.test(wordAt(reading.items, cue.last + 1))) return true;
    const infinitive = reading.groups.some((g) => g.form === 'infinitive' && g.first === cue.last + 1);
    const over = reading.groups.some((g) => g.form === 'finite' && g.first > cue.last && g.first < index);
    return infinitive && !over;
  });
}

/** An event of the days before the article appeared: an older one is its background. */
function isRecent(date: DateExpression, published: string | undefined): boolean {
  if (!isPast(date, published)) return false;
  const day = parseIsoDay(date.value ?? '');
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

/** «le violon avait disparu le 31 octobre», «l'auteur, mort trois jours plus tôt»: the story itself is later. */
function isBackground(reading: Reading, date: DateExpression, verb: VerbGroup | undefined): boolean {
  if (verb?.tense === 'pluperfect') return true;
  return date.rule === 'day-before-last-date' && datesOf(reading).some((other) => other.date !== date);
}

/** The date expressions of a frame, each with the index of its first item. */
export function datesOf(reading: Reading): { date: DateExpression; index: number }[] {
  const found: { date: DateExpression; index: number }[] = [];
  reading.items.forEach((_, index) => {
    const date = reading.dateAt(index);
    if (date && found.at(-1)?.date !== date) found.push({ date, index });
  });
  return found;
}

/** True for a day, not a month or a year. */
export function isDay(date: DateExpression): boolean {
  return date.granularity === 'day';
}

/** «la réunion de mardi», «le discours du 7 mai», «les traités de 2014 et 2015» date the noun. */
export function tiedToNoun(reading: Reading, index: number): boolean {
  let i = index - 1;
  while (i > 0 && (wordAt(reading.items, i) === 'et' || reading.dateAt(i) !== undefined)) i--;
  return /^(?:de|d'|du|des)$/u.test(wordAt(reading.items, i)) && reading.items[i - 1]?.word?.pos === 'NOUN';
}
