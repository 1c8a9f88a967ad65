import { isoDay, isRealDay, parseIsoDay, toDayNumber, weekdayOf } from '../dates/civil.ts';
import { isSameStatement } from '../quotes/statements.ts';
import type { TextSpan } from '../span.ts';
import { type ArticleTrace, openDays, type TracedDay } from './trace.ts';

/** What the articles beside one without a date tell of the day on which it appeared. */
export interface NeighbourDate {
  /** The first and the last day that all of them allow; `null` where they contradict each other. */
  readonly between: { readonly first: string; readonly last: string } | null;
  /** When one of them appeared, if this one may have appeared then; never more than a proposal. */
  readonly likely: string | null;
  /** Never empty. */
  readonly reasons: readonly Reason[];
}

/** «mardi» here is a day that a neighbour names for the same words or the same event. */
export interface Reason {
  /** Index of the neighbour. */
  readonly neighbour: number;
  readonly here: TextSpan;
  readonly there: TextSpan;
  /** ISO 8601. */
  readonly day: string;
  readonly by: 'quotation' | 'event';
}

/** So few content words are said by everybody. */
const tellingWords = 4;
/** A weekday with its date comes back after five years at the soonest. */
const years = 5;

/** Compares what an article without a date says of days with its neighbours; `null` where it has a date, or they tell nothing of it. */
export function findNeighbourDate(
  here: ArticleTrace,
  neighbours: readonly ArticleTrace[],
): NeighbourDate | null {
  if (here.published !== null) return null;
  const open = openDays(here);
  const reasons = neighbours.flatMap((there, neighbour) =>
    open.flatMap((day) => reasonOf(day, here, there, neighbour) ?? []),
  );
  if (reasons.length === 0) return null;
  const between = windowOf(reasons, open);
  return { between, likely: between && likelyDay(reasons, neighbours, between), reasons };
}

/** The one day that a neighbour gives to what this article tells of its own; two days for it tell nothing. */
function reasonOf(
  here: TracedDay,
  article: ArticleTrace,
  there: ArticleTrace,
  neighbour: number,
): Reason | null {
  const found = there.days.flatMap((other) => {
    const by = linkOf(here, other);
    const day = by && dayOf(here, other, Math.max(article.latestYear ?? 0, there.latestYear ?? 0));
    return by && day ? [{ neighbour, here: spanOf(here), there: spanOf(other), day, by }] : [];
  });
  const [first, ...others] = found.some(({ by }) => by === 'quotation')
    ? found.filter(({ by }) => by === 'quotation')
    : found;
  return first && others.every(({ day }) => day === first.day) ? first : null;
}

/** Whether two days are told of the same words, or of the same event. */
function linkOf(a: TracedDay, b: TracedDay): Reason['by'] | null {
  const isSaid = a.said.some(
    (one) =>
      one.length >= tellingWords &&
      b.said.some((other) => other.length >= tellingWords && isSameStatement(one, other)),
  );
  if (isSaid) return 'quotation';
  const names = shared(a.names, b.names);
  const words = shared(a.words, b.words);
  return (names >= 2 && words >= 3) || (names === 1 && words >= 4) ? 'event' : null;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set(b);
  return new Set(a.filter((word) => all.has(word))).size;
}

/** The day that the neighbour means, if the weekday here is its weekday: «7 décembre» beside «mardi» is in one year of five. */
function dayOf(
  { known: { weekday } }: TracedDay,
  { day, known }: TracedDay,
  latestYear: number,
): string | null {
  const number = day === null ? null : parseIsoDay(day);
  if (number !== null) return weekday === undefined || weekdayOf(number) === weekday ? day : null;
  const { month, day: date } = known;
  const wanted = weekday ?? known.weekday;
  if (month === undefined || date === undefined || wanted === undefined || latestYear === 0) return null;
  for (let year = latestYear; year < latestYear + years; year++) {
    if (!isRealDay(year, month, date)) continue;
    const candidate = toDayNumber(year, month, date);
    if (weekdayOf(candidate) === wanted) return isoDay(candidate);
  }
  return null;
}

function spanOf({ start, end, text }: TracedDay): TextSpan {
  return { start, end, text };
}

/** The days of publication that all reasons allow. */
function windowOf(reasons: readonly Reason[], open: readonly TracedDay[]): NeighbourDate['between'] {
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { here, day } of reasons) {
    const [least, most] = open.find(({ start }) => start === here.start)?.toPublication ?? [0, 0];
    const number = parseIsoDay(day) ?? 0;
    first = Math.max(first, number + least);
    last = Math.min(last, number + most);
  }
  return first <= last ? { first: isoDay(first), last: isoDay(last) } : null;
}

/** The only day, or the first on which a neighbour that tells the same appeared. */
function likelyDay(
  reasons: readonly Reason[],
  neighbours: readonly ArticleTrace[],
  { first, last }: NonNullable<NeighbourDate['between']>,
): string | null {
  if (first === last) return first;
  const days = reasons.flatMap(({ neighbour }) => neighbours[neighbour]?.published ?? []).sort();
  return days.find((day) => first <= day && day <= last) ?? null;
}
