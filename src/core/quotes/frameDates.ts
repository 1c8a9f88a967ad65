import { type DayNumber, parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { countFrom } from './countedDates.ts';
import { momentOf } from './moments.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';

/** A date expression of a frame with the index of its first item. */
export interface FrameDate {
  readonly date: DateExpression;
  readonly index: number;
  /** True for a day that is counted from the one that stands there: «au lendemain de l'attaque de {dimanche}». */
  readonly counted: boolean;
}

const datesByReading = new WeakMap<Reading, readonly FrameDate[]>();

/** The date expressions of a frame, in order; sought once. */
export function datesOf(reading: Reading): readonly FrameDate[] {
  const known = datesByReading.get(reading);
  if (known) return known;
  const found: FrameDate[] = [];
  let last: DateExpression | undefined;
  for (let index = 0; index < reading.items.length; index++) {
    const date = reading.dateAt(index);
    if (!date || date === last) continue;
    last = date;
    const counted = countFrom(reading, date, index);
    found.push({ date: counted ?? date, index, counted: counted !== undefined });
  }
  datesByReading.set(reading, found);
  return found;
}

/** True for a day, or a night, not a month or a year. */
export function isDay(date: DateExpression): boolean {
  return date.granularity === 'day' || dayOf(date) !== null;
}

/** The day of an event, that on which a night ends. */
export function dayOf(date: DateExpression): DayNumber | null {
  return parseIsoDay(momentOf(date) ?? '');
}

/** True for a date that has begun when the article appears. */
export function isPast(date: DateExpression, published: string | undefined): boolean {
  if (date.value === null) return false;
  const [first = ''] = date.value.split('/');
  return published === undefined || first <= published;
}

/** «la réunion de mardi», «le discours du 7 mai», «les traités de 2014 et 2015», «le champion du monde 2018» date the noun. */
export function tiedToNoun(reading: Reading, index: number): boolean {
  const { items } = reading;
  let i = index - 1;
  while (i > 0 && (wordAt(items, i) === 'et' || reading.dateAt(i) !== undefined)) i--;
  const before = items[i]?.word?.pos ?? '';
  if (/^\d{4}$/u.test(wordAt(items, index)) && /^(?:NOUN|PROPN|ADJ)$/u.test(before)) return true;
  // «dans la {nuit} du 3 mai» is still a day.
  if (partOfDay.test(wordAt(items, i - 1))) return false;
  return /^(?:de|d'|du|des)$/u.test(wordAt(items, i)) && items[i - 1]?.word?.pos === 'NOUN';
}

const partOfDay = /^(?:matin|matinée|journée|après-midi|soir|soirée|nuit|aube)$/u;

/** «après {l'audience de mardi}», «lors de la réunion du 7 mai», «au conseil de lundi»: what was said on an occasion was said on its day. */
export function isOccasion(reading: Reading, index: number): boolean {
  const { items } = reading;
  // «{Lors} de la séance de questions au gouvernement de mardi, …»
  if (
    /^(?:lors|pendant|durant)$/u.test(wordAt(items, 0)) &&
    items.findIndex(({ form }) => form === ',') > index
  )
    return finiteBefore(reading, index) === undefined;
  // «{Dans son} homélie de dimanche, …»
  if (
    wordAt(items, 0) === 'dans' &&
    /^(?:une?|son|sa|ses|leurs?)$/u.test(wordAt(items, 1)) &&
    items.findIndex(({ form }) => form === ',') > index
  )
    return finiteBefore(reading, index) === undefined;
  let i = index - 1;
  while (i > 0 && !/^(?:de|du)$/u.test(wordAt(items, i))) i--;
  while (i > 0 && /^(?:NOUN|ADJ)$/u.test(items[i - 1]?.word?.pos ?? '')) i--;
  const noun = i;
  if (items[i - 1]?.word?.pos === 'DET') i--;
  if (reading.isMeeting(noun) && /^(?:à|au|aux)$/u.test(wordAt(items, i - 1))) return true;
  const lead = /^(?:de|du|d')$/u.test(wordAt(items, i - 1)) ? i - 2 : i - 1;
  return /^(?:après|lors|pendant|durant)$/u.test(wordAt(items, lead)) || reading.isOccasion(lead);
}

/** «un courriel {de} 2014», «sa lettre {du} 3 mai», «les bandes {datent} de mars»: what carries words was made that day. */
export function isWrittenOn({ items, isDocument }: Reading, index: number): boolean {
  let i = index - 1;
  if (!/^(?:de|du|d')$/u.test(wordAt(items, i))) return false;
  i--;
  if (items[i]?.word?.lemma === 'dater') return true;
  while (items[i]?.word?.pos === 'ADJ') i--;
  return isDocument(i);
}

/** «Dans {Libération} de lundi, quarante élus écrivent …»: what a medium printed that day. */
export function isEdition(reading: Reading, index: number): boolean {
  const { items, nameAt } = reading;
  let i = index - 1;
  if (!/^(?:de|du)$/u.test(wordAt(items, i)) || nameAt(i - 1)?.type !== 'ORG') return false;
  while (nameAt(i - 1)?.type === 'ORG' || items[i - 1]?.word?.pos === 'DET') i--;
  return wordAt(items, i - 1) === 'dans';
}

/** «{Mardi}, elle …», «{Le 3 mai}, elle …», not «Depuis mardi» nor «Reçue mardi». */
export function opensFrame({ items }: Reading, index: number): boolean {
  return index === 0 || (index === 1 && /^(?:le|ce|cet|cette|dès)$/u.test(wordAt(items, 0)));
}

/** «{Sur le marché, samedi}, on soupirait.»: set off before the verb of its sentence. */
export function isFronted(reading: Reading, index: number): boolean {
  let end = index;
  while (reading.dateAt(end) !== undefined) end++;
  return wordAt(reading.items, end) === ',' && finiteBefore(reading, index) === undefined;
}

/** «Elle a dédié sa victoire à une amie, {victime} d'une chute dimanche»: the date is that of what is said of somebody in passing. */
export function isApart(reading: Reading, index: number): boolean {
  const { items } = reading;
  for (let i = index - 1; i > 0; i--) {
    if (reading.finiteStarts.has(i)) return false;
    if (wordAt(items, i) !== ',') continue;
    // «…, {un homme arrivé} de Dakar le 26 février»
    const told =
      finiteBefore(reading, i) !== undefined &&
      items[i + 1]?.word?.pos === 'DET' &&
      items[i + 2]?.word?.pos === 'NOUN';
    if (trails(reading, i)) return true;
    const done = reading.groups.some((g) => g.form === 'participle' && g.first > i + 2 && g.last < index);
    return i + 1 < index && (items[i + 1]?.word?.pos === 'NOUN' || (told && done));
  }
  return false;
}

/** «En cause, des tuiles fêlées, {découvertes} lundi.»: a comma that leads to what happened to what the sentence ends with. */
function trails(reading: Reading, comma: number): boolean {
  const { items, groups, isAsked, isMeeting } = reading;
  const aside = groups.find(({ first }) => first === comma + 1);
  if (aside?.form !== 'participle' || !aside.passive || isAsked(aside.head) || isMeeting(aside.head))
    return false;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(items[comma - 1]?.word?.pos ?? '') || reading.isDocument(comma - 1))
    return false;
  return finiteBefore(reading, comma) !== undefined || groups.every(({ form }) => form !== 'finite');
}

/**
 * «Elle dit avoir reçu le lendemain un courriel», «On a livré dimanche, a-t-il dit»: a date in what a cue, from `from` on, reports is
 * told, not seen.
 */
export function isTold(reading: Reading, index: number, from = 0): boolean {
  return reading.cues.some((cue) => {
    if (!cue.group || cue.first < from) return false;
    if (cue.first > index) return index > 1 && cue.group.clitic >= 0 && isUnmarked(reading, cue.first);
    // «Elle a juré dimanche {qu'on l'avait payée vendredi}»
    let behind = cue.last + 1;
    while (reading.dateAt(behind) !== undefined) behind++;
    if (/^(?:que|qu')$/u.test(wordAt(reading.items, behind))) return behind < index;
    const infinitive = reading.groups.some(
      (g) => g.form === 'infinitive' && g.first === cue.last + 1 && g.first < index,
    );
    const over = reading.groups.some((g) => g.form === 'finite' && g.first > cue.last && g.first < index);
    return infinitive && !over;
  });
}

/** True where an incise ends a sentence that has no marks. */
function isUnmarked({ items }: Reading, incise: number): boolean {
  return (
    wordAt(items, incise - 1) === ',' && items.every(({ quote }, i) => i > incise || quote === undefined)
  );
}

/** «Il est 11 heures, ce jeudi, et …»: a verb that tells the time of day. */
export function tellsTime(reading: Reading, { lemma, last }: { lemma: string; last: number }): boolean {
  if (lemma !== 'être') return false;
  return [last + 1, last + 2, last + 3].some((i) =>
    /^(?:heures?|h|midi|minuit|\d+h\d*)$/u.test(wordAt(reading.items, i)),
  );
}

/** «{ce} jour-là», «ce matin-là»: of the time that is being told of; not «un peu plus tôt», «le même jour». */
export function isThatDay({ items }: Reading, { rule }: DateExpression, index: number): boolean {
  return rule === 'day-of-last-date' && /^(?:ce|cet|cette)$/u.test(wordAt(items, index));
}

/** «{Quelques jours plus tôt}, il jurait …», «Il y a quelques semaines, …»: at a time that nobody can count. */
export function isOnce(reading: Reading, { date, index }: FrameDate): boolean {
  return date.granularity === 'vague' && index <= 1 && isFronted(reading, index);
}
