import type { DateExpression } from '../dates/expressions.ts';
import { type TextSpan, textSpan } from '../span.ts';
import { datesOf, type FrameDate, isApart, isDay, isPast, tiedToNoun } from './frameDates.ts';
import { isOfParticiple } from './participleDates.ts';
import { type Reading, wordAt } from './reading.ts';
import { surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isHuman } from './voices.ts';

/** Who met the press, and on which day. */
export interface PressDay {
  readonly who: TextSpan;
  readonly date: DateExpression;
}

/** «{Elle} s'est présentée {jeudi} en conférence de presse», «{Le préfet} a rencontré {mardi} les journalistes»: in the order of the text. */
export function pressDays(
  text: string,
  readings: readonly Reading[],
  published: string | undefined,
): readonly PressDay[] {
  return readings.flatMap((reading) => {
    const press = reading.frame.inside < 0 ? reading.links('press')[0] : undefined;
    const verb = press && verbBeside(reading, press.first);
    if (!press || !verb || !/^(?:past|present|imperfect)$/u.test(verb.tense)) return [];
    const date = dayBeside(reading, press.first, published);
    const subject = date && surfaceSubject(reading, verb);
    if (!date || !subject || !isHuman(reading, subject.head)) return [];
    const [first, last] = [reading.items[subject.first], reading.items[subject.last]];
    return first && last ? [{ who: textSpan(text, first.start, last.end), date }] : [];
  });
}

/** The verb before the words for the press, else the first behind them: «En conférence de presse vendredi, le coach {est revenu} …». */
function verbBeside({ groups }: Reading, press: number): VerbGroup | undefined {
  const finite = groups.filter(({ form }) => form === 'finite');
  return finite.findLast(({ first }) => first <= press) ?? finite[0];
}

/** The nearest past day that no comma parts from the words for the press, else the only one: «Il est 22 heures, {jeudi}, quand …». */
function dayBeside(
  reading: Reading,
  press: number,
  published: string | undefined,
): DateExpression | undefined {
  const isTold = ({ date, index, counted }: FrameDate) =>
    isDay(date) && isPast(date, published) && !counted && !tiedToNoun(reading, index);
  const days = datesOf(reading).filter(isTold);
  const distance = ({ index }: FrameDate) => Math.abs(index - press);
  const beside = days.filter(({ index }) => sharesClause(reading, press, index));
  const [nearest] = beside.sort((a, b) => distance(a) - distance(b));
  const [only, ...others] = days.filter(
    ({ index }) => !isApart(reading, index) && !isOfParticiple(reading, index),
  );
  return (nearest ?? (others.length === 0 ? only : undefined))?.date;
}

/** True where no comma stands between, but the one behind a day that opens the sentence: «{Mardi}, le préfet a …». */
function sharesClause({ items }: Reading, press: number, index: number): boolean {
  if (index <= 1) return true;
  const [from, to] = index < press ? [index, press] : [press, index];
  for (let i = from + 1; i < to; i++) if (wordAt(items, i) === ',') return false;
  return true;
}
