import { isoDay, parseIsoDay } from '../dates/civil.ts';
import type { Before } from './carrying.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { type Event, lastEvent } from './events.ts';
import { datesOf, dayOf, isOnce } from './frameDates.ts';
import type { Layer } from './layers.ts';
import type { UtteranceDate } from './quotations.ts';
import type { ReportTense } from './reportTense.ts';
import { carried, fromEvent, fromSentenceOf, isNextTo, spanOf, type Timeline } from './timeline.ts';

/** What had happened before the story. */
export const earlier: readonly Layer[] = ['background', 'period', 'episode'];
/** What the article tells. */
export const told: readonly Layer[] = ['story', 'episode'];

/** «avait-elle prévenu»: on the day of what had happened before, or of what had been said. */
export function fromBefore(
  timeline: Timeline,
  { start, reading }: Draft,
  before: Before,
): UtteranceDate | null {
  const { paragraph } = reading.frame;
  return (
    fromEvent(timeline, start, earlier, paragraph) ??
    fromFlashback(timeline, start, paragraph) ??
    (before.tense === 'pluperfect' ? carried(before.paragraph, 'sentence') : null) ??
    fromEvent(timeline, start, ['background'])
  );
}

/** «La ligne a été coupée lundi. La maire a réclamé dimanche un audit. «…», avait-elle écrit.»: on the day that the story went back to. */
function fromFlashback(timeline: Timeline, start: number, paragraph: number): UtteranceDate | null {
  const here = lastEvent(timeline.events, start, told, paragraph);
  const story = here && lastEvent(timeline.events, here.start, ['story']);
  const [day, later] = [here, story].map((event) => (event ? dayOf(event.date) : null));
  const isBack = day !== null && day !== undefined && later !== null && later !== undefined && day < later;
  return isBack ? fromSentenceOf(timeline, here, start) : null;
}

/**
 * «La semaine dernière, le ministre a fait le déplacement. «…», a-t-il promis.»: on the days that the sentence before opens with; a month or a
 * year dates what nobody else says. `here` is the last day that the paragraph tells.
 */
export function fromSpan(
  timeline: Timeline,
  start: number,
  rule: string,
  { paragraph, here }: { readonly paragraph: number; readonly here: Event | undefined },
): UtteranceDate | null {
  const span = lastEvent(timeline.events, start, ['period'], paragraph);
  if (!span?.opens || timeline.said.has(span.date) || (here && here.start > span.start)) return null;
  const goesOn = isWeek(span) || rule === 'clitic-subject';
  return goesOn ? fromSentenceOf(timeline, span, start) : null;
}

/** «la semaine dernière», «ce week-end»: little more than a day. */
function isWeek({ date }: Event): boolean {
  const [first, last] = (date.value?.split('/') ?? []).map(parseIsoDay);
  return typeof first === 'number' && typeof last === 'number' && last - first < 7;
}

/**
 * «au lendemain du vol»: counted from the last event, or from what had happened before. The eve of what was to come, «a-t-il dit à la
 * veille du match», is the day of the story.
 */
export function fromCount(
  timeline: Timeline,
  start: number,
  tense: ReportTense,
  days: number,
): UtteranceDate | null {
  if (days === 0 || tense === 'present' || (days < 0 && tense !== 'pluperfect')) return null;
  const event = lastEvent(timeline.events, start, [tense === 'pluperfect' ? 'background' : 'story']);
  const day = event && dayOf(event.date);
  if (!event || day === null || day === undefined) return null;
  const value = isoDay(day + days);
  if (timeline.published !== undefined && value > timeline.published) return null;
  return {
    value,
    expression: spanOf(timeline, event.date),
    rule: days > 0 ? 'day-after-event' : 'day-before-event',
  };
}

/** «Le 24 février, il avait été hué. «…», criaient les éleveurs.»: there, where the sentence before goes back to it. */
export function fromSetting(timeline: Timeline, start: number, paragraph: number): UtteranceDate | null {
  const set = lastEvent(timeline.events, start, ['background'], paragraph);
  return fromSentenceOf(timeline, set, start);
}

/**
 * «Elle s'est présentée {jeudi} devant la presse. Sur Jo Blin, touché dimanche, elle a été claire : «…»»: on the day on which the speaker met the
 * press, until the story goes on to a later one or opens with another.
 */
export function fromPress(
  timeline: Timeline,
  start: number,
  { press, speaker }: Before,
): UtteranceDate | null {
  const from = press?.expression?.start ?? 0;
  if (!press || (speaker && speaker.value > press.value && (speaker.expression?.start ?? 0) > from))
    return null;
  const last = lastEvent(timeline.events, start, [...told, 'background']);
  const day = last && last.start > from ? dayOf(last.date) : null;
  const goesOn =
    last && day !== null && day > (parseIsoDay(press.value) ?? day) && !timeline.said.has(last.date);
  const opens = last && last.start > from && last.opens && isNextTo(timeline, last, start);
  return goesOn || opens ? null : carried(press, 'speaker');
}

/** «{Quelques jours plus tôt}, il jurait le contraire. «Jamais», confiait-il.»: at no time that can be told. */
export function isOnceUpon(
  timeline: Timeline,
  { start, reading }: Draft,
  attribution: DraftAttribution,
): boolean {
  if (datesOf(attribution.reading).some((told) => isOnce(attribution.reading, told))) return true;
  const once = lastEvent(timeline.events, start, [...told, ...earlier, 'once'], reading.frame.paragraph);
  return once?.layer === 'once' && isNextTo(timeline, once, start);
}
