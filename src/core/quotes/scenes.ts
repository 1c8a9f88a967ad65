import type { DateExpression } from '../dates/expressions.ts';
import type { Span } from '../span.ts';
import { datesOf, isDay, isPast, opensFrame, tellsTime } from './frameDates.ts';
import { isReception } from './interviews.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A stretch of the story that is told in the present as it happened on a day. */
export interface Scene extends Span {
  readonly date: DateExpression;
}

/** A sentence without a verb that sets a scene is short, in items. */
const longestSetting = 16;

/**
 * «Cour d'appel, jeudi. L'expert ajuste ses lunettes. «…», répond-il.»: a day without a verb sets a scene that goes on until the
 * story tells something in the past again; a sentence in the present that a day opens sets one for the next. The day of publication sets none: such
 * a sentence is a dateline.
 */
export function findScenes(readings: readonly Reading[], published: string | undefined): Scene[] {
  const scenes: Scene[] = [];
  const spoken = readings.filter((reading) => reading.frame.inside < 0);
  spoken.forEach((reading, i) => {
    const next = spoken[i + 1];
    const isPresent = (mainVerb(next)?.tense ?? 'present') === 'present';
    if (!isPresent && next && leavesScene(next, spoken[i + 2])) return;
    const told = isPresent ? toldDay(reading, published) : undefined;
    if (told && next?.frame.paragraph === reading.frame.paragraph && !endsScene(next))
      scenes.push({ start: next.frame.start, end: next.frame.end, date: told });
    const date = settingOf(reading, published);
    if (!date) return;
    let last = i + 1;
    while (last < spoken.length && !leavesScene(spoken[last] as Reading, spoken[last + 1])) last++;
    const end = spoken[last]?.frame.start ?? Number.POSITIVE_INFINITY;
    scenes.push({ start: reading.frame.start, end, date });
  });
  return scenes;
}

/** How many sentences an introduction may have, the title counted. */
const introduction = 8;

/** «{Jeudi}, dans un hôtel de Riom, elle nous a reçus.»: the day on which the answers of an interview were given. */
export function interviewDay(
  text: string,
  readings: readonly Reading[],
  published: string | undefined,
): DateExpression | undefined {
  return readings.slice(0, introduction).flatMap((told) => dayOfReception(text, told, published) ?? [])[0];
}

/** «Elle a publié son livre lundi ; elle nous a reçus {jeudi}»: of several days the one of the clause that tells it. */
function dayOfReception(
  text: string,
  told: Reading,
  published: string | undefined,
): DateExpression | undefined {
  const days = datesOf(told)
    .map(({ date }) => date)
    .filter((date) => isDay(date) && isPast(date, published));
  const { start, end, inside } = told.frame;
  if (days.length === 0 || inside >= 0 || !isReception(text.slice(start, end))) return undefined;
  return days.find((date) => isReception(clauseAround(text, told.frame, date))) ?? days[0];
}

/** What stands around a date up to the next comma or semicolon on either side. */
function clauseAround(text: string, { start, end }: Span, date: Span): string {
  const before = text.slice(start, date.start);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), -1) + 1;
  return before.slice(from) + (/^[^,;]*/u.exec(text.slice(date.start, end))?.[0] ?? '');
}

function settingOf(reading: Reading, published: string | undefined): DateExpression | undefined {
  const { items } = reading;
  const verb = mainVerb(reading);
  // «{Il est 9 heures}, ce mardi, quand la juge ouvre l'audience.»
  const tellsHour = verb?.tense === 'present' && tellsTime(reading, verb);
  if ((verb && !tellsHour) || items.some(({ quote }) => quote !== undefined)) return undefined;
  if (!tellsHour && items.length > longestSetting) return undefined;
  const [only, ...more] = datesOf(reading);
  if (!only || more.length > 0 || !isDay(only.date) || !isPast(only.date, published)) return undefined;
  const isDateline = only.date.value === published && !items.some(({ form }) => clock.test(form));
  return !isDateline && (tellsHour || standsOff(reading, only.index)) ? only.date : undefined;
}

/** «Lundi, 8 {h} 30.», which no dateline has. */
const clock = /^(?:heures?|h|midi|minuit|\d{1,2}h\d*)$/u;

/** «Vendredi, le ministre donne trois jours à ses partenaires.»: a past day that a sentence in the present opens with. */
function toldDay(reading: Reading, published: string | undefined): DateExpression | undefined {
  const [first, ...more] = datesOf(reading);
  if (
    !first ||
    !opensFrame(reading, first.index) ||
    more.length > 0 ||
    mainVerb(reading)?.tense !== 'present' ||
    // «Dimanche, c'est son fils qui l'{a prévenu}.»
    reading.groups.some(({ form, tense }) => form === 'finite' && tense === 'past')
  )
    return undefined;
  return isDay(first.date) && isPast(first.date, published) && first.date.value !== published
    ? first.date
    : undefined;
}

/** «Nîmes, jeudi.», «Jeudi, 9 heures.»: not «l'agression d'un chauffeur la veille». */
function standsOff(reading: Reading, index: number): boolean {
  const first = /^(?:le|ce|ces)$/u.test(wordAt(reading.items, index - 1)) ? index - 1 : index;
  return first === 0 || wordAt(reading.items, first - 1) === ',';
}

/** «Il est 22 heures, samedi. … Le député {s'est enfermé}. «…», rapporte un lieutenant.»: what had come before is told on the way. */
function leavesScene(reading: Reading, next: Reading | undefined): boolean {
  if (wordAt(reading.items, 0) === 'depuis') return true;
  const goesOn =
    next?.frame.paragraph === reading.frame.paragraph &&
    mainVerb(next)?.tense === 'present' &&
    !endsScene(next) &&
    datesOf(reading).length === 0;
  // «Elle a {toujours} nié.»: at no hour
  const isLasting = reading.items.some(({ form }) => /^(?:toujours|jamais|longtemps)$/u.test(form));
  return endsScene(reading) && (isLasting || !goesOn);
}

function endsScene(reading: Reading): boolean {
  const verb = mainVerb(reading);
  return verb?.tense === 'past' || datesOf(reading).length > 0;
}

function mainVerb(reading: Reading | undefined): VerbGroup | undefined {
  return reading?.groups.find((g) => g.form === 'finite');
}
