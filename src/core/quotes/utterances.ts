import { isoDay, parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { type TextSpan, textSpan } from '../span.ts';
import { dateInClause } from './clauseDates.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { type Event, eventDates, type Layer, lastEvent, nextEvent } from './events.ts';
import { isDay, momentOf } from './frameDates.ts';
import { daysFromEvent, hoursAway, namesDocument, pointsThere, saysThen } from './leaning.ts';
import type { UtteranceDate } from './quotations.ts';
import type { Reading } from './reading.ts';
import { type Report, reportOf } from './reportTense.ts';
import { findScenes, type Scene } from './scenes.ts';

/** What the dates of quotations are read from. */
interface Timeline {
  readonly text: string;
  readonly published: string | undefined;
  readonly events: readonly Event[];
  readonly scenes: readonly Scene[];
  /** The dates that stand beside what is said. */
  readonly said: ReadonlySet<DateExpression | undefined>;
}

/** What the quotations before this one were dated. */
interface Before {
  readonly speaker: UtteranceDate | undefined;
  readonly paragraph: UtteranceDate | undefined;
  /** The date of the speaker's document that the paragraph quotes. */
  readonly document: UtteranceDate | undefined;
}

/**
 * When each quotation was said: the date of the clause that carries the cue; else, for a report in the past, the last day that the
 * text named before it, while it goes on with the same event. A report in the present without a date has none, unless it tells a scene.
 */
export function dateUtterances(
  text: string,
  drafts: readonly Draft[],
  speakersOf: (draft: Draft) => readonly string[],
  readings: readonly Reading[],
  published: string | undefined,
): (UtteranceDate | null)[] {
  const own = drafts.map(({ attribution, kind }) =>
    attribution && kind !== 'scare' ? dateInClause(attribution, published) : undefined,
  );
  const events = [...eventDates(readings, published), ...eventsInIncises(drafts, own)];
  events.sort((a, b) => a.start - b.start);
  const scenes = findScenes(readings, published);
  const timeline = { text, published, events, scenes, said: new Set(own) };
  const bySpeaker = new Map<string, UtteranceDate>();
  const byParagraph = new Map<number, UtteranceDate>();
  const byDocument = new Map<string, UtteranceDate>();
  return drafts.map((draft, i) => {
    const { attribution, reading, kind } = draft;
    if (!attribution || kind === 'scare') return null;
    const { paragraph } = reading.frame;
    const speaker = speakersOf(draft).join('+');
    const before = {
      speaker: bySpeaker.get(speaker),
      paragraph: byParagraph.get(paragraph),
      document: byDocument.get(`${paragraph} ${speaker}`),
    };
    const date = own[i];
    const found = date ? utterance(timeline, date, date.rule) : carry(timeline, draft, attribution, before);
    if (found) byParagraph.set(paragraph, found);
    if (found && attribution.via) byDocument.set(`${paragraph} ${speaker}`, found);
    if (found && speaker !== '' && reportOf(attribution).tense !== 'pluperfect')
      bySpeaker.set(speaker, found);
    return found;
  });
}

/** «J'ai gagné, a reconnu dimanche le coureur.»: the reporter names the day inside the marks. */
function eventsInIncises(drafts: readonly Draft[], own: readonly (DateExpression | undefined)[]): Event[] {
  return drafts.flatMap(({ attribution, reading }, i) => {
    const date = own[i];
    if (!date || !attribution || attribution.reading.frame.inside < 0 || !isDay(date)) return [];
    const layer = attribution.verb?.tense === 'pluperfect' ? 'background' : 'story';
    return [{ start: date.start, end: date.end, date, layer, paragraph: reading.frame.paragraph }];
  });
}

/** The day of what a report without a date of its own goes on with. */
function carry(
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
  const days = tense === 'present' ? 0 : daysFromEvent(attribution);
  if (days !== 0) return fromCount(timeline, start, [tense === 'pluperfect' ? 'background' : 'story'], days);
  switch (tense) {
    case 'past':
      return fromStory(timeline, draft, before);
    case 'imperfect':
      return tellsStory(attribution, report) ? fromStory(timeline, draft, before) : null;
    case 'pluperfect':
      return fromEvent(timeline, start, hoursAway(attribution) ? ['story'] : ['background']);
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
  if (before.speaker) return carried(before.speaker, 'speaker');
  const event = lastEvent(timeline.events, start, ['story']);
  if (event) return utterance(timeline, event.date, 'carried-from-sentence');
  const next = nextEvent(timeline.events, { start, end: reading.frame.end }, timeline.said);
  return next ? utterance(timeline, next.date, 'carried-from-sentence') : null;
}

/** «au lendemain du vol»: counted from the last event, or from what had happened before. */
function fromCount(
  timeline: Timeline,
  start: number,
  layers: readonly Layer[],
  days: number,
): UtteranceDate | null {
  const event = lastEvent(timeline.events, start, layers);
  const day = event && parseIsoDay(event.date.value ?? '');
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
  return event ? utterance(timeline, event.date, 'carried-from-sentence') : null;
}

function fromScene(timeline: Timeline, { start }: Draft): UtteranceDate | null {
  const scene = timeline.scenes.find((one) => one.start <= start && start < one.end);
  return scene ? utterance(timeline, scene.date, 'scene') : null;
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

function utterance(timeline: Timeline, date: DateExpression, rule: string): UtteranceDate | null {
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
