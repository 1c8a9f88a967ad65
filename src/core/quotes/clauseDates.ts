import type { DateExpression } from '../dates/expressions.ts';
import { datesWords } from './documentDates.ts';
import type { DraftAttribution } from './drafts.ts';
import {
  datesOf,
  isApart,
  isDay,
  isOccasion,
  isPast,
  isThatDay,
  isTold,
  isWrittenOn,
  opensFrame,
  tellsTime,
  tiedToNoun,
} from './frameDates.ts';
import { insideClause } from './insideClause.ts';
import { momentOf } from './moments.ts';
import { isOfParticiple } from './participleDates.ts';
import { type Reading, wordAt } from './reading.ts';
import { indexAt, isInverted, reportOf } from './reportTense.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A month or a year dates an utterance only this near to its cue, in items: «déclarait-elle en 2019». */
const closeBy = 5;

/** The date of a frame nearest to the cue, those inside a reported clause or tied to a noun («la réunion de mardi») left out. */
export function dateInClause(
  attribution: DraftAttribution,
  published: string | undefined,
): DateExpression | undefined {
  const { reading, near, verb, cue, rule } = attribution;
  // «Il avait écrit en juillet. «Pas de réponse»»: what is said beside a sentence is not said when it happened.
  if (!cue && rule === 'previous-subject' && reportOf(attribution).tense === 'pluperfect') return undefined;
  const at = indexAt(reading, near);
  const usable = datesOf(reading).filter(({ date, index, counted }) => {
    if (!isPast(date, published) || momentOf(date) === null) return false;
    // «Hier, le témoin a parlé. L'accusé lui avait dit {ce jour-là} : «…»»: that of what had happened
    if (verb?.tense === 'pluperfect' && isThatDay(reading, date, index)) return false;
    if (isNowadays(attribution, index)) return false;
    if (counted)
      return index < at || !insideClause(attribution, [at, cue ? indexAt(reading, cue.end) : at], index);
    if (datesWords(reading, index, at) || isOfSpeaker(attribution, date, index)) return true;
    if (!cue && isApart(reading, index)) return false;
    if (tiedToNoun(reading, index) && !isOccasion(reading, index)) return false;
    if (isOfParticiple(reading, index, verb)) return false;
    // «Relancé sur l'actrice, absente {depuis} dimanche, il a éludé»
    if (verb?.tense === 'past' && wordAt(reading.items, index - 1) === 'depuis') return false;
    if (
      isTold(reading, index, index > at ? at : 0) ||
      insideClause(attribution, [at, cue ? indexAt(reading, cue.end) : at], index)
    )
      return false;
    const close =
      isDay(date) ||
      ((Math.abs(index - at) <= closeBy || opensSentence(reading, index)) &&
        !tellsOfSpeaker(attribution, index)) ||
      isOfCue(reading, verb, index) ||
      endsIncise(reading, at, index);
    if (!close || verb?.tense !== 'present' || verb.form !== 'finite') return close;
    return ownVerb(reading, verb, index) || isFrontedForBoth(attribution, verb, index);
  });
  // «a dit Ana Duval dimanche, après la défaite de samedi»: an occasion tells only where nothing else does.
  const written = usable.filter(({ index }) => datesWords(reading, index, at));
  const free = usable.filter(({ index }) => !tiedToNoun(reading, index));
  const ofCue = usable.filter(({ index }) => isOfCue(reading, verb, index));
  const surest = [written, ofCue, free].find(({ length }) => length > 0) ?? usable;
  const nearest = surest.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  return nearest[0]?.date;
}

/** «Dans une lettre {datée du 3 mai}, la maire somme …»: whether a date of the clause is that of what holds the words. */
export function isDateOfWords(
  { reading, near }: DraftAttribution,
  date: DateExpression | undefined,
): boolean {
  const at = indexAt(reading, near);
  return datesOf(reading).some((told) => told.date === date && datesWords(reading, told.index, at));
}

/**
 * «Le dossier est clos» : la maire a coupé court, jeudi, à la discussion: the day of a sentence that quotes without a verb
 * that says so.
 */
export function dateInSentence(reading: Reading, published: string | undefined): DateExpression | undefined {
  if (reading.frame.inside >= 0) return undefined;
  const verb = reading.groups.find((g) => g.form === 'finite');
  if (verb?.tense !== 'past') return undefined;
  return datesOf(reading).find(
    ({ date, index }) =>
      isDay(date) && isPast(date, published) && !tiedToNoun(reading, index) && !isTold(reading, index),
  )?.date;
}

