import type { Published } from '../source.ts';
import { type DayNumber, parseIsoDay } from './civil.ts';
import type { DateExpression } from './expressions.ts';
import { dayForms } from './forms/days.ts';
import { deicticForms } from './forms/deictic.ts';
import { distanceForms } from './forms/distances.ts';
import { holidayForms } from './forms/holidays.ts';
import { monthForms } from './forms/months.ts';
import { seasonForms } from './forms/seasons.ts';
import { weekdayForms } from './forms/weekdays.ts';
import { weekForms } from './forms/weeks.ts';
import { yearForms } from './forms/years.ts';
import type { Item } from './line.ts';
import type { Meaning } from './meaning.ts';
import { compileForms, type FormMatch, matchForm } from './pattern.ts';
import { type Resolution, resolveMeaning } from './resolve.ts';
import { shareYears } from './sharedYear.ts';
import { findOutlook } from './tense.ts';
import { yearByWeekday } from './yearByWeekday.ts';

const forms = compileForms([
  ...dayForms,
  ...holidayForms,
  ...weekdayForms,
  ...deicticForms,
  ...distanceForms,
  ...weekForms,
  ...monthForms,
  ...yearForms,
  ...seasonForms,
]);

/**
 * The calendar and deictic expressions of the sentences, whose words `lines` holds, each with its value as far as it is known:
 * against the publication date, else against the last day that the text named in full, a weekday with its date also by the years
 * that it falls in. Clock times, durations, ages and seasons of sport are none.
 */
export function findDates(
  text: string,
  lines: readonly (readonly Item[])[],
  published: Published | null,
): DateExpression[] {
  const expressions: DateExpression[] = [];
  const day = published ? parseIsoDay(published.value) : null;
  let lastDay: DayNumber | null = null;
  let lastYear: number | null = null;
  const found = lines.map((line) => shareYears(line, matchLine(line)));
  const weekdayYear = published ? null : yearByWeekday(toldMeanings(lines, found));
  for (const [i, line] of lines.entries()) {
    for (const match of found[i] ?? []) {
      const anchors = { published: day, lastDay, lastYear, weekdayYear };
      const outlook = findOutlook(line, match.from, match.to);
      const expression = express(text, line, match, resolveMeaning(match.meaning, outlook, anchors));
      expressions.push(expression);
      const named = lastDayOf(expression.value);
      // «depuis dimanche» is not the day that the text goes on with.
      const goesOn =
        outlook !== 'since' && !(lastDay !== null && isLookBack(line, match.from, lastDay, named));
      if (named !== null && goesOn && (day === null || named <= day)) lastDay = named;
      lastYear = yearNamed(expression.value) ?? lastYear;
    }
  }
  return expressions;
}

/** How long before the day of the text something lies that it only recalls, in days. */
const longAgo = 31;

/** «Mercredi, elle a lu l'appel {qu'}il avait passé le {11 juin 2020}. La veille, …»: the text goes on with its own day. */
function isLookBack(
  line: readonly Item[],
  from: number,
  lastDay: DayNumber,
  named: DayNumber | null,
): boolean {
  if (named === null || lastDay - named < longAgo) return false;
  for (let i = from - 1; i >= 0 && from - i < longestClause; i--)
    if (/^(?:que|qu'|qui|dont)$/u.test(line[i]?.key ?? '')) return true;
  return false;
}

/** How far behind a «qui» its date may stand, in words. */
const longestClause = 12;

/** The dates that the text does not look forward to: «d'ici 2030, tout changera» says nothing of its own year. */
function toldMeanings(
  lines: readonly (readonly Item[])[],
  found: readonly (readonly FormMatch[])[],
): Meaning[] {
  return lines.flatMap((line, i) =>
    (found[i] ?? [])
      .filter(({ from, to }) => findOutlook(line, from, to) !== 'future')
      .map(({ meaning }) => meaning),
  );
}

/** The forms found in a line from left to right, the longest at each place, without overlap. */
function matchLine(line: readonly Item[]): FormMatch[] {
  const matches: FormMatch[] = [];
  for (let at = 0; at < line.length; at++) {
    const match = matchForm(line, at, forms);
    if (!match) continue;
    matches.push(match);
    at = match.to - 1;
  }
  return matches;
}

function express(
  text: string,
  line: readonly Item[],
  { from, to, meaning }: FormMatch,
  resolution: Resolution,
): DateExpression {
  const { start } = (line[from] as Item).word;
  const { end } = (line[to - 1] as Item).word;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...resolution,
    ...(meaning.part ? { part: meaning.part } : {}),
  };
}

/** The day that a value is, or on which a night ends: «la nuit du 13 au 14 juin 2022»; «la semaine dernière» is no day. */
function lastDayOf(value: string | null): DayNumber | null {
  const [first, last] = (value?.split('/') ?? []).map(parseIsoDay);
  if (last === undefined || last === null) return first ?? null;
  return first === last - 1 ? last : null;
}

/** The year that a value lies in, `null` for an interval. */
function yearNamed(value: string | null): number | null {
  return value === null || value.includes('/') ? null : Number(value.slice(0, 4));
}
