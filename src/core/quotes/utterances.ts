import { parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import type { TextSpan } from '../span.ts';
import { type Before, carryDate } from './carrying.ts';
import { dateInClause, dateInSentence, dayInFront, isDateOfWords } from './clauseDates.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { type Event, eventDates } from './events.ts';
import { dayOf, isDay } from './frameDates.ts';
import { recentDays } from './layers.ts';
import { namesDocument, pointsThere } from './leaning.ts';
import { pressDays } from './pressDays.ts';
import type { UtteranceDate } from './quotations.ts';
import type { Reading } from './reading.ts';
import { type ReportTense, reportOf } from './reportTense.ts';
import { findScenes, interviewDay } from './scenes.ts';
import { carried, isWholeDay, type Timeline, utteranceOf } from './timeline.ts';

/**
 * When each quotation was said: the date of the clause that carries the cue; else, for a report in the past, the last day that the
 * text named before it, while it goes on with the same event. A report in the present without a date has none, unless it tells a scene.
 */
export function dateUtterances(
  text: string,
  drafts: readonly Draft[],
  speakersOf: (draft: Draft) => readonly string[],
  entitiesOf: (words: TextSpan) => readonly string[],
  readings: readonly Reading[],
  published: string | undefined,
): (UtteranceDate | null)[] {
  const own = drafts.map(({ attribution, kind, reading }) => {
    // what tells of whom an interview questions, or of what somebody was told once, was on another day
    if (kind === 'scare' || /^(?:answer|recalled-to)$/u.test(attribution?.rule ?? '')) return undefined;
    if (!attribution) return dateInSentence(reading, published);
    const isLater = attribution.rule === 'continued' && attribution.reading !== reading;
    return (isLater ? dayInFront(reading, published) : undefined) ?? dateInClause(attribution, published);
  });
  const events = [...eventDates(readings, published), ...eventsInIncises(drafts, own)];
  events.sort((a, b) => a.start - b.start);
  const scenes = findScenes(readings, published);
  const firstStory = events.find((event) => event.layer === 'story' && !isDateline(event, published));
  const eventsInside = eventsByVoice(readings, published);
  const interview = interviewDay(text, readings, published);
  const said = new Set(own);
  const timeline = { text, published, events, eventsInside, scenes, firstStory, interview, said };
  const presses = pressDays(text, readings, published);
  let pressed = 0;
  const bySpeaker = new Map<string, UtteranceDate>();
  const byParagraph = new Map<number, { date: UtteranceDate; tense: ReportTense }>();
  const byDocument = new Map<string, UtteranceDate>();
  const written = new Map<number, UtteranceDate>();
  const byPress = new Map<string, UtteranceDate>();
  let last: Last | undefined;
  return drafts.map((draft, i) => {
    const { attribution, reading, kind } = draft;
    const date = own[i];
    if (!attribution || kind === 'scare') return date ? utteranceOf(timeline, date, date.rule) : null;
    const { paragraph } = reading.frame;
    const speaker = speakersOf(draft).join('+');
    for (let press = presses[pressed]; press && press.date.end <= draft.start; press = presses[++pressed]) {
      const met = utteranceOf(timeline, press.date, press.date.rule);
      if (met) byPress.set(entitiesOf(press.who).join('+'), met);
    }
    const before: Before = {
      speaker: bySpeaker.get(speaker),
      paragraph: byParagraph.get(paragraph)?.date,
      above: byParagraph.get(paragraph - 1)?.date,
      tense: byParagraph.get(paragraph)?.tense,
      document: byDocument.get(`${paragraph} ${speaker}`),
      written: written.get(paragraph),
      press: byPress.get(speaker),
    };
    const found = date
      ? utteranceOf(timeline, date, date.rule)
      : (fromLast(text, last, attribution, speaker) ?? carryDate(timeline, draft, attribution, before));
    const { tense } = reportOf(attribution);
    last = { reading: attribution.reading, speaker, date: found ?? undefined, tense };
    const isRead = tense === 'present' && pointsThere(attribution);
    const isWritten =
      attribution.via || namesDocument(attribution) || isDateOfWords(attribution, date) || isRead;
    if (found && isWritten && (!isRead || isWholeDay(found))) {
      byDocument.set(`${paragraph} ${speaker}`, found);
      written.set(paragraph, found);
    }
    if (found && !(isWritten && isLongAgo(timeline, found)))
      byParagraph.set(paragraph, { date: found, tense });
    const isOwn = date !== undefined || attribution.reading.frame.inside < 0;
    if (found && isOwn && isWholeDay(found) && speaker !== '' && tense !== 'pluperfect')
      bySpeaker.set(speaker, found);
    return found;
  });
}

/** «Dans un SMS de mars 2023, il se vantait.» in a story of this week: what others say they say now. */
function isLongAgo({ events }: Timeline, { value, expression }: UtteranceDate): boolean {
  const [day, now] = [parseIsoDay(value), events.findLast(({ layer }) => layer === 'story')?.date];
  return day === null || !now || !expression || (dayOf(now) ?? day) - day > recentDays;
}

/** The quotation before. */
interface Last {
  readonly reading: Reading;
  readonly speaker: string;
  readonly date: UtteranceDate | undefined;
  readonly tense: ReportTense;
}

/** The date of the quotation before, where the same speaker goes on in the same sentence, or right behind it in the present. */
function fromLast(
  text: string,
  last: Last | undefined,
  attribution: DraftAttribution,
  speaker: string,
): UtteranceDate | null {
  if (!last || last.speaker !== speaker) return null;
  const { reading } = attribution;
  const goesOn =
    last.reading === reading ? isAdded(attribution, last.tense) : isKeptUp(text, last, attribution);
  return goesOn ? carried(last.date, 'speaker') : null;
}

/** «Joint {mardi}, l'avocat dénonce «…». «…», promet-il.»: what the same voice says in the present of the next sentence of the paragraph. */
function isKeptUp(
  text: string,
  { reading, speaker, date, tense }: Last,
  attribution: DraftAttribution,
): boolean {
  const { paragraph, inside, start } = attribution.reading.frame;
  const { frame } = reading;
  const isBeside = inside < 0 && frame.inside < 0 && frame.paragraph === paragraph;
  if (
    !isBeside ||
    /\p{L}/u.test(text.slice(frame.end, start)) ||
    speaker === '' ||
    tense !== 'present' ||
    !date ||
    !isWholeDay(date)
  )
    return false;
  return reportOf(attribution).tense === 'present' && attribution.verb !== undefined;
}

/** «…», écrivent-ils mardi, {évoquant} «…», «Elle y dénonce «…» {et appelle} «…»»: in the breath of what the sentence reports before. */
function isAdded({ verb }: DraftAttribution, tense: ReportTense): boolean {
  if (verb?.form === 'participle') return !verb.passive;
  return verb?.tense === 'present' && tense === 'present';
}

/** The events that are told inside each quotation, sought when they are first asked for. */
function eventsByVoice(
  readings: readonly Reading[],
  published: string | undefined,
): (voice: number) => readonly Event[] {
  const found = new Map<number, readonly Event[]>();
  return (voice) => {
    const known = found.get(voice) ?? eventDates(readings, published, voice);
    found.set(voice, known);
    return known;
  };
}

/** «Kinshasa, 2 juillet 2021.»: the day of publication in full is that of the writing. */
function isDateline({ date }: Event, published: string | undefined): boolean {
  return date.value === published && date.known.year !== undefined;
}

/** «J'ai gagné, a reconnu dimanche le coureur.»: the reporter names the day inside the marks. */
function eventsInIncises(drafts: readonly Draft[], own: readonly (DateExpression | undefined)[]): Event[] {
  return drafts.flatMap(({ attribution, reading }, i) => {
    const date = own[i];
    if (!date || !attribution || attribution.reading.frame.inside < 0 || !isDay(date)) return [];
    const layer = attribution.verb?.tense === 'pluperfect' ? 'background' : 'story';
    return [
      {
        start: date.start,
        end: date.end,
        date,
        layer,
        paragraph: reading.frame.paragraph,
        opens: false,
        until: reading.frame.end,
        carries: false,
        writes: false,
      },
    ];
  });
}
