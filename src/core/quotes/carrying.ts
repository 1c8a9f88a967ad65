import { itemAt } from '../span.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { lastEvent, nextEvent } from './events.ts';
import type { Layer } from './layers.ts';
import {
  daysFromEvent,
  hoursAway,
  isAnswer,
  isDocumentNamed,
  isOnOccasion,
  namesDocument,
  pointsThere,
  saysThen,
} from './leaning.ts';
import {
  earlier,
  fromBefore,
  fromCount,
  fromPress,
  fromSetting,
  fromSpan,
  isOnceUpon,
  told,
} from './otherTimes.ts';
import type { UtteranceDate } from './quotations.ts';
import { isInverted, type Report, type ReportTense, reportOf } from './reportTense.ts';
import {
  carried,
  fromEvent,
  fromSentenceOf,
  isNextTo,
  isWholeDay,
  type Timeline,
  utteranceOf,
} from './timeline.ts';

/** What the quotations before this one were dated. */
export interface Before {
  readonly speaker: UtteranceDate | undefined;
  readonly paragraph: UtteranceDate | undefined;
  /** The date of the last quotation of the paragraph before. */
  readonly above: UtteranceDate | undefined;
  /** How that last quotation of the paragraph was reported. */
  readonly tense: ReportTense | undefined;
  /** The date of the speaker's document that the paragraph quotes. */
  readonly document: UtteranceDate | undefined;
  /** The day on which the speaker met the press. */
  readonly press: UtteranceDate | undefined;
  /** The date of the last document that the paragraph quotes. */
  readonly written: UtteranceDate | undefined;
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
  const report = reportOf(attribution);
  const { tense } = report;
  if (inside >= 0)
    return tense === 'past' || tense === 'pluperfect' ? fromVoice(timeline, draft, tense) : null;
  if (attribution.rule === 'recalled-to') return null;
  if (timeline.interview && /^(?:label|answer)$/u.test(attribution.rule) && start > timeline.interview.end)
    return utteranceOf(timeline, timeline.interview, 'scene');
  if (/^(?:present|source|past)$/u.test(tense) && isDocumentNamed(attribution)) {
    const written =
      carried(before.written, 'sentence') ??
      fromEvent(timeline, start, ['document', 'episode'], paragraph - 1);
    if (written) return written;
  }
  if (tense !== 'present' && pointsThere(attribution)) {
    const written =
      fromEvent(timeline, start, ['document', 'episode'], paragraph) ??
      // «Dans un portrait de 2022, une revue titrait «…». Elle {y} livrait sa devise : «…»»
      carried(before.written, 'sentence') ??
      fromSetting(timeline, start, paragraph) ??
      fromGathering(timeline, draft, attribution);
    if (written) return written;
    // «Otage, il avait parlé dans une vidéo. «…», y demandait-il.»
    if (tense === 'imperfect')
      return fromSentenceOf(timeline, lastEvent(timeline.events, start, told, paragraph), start);
  }
  if (tense !== 'present' && isOnceUpon(timeline, draft, attribution)) return null;
  if (tense !== 'present' && saysThen(attribution))
    return (
      fromEvent(timeline, start, anyLayer, paragraph) ?? fromEvent(timeline, start, earlier, paragraph - 1)
    );
  const counted = fromCount(timeline, start, tense, daysFromEvent(attribution));
  if (counted) return counted;
  switch (tense) {
    case 'past':
      return (
        fromPress(timeline, start, before) ??
        (isOnOccasion(attribution)
          ? fromScenery(timeline, draft, attribution, before)
          : fromStory(timeline, draft, attribution, before))
      );
    case 'imperfect':
      return before.press || before.speaker || tellsStory(attribution, report) || hoursAway(attribution)
        ? (fromPress(timeline, start, before) ?? fromScenery(timeline, draft, attribution, before))
        : null;
    case 'pluperfect':
      return hoursAway(attribution)
        ? fromEvent(timeline, start, ['story'])
        : fromBefore(timeline, draft, before);
    case 'verbless':
      return (
        carried(before.paragraph ?? (isAnswer(attribution) ? before.above : undefined), 'sentence') ??
        fromSentenceBefore(timeline, draft, attribution)
      );
    case 'present':
      return fromScene(timeline, draft) ?? fromDocument(timeline, draft, attribution, before);
    default:
      return null;
  }
}

const anyLayer: readonly Layer[] = ['story', 'episode', 'background', 'period'];

/** «Je l'ai vu en octobre. Il m'a répondu : «…»»: inside a quotation its own days are carried on. */
function fromVoice(timeline: Timeline, { start, reading }: Draft, tense: ReportTense): UtteranceDate | null {
  const { inside, paragraph } = reading.frame;
  const event = lastEvent(timeline.eventsInside(inside), start, anyLayer, paragraph);
  // «Elle a été reçue dimanche. «Il m'a dit : «Patience.»», relate-t-elle.»
  return event
    ? utteranceOf(timeline, event.date, 'carried-from-sentence')
    : fromEvent(timeline, start, tense === 'past' ? [...told, 'background'] : ['background'], paragraph);
}

