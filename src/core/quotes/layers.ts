import { type DayNumber, parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { datesMade } from './documentDates.ts';
import type { Event } from './events.ts';
import {
  datesOf,
  dayOf,
  type FrameDate,
  isApart,
  isDay,
  isEdition,
  isFronted,
  isOccasion,
  isOnce,
  isPast,
  isThatDay,
  isTold,
  isWrittenOn,
  opensFrame,
  tiedToNoun,
} from './frameDates.ts';
import { isOfParticiple, opensAside } from './participleDates.ts';
import { isPublishing } from './publishing.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/**
 * What the article tells, what had happened before, a month or year in which something did, or what a document was written on: «un courriel
 * de 2014», or at a time that nobody can count: «quelques jours plus tôt». An episode is of the story for the rest of its paragraph: «Le 9 mai, elle …» in an article of the 30th.
 */
export type Layer = 'story' | 'episode' | 'background' | 'period' | 'document' | 'once';

/** How long before the last day that it names an article's event lies, in days. */
export const recentDays = 10;

/** How long before it an episode of the same story lies, in days. */
const episodeDays = 31;

/** What a layer is told by. */
export interface Around {
  readonly published: string | undefined;
  /** The last day that the article names. */
  readonly now: DayNumber | null;
  /** The event that was told before. */
  readonly before: Event | undefined;
  /** The last one of the story. */
  readonly story: Event | undefined;
}

/** «le violon avait disparu le 31 octobre», «l'auteur, mort trois jours plus tôt»: the story itself is later. */
export function layerOf(
  reading: Reading,
  told: FrameDate,
  { published, now, before, story }: Around,
): Layer | undefined {
  const { date, index, counted } = told;
  if (isOnce(reading, told)) return 'once';
  if (counted && isDay(date) && isPast(date, published))
    return ageOf(date, now) > recentDays ? 'background' : 'story';
  if (
    !isPast(date, published) ||
    isTold(reading, index) ||
    isCompared(reading, index) ||
    isEnd(reading, index)
  )
    return undefined;
  if (opensMeeting(reading, index) && isDay(date))
    return ageOf(date, now) > recentDays ? 'background' : 'story';
  const verb = nearestFinite(reading, index);
  // «Elle n'oubliera pas son retour, samedi soir»: what is over is not to come.
  const isOver = published !== undefined && (dayOf(date) ?? 0) < (parseIsoDay(published) ?? 0);
  if (verb && ((verb.tense === 'future' && !isOver) || isToCome(reading, verb, index))) return undefined;
  if (isWrittenOn(reading, index)) return isRecentSpeech(reading, told, now) ? 'episode' : 'document';
  if (isEdition(reading, index) && isDay(date)) return 'episode';
  if (tiedToNoun(reading, index) && !isOccasion(reading, index)) return undefined;
  if (!isDay(date)) return isSince(reading, index) ? undefined : 'period';
  if (datesMade(reading, index)) return 'episode';
  // «Mardi, il a répondu à une lettre {signée} lundi»: where no other day is told, the story may go on with that
  const isNews = isPublishing(reading, index) && datesOf(reading).length === 1 && !isTelling(reading, story);
  const isDone = isOfParticiple(reading, index) && !isNews;
  if (isApart(reading, index) || isInAside(reading, index) || isDone || (story && isSince(reading, index)))
    return 'background';
  // «Hier, le témoin a parlé. L'accusé lui avait dit {ce jour-là} : «…»»: on the day of what had happened
  if (verb?.tense === 'pluperfect' && isThatDay(reading, date, index) && date.value === story?.date.value)
    return undefined;
  // «Mardi soir, une centaine d'habitants {étaient venus} l'entendre.»
  const isNear = published === undefined || (parseIsoDay(published) ?? 0) - (dayOf(date) ?? 0) <= recentDays;
  const sets = isNear && !story && opensFrame(reading, index) && verb && reading.isMeeting(verb.head);
  if (verb?.tense === 'pluperfect' && !sets && !(opensFrame(reading, index) && isAhead(date, story)))
    return 'background';
  if (verb?.tense === 'imperfect' && isBefore(date, story))
    return isFronted(reading, index) ? 'episode' : 'background';
  if (verb?.tense === 'imperfect' && (index > 1 || isRate(reading, verb)) && isState(reading, before))
    return 'background';
  const age = ageOf(date, now);
  if (age > recentDays)
    return opensFrame(reading, index) && age <= episodeDays && date.known.year === undefined
      ? 'episode'
      : 'background';
  const other = datesOf(reading).some((one) => one.date !== date);
  // «Seul regret : l'exclusion, {la veille}, du gardien.», not «La veille, défilé à Sète.»
  const colon = reading.items.findLastIndex(({ form }, i) => i < index && form === ':');
  const isLooseEve = (!verb || verb.last < colon) && !opensFrame(reading, index);
  if (date.rule === 'day-before-last-date' && (other || isLooseEve)) return 'background';
  if (isBehind(reading, told, story)) return 'background';
  return isPublishing(reading, index) ? 'episode' : 'story';
}

/** «{La séance de} mardi a été houleuse.»: what the sentence tells of was on that day. */
function opensMeeting(reading: Reading, index: number): boolean {
  return (
    index === 3 && reading.items[0]?.word?.pos === 'DET' && reading.isMeeting(1) && tiedToNoun(reading, index)
  );
}

/** How long before the last day of the article a date lies, in days; 0 where one of them is no day. */
function ageOf(date: DateExpression, now: DayNumber | null): number {
  const day = dayOf(date);
  return day === null || now === null ? 0 : now - day;
}

/** «Interrogée sur sa pivot, {touchée au mollet mardi}, elle …»: of somebody whom the sentence opens with a word about; not «La maire, touchée mardi, …». */
function isInAside(reading: Reading, index: number): boolean {
  const { items } = reading;
  if (!/^(?:VERB|ADP)$/u.test(items[0]?.word?.pos ?? '')) return false;
  const opens = items.findLastIndex((_, i) => i < index && wordAt(items, i) === ',');
  return (
    opens > 0 && opensAside(reading, opens) && items.some((_, i) => i > index && wordAt(items, i) === ',')
  );
}

/** True where the paragraph has told of the day of the story. */
function isTelling({ frame }: Reading, story: Event | undefined): boolean {
  return story?.paragraph === frame.paragraph;
}

/** «a consacré {son sermon de} vendredi à …»: what somebody said a few days ago. */
function isRecentSpeech(reading: Reading, { date, index }: FrameDate, now: DayNumber | null): boolean {
  const isOwn = reading.items.some(
    (_, i) => i < index && i > index - 5 && /^(?:son|sa)$/u.test(wordAt(reading.items, i)),
  );
  return isOwn && isDay(date) && ageOf(date, now) <= recentDays;
}

/** «Mardi, trois clubs avaient déjà renoncé» in a story of Monday: what lies ahead of it had not happened before. */
function isAhead(date: DateExpression, story: Event | undefined): boolean {
  const [day, told] = [dayOf(date), story ? dayOf(story.date) : null];
  return day !== null && told !== null && day > told;
}

/** «Elle {doit} s'exprimer mardi», «Mardi, elle {va} parler»; not «Le débat de mardi devait durer une heure». */
function isToCome({ groups }: Reading, { lemma, tense, last }: VerbGroup, index: number): boolean {
  const isModal = (lemma === 'devoir' || lemma === 'aller') && /^(?:present|imperfect)$/u.test(tense);
  if (!isModal || (tense === 'imperfect' && index < last)) return false;
  return groups.some(({ form, first }) => form === 'infinitive' && first === last + 1);
}

/** How far apart sentences stand that follow each other, in characters. */
const longestSpace = 2;

/** «Le groupe a averti mardi soir les marchés. Le titre {perdait} 17 % mercredi.»: how things stand beside what has just happened. */
function isState({ frame }: Reading, before: Event | undefined): boolean {
  return (
    before?.layer === 'story' &&
    before.paragraph === frame.paragraph &&
    before.until <= frame.start &&
    frame.start - before.until <= longestSpace
  );
}

/** «Ce jeudi à l'ouverture, le titre {perdait 14 %}.»: also where the day opens its sentence. */
function isRate({ items }: Reading, { last }: VerbGroup): boolean {
  return items.some((_, i) => i > last + 1 && i < last + 5 && wordAt(items, i) === '%');
}

/** «Dimanche soir, elle excluait encore …» in a story of Tuesday */
function isBefore(date: DateExpression, story: Event | undefined): boolean {
  const [day, told] = [dayOf(date), story ? dayOf(story.date) : null];
  return day !== null && told !== null && day < told;
}

/** «{Pénalisés} pour un faux départ samedi, ils ont fini quatrièmes»: behind the day that the story has come to. */
function isBehind({ groups }: Reading, { date, index }: FrameDate, story: Event | undefined): boolean {
  const [first, ...others] = groups;
  if (first?.form !== 'participle' || !first.passive || first.first > 1) return false;
  const main = others.find(({ form }) => form === 'finite');
  return main !== undefined && index < main.first && isBefore(date, story);
}

/** «{jusqu'à} vendredi», «jusqu'au 3 mai» */
function isEnd({ items }: Reading, index: number): boolean {
  const lead = wordAt(items, index - 1) === 'le' ? index - 2 : index - 1;
  return /^(?:à|au)$/u.test(wordAt(items, lead)) && wordAt(items, lead - 1) === "jusqu'";
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
  const finite = reading.groups.filter((g) => g.form === 'finite');
  // «Le syndicat, qui {avait appelé} à la grève le 2 mai, a jugé …»
  const beside = finite.filter((g) => !hasComma(reading, g, index));
  return (beside.length > 0 ? beside : finite).reduce<VerbGroup | undefined>(
    (best, g) => (best && distance(best) <= distance(g) ? best : g),
    undefined,
  );
}

function hasComma({ items }: Reading, { first, last }: VerbGroup, index: number): boolean {
  const [from, to] = first < index ? [last, index] : [index, first];
  return items.slice(from + 1, to).some(({ form }) => form === ',');
}
