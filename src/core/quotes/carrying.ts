import { isoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { itemAt, type TextSpan, textSpan } from '../span.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { type Event, type Layer, lastEvent, nextEvent } from './events.ts';
import { dayOf, momentOf } from './frameDates.ts';
import { daysFromEvent, hoursAway, isOnOccasion, namesDocument, pointsThere, saysThen } from './leaning.ts';
import type { UtteranceDate } from './quotations.ts';
import { type Report, type ReportTense, reportOf } from './reportTense.ts';
import type { Scene } from './scenes.ts';

/** What the dates of quotations are read from. */
export interface Timeline {
  readonly text: string;
  readonly published: string | undefined;
  readonly events: readonly Event[];
  readonly scenes: readonly Scene[];
  /** The first event of the story, the day of a dateline left out. */
  readonly firstStory: Event | undefined;
  /** The dates that stand beside what is said. */
  readonly said: ReadonlySet<DateExpression | undefined>;
}

/** What the quotations before this one were dated. */
export interface Before {
  readonly speaker: UtteranceDate | undefined;
  readonly paragraph: UtteranceDate | undefined;
  /** The date of the speaker's document that the paragraph quotes. */
  readonly document: UtteranceDate | undefined;
}

/** The day of what a report without a date of its own goes on with. */
export function carryDate(
  timeline: Timeline,
  draft: Draft,
  attribution: DraftAttribution,
  before: Before,
): UtteranceDate | null {
  const { start, reading } = draft;
  const { paragraph, inside } = reading.frame;
  if (inside >= 0) return null;
  const report = reportOf(attribution);
  const { tense } = report;
  if (tense !== 'present' && saysThen(attribution))
    return fromEvent(timeline, start, anyLayer, paragraph - 1);
  const counted = fromCount(timeline, start, tense, daysFromEvent(attribution));
  if (counted) return counted;
  switch (tense) {
    case 'past':
      return isOnOccasion(attribution)
        ? fromScenery(timeline, draft, before)
        : fromStory(timeline, draft, before);
    case 'imperfect':
      return tellsStory(attribution, report) || hoursAway(attribution)
        ? fromScenery(timeline, draft, before)
        : null;
    case 'pluperfect':
      return hoursAway(attribution)
        ? fromEvent(timeline, start, ['story'])
        : (fromEvent(timeline, start, ['background', 'period'], paragraph) ??
            fromEvent(timeline, start, ['background']));
    case 'verbless':
      return carried(before.paragraph, 'sentence');
    case 'present':
      return fromScene(timeline, draft) ?? fromDocument(timeline, draft, attribution, before);
    default:
      return null;
  }
}

const anyLayer: readonly Layer[] = ['story', 'background', 'period'];

function fromStory(timeline: Timeline, { start, reading }: Draft, before: Before): UtteranceDate | null {
  const { events, said } = timeline;
  const here = lastEvent(events, start, ['story'], reading.frame.paragraph);
  // «Dimanche, elle enchaînait les interviews. «…», a-t-elle répondu.»: another day began since she spoke
  const begun = here?.opens && !said.has(here.date) && here.start > (before.speaker?.expression?.start ?? 0);
  if (before.speaker && !begun) return carried(before.speaker, 'speaker');
  const event =
    lastEvent(events, start, ['story']) ?? nextEvent(events, { start, end: reading.frame.end }, said);
  return event ? utteranceOf(timeline, event.date, 'carried-from-sentence') : null;
}

/**
 * «…», savourait le gardien; a-t-il dit après le match: they paint the event that the article is about, not a reaction to it
 * on another day.
 */
function fromScenery(timeline: Timeline, draft: Draft, before: Before): UtteranceDate | null {
  const { start, reading } = draft;
  if (before.speaker || lastEvent(timeline.events, start, ['story'], reading.frame.paragraph))
    return fromStory(timeline, draft, before);
  const event = timeline.firstStory;
  if (!event || event.start > start) return fromStory(timeline, draft, before);
  return utteranceOf(timeline, event.date, 'carried-from-sentence');
}

/**
 * «au lendemain du vol»: counted from the last event, or from what had happened before. The eve of what was to come, «a-t-il dit à la
 * veille du match», is the day of the story.
 */
function fromCount(
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

function fromEvent(
  timeline: Timeline,
  start: number,
  layers: readonly Layer[],
  since?: number,
): UtteranceDate | null {
  const event = lastEvent(timeline.events, start, layers, since);
  return event ? utteranceOf(timeline, event.date, 'carried-from-sentence') : null;
}

function fromScene(timeline: Timeline, { start }: Draft): UtteranceDate | null {
  const scene = itemAt(timeline.scenes, start);
  return scene ? utteranceOf(timeline, scene.date, 'scene') : null;
}

/** «a-t-il écrit mardi dans un communiqué. Il y accuse …», «Il a écrit mardi au ministre. Dans sa lettre, il évoque «…»» */
function fromDocument(
  timeline: Timeline,
  { start, reading }: Draft,
  attribution: DraftAttribution,
  before: Before,
): UtteranceDate | null {
  if (pointsThere(attribution)) return carried(before.document, 'sentence');
  if (!namesDocument(attribution)) return null;
  return (
    carried(before.paragraph, 'sentence') ?? fromEvent(timeline, start, ['story'], reading.frame.paragraph)
  );
}

function carried(date: UtteranceDate | undefined, from: 'speaker' | 'sentence'): UtteranceDate | null {
  return date ? { ...date, rule: `carried-from-${from}` } : null;
}

/** A date as that of what was said; `null` where it spans years. */
export function utteranceOf(timeline: Timeline, date: DateExpression, rule: string): UtteranceDate | null {
  const value = momentOf(date);
  return value === null ? null : { value, expression: spanOf(timeline, date), rule };
}

function spanOf({ text }: Timeline, { start, end }: DateExpression): TextSpan {
  return textSpan(text, start, end);
}

/** Some verbs in the imperfect tell what somebody used to say, «disait mon père»; others paint the scene: «scandait la foule». */
function tellsStory({ rule, reading }: DraftAttribution, { verb }: Report): boolean {
  return !verb || /^(?:inverted|clitic)-subject$/u.test(rule) || !reading.isHabitual(verb);
}