function fromStory(
  timeline: Timeline,
  { start, reading }: Draft,
  attribution: DraftAttribution,
  before: Before,
): UtteranceDate | null {
  const { events, said } = timeline;
  const { paragraph } = reading.frame;
  const here = lastEvent(events, start, told, paragraph);
  const set = lastEvent(events, start, ['background'], paragraph);
  // «Vendredi, la ministre {avait} fait le déplacement. «…», a-t-elle promis.», «La ministre l'avait reçu le 3. «…», lui aurait-elle glissé.»: there
  if (
    set &&
    (set.opens ? !here : attribution.verb?.tense === 'conditional') &&
    !said.has(set.date) &&
    attribution.rule === 'clitic-subject' &&
    isNextTo(timeline, set, start)
  )
    return utteranceOf(timeline, set.date, 'carried-from-sentence');
  const span = fromSpan(timeline, start, attribution.rule, { paragraph, here });
  if (span) return span;
  // «Dimanche, elle enchaînait les interviews. «…», a-t-elle répondu.»: another day began since she spoke
  const begun = here && !said.has(here.date) && here.start > (before.speaker?.expression?.start ?? 0);
  if (before.speaker && !begun) return carried(before.speaker, 'speaker');
  if (!here && before.paragraph && isWholeDay(before.paragraph) && before.tense !== 'pluperfect')
    return carried(before.paragraph, 'sentence');
  // «Samedi, le Lombard promettait «X». Au podium, son coéquipier l'a chambré : «…»»: what somebody used to say is over
  const isOver = here?.layer === 'episode' && said.has(here.date) && before.tense === 'imperfect';
  const event =
    (isOver ? lastEvent(events, start, ['story']) : undefined) ??
    here ??
    lastEvent(events, start, ['story']) ??
    lastEvent(events, start, ['episode']) ??
    nextEvent(events, { start, end: reading.frame.end }, said);
  return event ? utteranceOf(timeline, event.date, 'carried-from-sentence') : null;
}

/**
 * «…», savourait le gardien; a-t-il dit après le match: they paint the event that the article is about, not a reaction to it
 * on another day.
 */
function fromScenery(
  timeline: Timeline,
  draft: Draft,
  attribution: DraftAttribution,
  before: Before,
): UtteranceDate | null {
  const { start, reading } = draft;
  const set = fromSetting(timeline, start, reading.frame.paragraph);
  // «La veille, des voisins avaient brûlé un drapeau. «…», criaient-ils.»
  const opens = lastEvent(timeline.events, start, ['background'], reading.frame.paragraph)?.opens;
  if (set && opens && attribution.rule === 'clitic-subject') return set;
  if (before.speaker || lastEvent(timeline.events, start, told, reading.frame.paragraph))
    return fromStory(timeline, draft, attribution, before);
  if (set) return set;
  const event = timeline.firstStory;
  if (!event || event.start > start) return fromStory(timeline, draft, attribution, before);
  return utteranceOf(timeline, event.date, 'carried-from-sentence');
}

function fromScene(timeline: Timeline, { start }: Draft): UtteranceDate | null {
  const scene = itemAt(timeline.scenes, start);
  return scene ? utteranceOf(timeline, scene.date, 'scene') : null;
}

/** «Le maire avait réuni les riverains {lundi}. Il {y} a assuré que …»: there, not in what somebody is only said to have written. */
function fromGathering(
  timeline: Timeline,
  { start, reading: { frame } }: Draft,
  { verb }: DraftAttribution,
): UtteranceDate | null {
  if (verb?.tense !== 'past') return null;
  const gathering = lastEvent(timeline.events, start, ['background'], frame.paragraph);
  return fromSentenceOf(timeline, gathering, frame.start);
}

/** «{Lundi}, la salle s'est levée. Des bravos, et ce cri : «…»»: what has no verb goes on with what the sentence before told. */
function fromSentenceBefore(
  timeline: Timeline,
  { start, reading }: Draft,
  { cue }: DraftAttribution,
): UtteranceDate | null {
  const { paragraph } = reading.frame;
  const event = cue?.lemma === ':' ? lastEvent(timeline.events, start, ['story'], paragraph) : undefined;
  return fromSentenceOf(timeline, event, reading.frame.start);
}

/** «a-t-il écrit mardi dans un communiqué. Il y accuse …», «Il a écrit mardi au ministre. Dans sa lettre, il évoque «…»» */
function fromDocument(
  timeline: Timeline,
  { start, reading }: Draft,
  attribution: DraftAttribution,
  before: Before,
): UtteranceDate | null {
  if (before.document) return carried(before.document, 'sentence');
  const { paragraph } = reading.frame;
  const points = pointsThere(attribution);
  const written = points && fromEvent(timeline, start, ['document', 'episode'], paragraph);
  if (written) return written;
  const last = lastEvent(timeline.events, start, told, paragraph);
  // «Sur sa page Facebook, dimanche, la maire a renoncé. «…», écrit-elle.»
  // «Le maire a écrit jeudi au ministre. «…», y fait-il valoir.»
  const carries = last?.carries || attribution.via || attribution.verb?.lemma === 'écrire';
  // «La société a envoyé mardi une réponse. Elle {y} affirme …»
  if (last?.writes && points && isNextTo(timeline, last, reading.frame.start))
    return utteranceOf(timeline, last.date, 'carried-from-sentence');
  const signs = [carries, points, attribution.rule === 'clitic-subject'];
  // «Le bailleur, joint lundi, promet «…». «…», rit-elle.»: somebody else was reached that day
  const isOthers = last && timeline.said.has(last.date) && before.speaker?.expression?.start !== last.start;
  if (last && !isOthers && signs.filter(Boolean).length > 1 && isNextTo(timeline, last, reading.frame.start))
    return utteranceOf(timeline, last.date, 'carried-from-sentence');
  if (!namesDocument(attribution)) return null;
  return carried(before.paragraph, 'sentence') ?? fromEvent(timeline, start, ['story'], paragraph);
}

/** Some verbs in the imperfect tell what somebody used to say, «disait mon père»; others paint the scene: «scandait la foule». */
function tellsStory(attribution: DraftAttribution, { verb }: Report): boolean {
  return !verb || isInverted(attribution) || !attribution.reading.isHabitual(verb);
}