/** «Elle décrit {aujourd'hui} un plan «incomplet»»: how somebody sees it since; «confie-t-il aujourd'hui» is of that day. */
function isNowadays(attribution: DraftAttribution, index: number): boolean {
  const { reading, verb } = attribution;
  if (verb?.tense !== 'present' || isInverted(attribution)) return false;
  return wordAt(reading.items, index) === "aujourd'hui";
}

/** «{Une note du 12 mai} évoque «…»», «selon {un avis de mars}»: when what speaks was written. */
function isOfSpeaker({ reading, speaker }: DraftAttribution, date: DateExpression, index: number): boolean {
  if (!speaker || !isWrittenOn(reading, index)) return false;
  return speaker.start < date.start && date.start < speaker.end;
}

/** «Jeudi, il avait démenti : «…» {Lundi}, changement de ton : «…»»: the day on which who spoke before goes on. */
export function dayInFront(reading: Reading, published: string | undefined): DateExpression | undefined {
  const [first] = datesOf(reading);
  return first && opensFrame(reading, first.index) && isDay(first.date) && isPast(first.date, published)
    ? first.date
    : undefined;
}

/** True where no other verb stands nearer to a date: «a présenté jeudi un plan que le maire juge …» dates the presenting. */
function ownVerb(reading: Reading, verb: VerbGroup, index: number): boolean {
  const distance = (g: VerbGroup) => Math.min(Math.abs(g.first - index), Math.abs(g.last - index));
  return reading.groups.every(
    (g) => g === verb || g.form !== 'finite' || tellsTime(reading, g) || distance(g) >= distance(verb),
  );
}

/** «{En 1961}, il l'impose à Paris et la présente comme «…»»: what opens the sentence dates both verbs in the present that «et» joins. */
function isFrontedForBoth({ reading, rule }: DraftAttribution, verb: VerbGroup, index: number): boolean {
  const isSince = wordAt(reading.items, 0) === 'depuis';
  if (rule !== 'shared-subject' || isSince || !opensSentence(reading, index)) return false;
  const between = reading.groups.filter(({ form, first }) => form === 'finite' && first < verb.first);
  return between.every(({ tense, first }) => tense === 'present' && first > index);
}

/** «un courriel {adressé} par le maire à son gendre en mars 2019 : «…»»: what somebody wrote as a participle says, on its day. */
function isOfCue({ finiteStarts }: Reading, verb: VerbGroup | undefined, index: number): boolean {
  if (verb?.form !== 'participle' || !verb.passive || verb.last > index) return false;
  return ![...finiteStarts].some((start) => start > verb.last && start < index);
}

/** «En 2019, le directeur de l'usine avait promis …», «Dans un avis rendu en mai dernier, …» */
function opensSentence(reading: Reading, index: number): boolean {
  let end = index;
  // «Il y a un mois {à peine}, …»
  while (reading.dateAt(end) !== undefined || /^(?:ADP|ADV)$/u.test(reading.items[end]?.word?.pos ?? ''))
    end++;
  if (wordAt(reading.items, end) === 'peine') end++;
  if (wordAt(reading.items, end) !== ',') return false;
  for (let i = 0; i < index; i++)
    if (reading.finiteStarts.has(i) || wordAt(reading.items, i) === ',') return false;
  return true;
}

/**
 * «{Élue en 2008}, l'institutrice dit …»: when something else happened to who speaks; «Élue en 2008, elle avait promis …» may be when,
 * «Interrogée en mars, elle a dit …» is. */
function tellsOfSpeaker({ reading, verb }: DraftAttribution, index: number): boolean {
  const aside =
    index > 0 && /^(?:VERB|ADJ|NOUN)$/u.test(reading.items[0]?.word?.pos ?? '') && !reading.isAsked(0);
  return aside && opensSentence(reading, index) && !/^(?:pluperfect|imperfect)$/u.test(verb?.tense ?? '');
}

/** «avait écrit la géologue Ana Duval dans la revue du lycée{, en 2018}.»: set off at the end of the clause of the cue. */
function endsIncise(reading: Reading, cue: number, index: number): boolean {
  const lead = /^(?:en|au)$/u.test(wordAt(reading.items, index - 1)) ? index - 2 : index - 1;
  if (index < cue || wordAt(reading.items, lead) !== ',') return false;
  let end = index;
  while (reading.dateAt(end) !== undefined) end++;
  if (!/^[.,]?$/u.test(wordAt(reading.items, end))) return false;
  return !reading.groups.some(({ first }) => first > cue + 1 && first < index);
}
