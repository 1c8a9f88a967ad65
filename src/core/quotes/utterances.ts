import type { DateExpression } from '../dates/expressions.ts';
import { firstFrom, textSpan } from '../span.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { datesOf, type Event, eventDates, isDay, isPast, lastEvent, tiedToNoun } from './events.ts';
import type { UtteranceDate } from './quotations.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A month or a year dates an utterance only this near to its cue, in items: «déclarait-elle en 2019». */
const closeBy = 5;
/** The last date found, and the paragraph that it was found in. */
interface Dated {
  readonly date: UtteranceDate;
  readonly paragraph: number;
}

/**
 * When each quotation was said: the date of the clause that carries the cue; else, for a report in the past, the last day that the
 * text named before it, while it goes on with the same event. A report in the present without a date has none.
 */
export function dateUtterances(
  text: string,
  drafts: readonly Draft[],
  speakersOf: (draft: Draft) => readonly string[],
  readings: readonly Reading[],
  published: string | undefined,
): (UtteranceDate | null)[] {
  const bySpeaker = new Map<string, UtteranceDate>();
  const carried = eventDates(readings, published);
  let last: Dated | undefined;
  return drafts.map((draft) => {
    const { attribution } = draft;
    if (!attribution || draft.kind === 'scare') return null;
    const own = dateInClause(attribution, published);
    const speaker = speakersOf(draft).join('+');
    const found = own
      ? utterance(text, own, own.rule)
      : (carry(text, draft, carried, bySpeaker.get(speaker)) ?? fromParagraph(draft, last));
    if (found) last = { date: found, paragraph: draft.reading.frame.paragraph };
    if (found && speaker !== '') bySpeaker.set(speaker, found);
    return found;
  });
}

/** «Réponse de l'élu : «Je retire.»»: a colon without a verb goes on with the exchange of its paragraph. */
function fromParagraph({ attribution, reading }: Draft, last: Dated | undefined): UtteranceDate | null {
  if (attribution?.cue?.lemma !== ':' || last?.paragraph !== reading.frame.paragraph) return null;
  return { ...last.date, rule: 'carried-from-sentence' };
}

function carry(
  text: string,
  draft: Draft,
  events: readonly Event[],
  said: UtteranceDate | undefined,
): UtteranceDate | null {
  const { attribution } = draft;
  const tense = attribution?.verb?.tense;
  if (attribution?.verb && tense === 'present' && attribution.verb.form === 'finite') return null;
  if (tense === 'future' || tense === 'conditional') return null;
  // «disait mon père» is a habit; «…», savourait le gardien tells the day.
  if (tense === 'imperfect' && !/^(?:inverted|clitic)-subject$/u.test(attribution?.rule ?? '')) return null;
  if (draft.reading.frame.inside >= 0) return null;
  if (attribution?.cue?.lemma === ':' || (attribution?.cue && !attribution.verb)) return null;
  if (said && tense !== 'pluperfect') return { ...said, rule: 'carried-from-speaker' };
  const event = lastEvent(
    events,
    firstFrom(events, draft.start) - 1,
    tense === 'pluperfect' ? 'background' : 'story',
  );
  return event ? utterance(text, event.date, 'carried-from-sentence') : null;
}

function utterance(text: string, date: DateExpression, rule: string): UtteranceDate | null {
  if (date.value === null) return null;
  return { value: date.value, expression: textSpan(text, date.start, date.end), rule };
}

/** The date of a frame nearest to the cue, those inside a reported clause or tied to a noun («la réunion de mardi») left out. */
function dateInClause(
  { reading, near, verb }: DraftAttribution,
  published: string | undefined,
): DateExpression | undefined {
  const usable = datesOf(reading).filter(
    ({ date, index }) =>
      isPast(date, published) && (!tiedToNoun(reading, index) || datesRelative(reading, index)),
  );
  const cue = reading.items.findIndex((item) => item.end > near);
  const free = usable.filter(
    ({ date, index }) =>
      !insideReported(reading, cue, index) &&
      (isDay(date) || Math.abs(index - cue) <= closeBy) &&
      (verb?.tense !== 'present' || verb.form !== 'finite' || ownVerb(reading, verb, index)),
  );
  return free.sort((a, b) => Math.abs(a.index - cue) - Math.abs(b.index - cue))[0]?.date;
}

/** True where no other verb stands nearer to a date: «a présenté jeudi un plan que le maire juge …» dates the presenting. */
function ownVerb(reading: Reading, verb: VerbGroup, index: number): boolean {
  const distance = (g: VerbGroup) => Math.min(Math.abs(g.first - index), Math.abs(g.last - index));
  return reading.groups.every((g) => g === verb || g.form !== 'finite' || distance(g) >= distance(verb));
}

/** True for a date behind the «que» that the cue opens: it dates what is told, not the telling. */
function insideReported(reading: Reading, cue: number, index: number): boolean {
  if (index < cue) {
    // «… aura lieu mardi, a dit X»: before an incise only a date that opens the sentence may date the telling.
    const comma = reading.items.findLastIndex((_, i) => i < cue && wordAt(reading.items, i) === ',');
    return comma > index && comma === cue - 1 && index > 1;
  }
  let reported = false;
  for (let i = cue; i < index; i++) {
    if (/^(?:que|qu'|si|comment)$/u.test(wordAt(reading.items, i))) reported = true;
    // «…», selon un communiqué publié jeudi: a source behind the clause is the reporter's again.
    if (wordAt(reading.items, i) === ',' && reading.cues.some((c) => c.first === i + 1 && !c.group))
      reported = false;
  }
  return reported;
}

/** «un éditorial du 28 août {dans lequel} il demandait …»: the date of what was written is that of its words. */
function datesRelative(reading: Reading, index: number): boolean {
  let i = index + 1;
  while (reading.dateAt(i) !== undefined || wordAt(reading.items, i) === ',') i++;
  if (wordAt(reading.items, i) === 'dans') i++;
  return /^(?:où|lequel|laquelle|lesquels|lesquelles)$/u.test(wordAt(reading.items, i));
}
