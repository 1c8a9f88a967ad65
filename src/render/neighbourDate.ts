import type { NeighbourDate, Reason } from '../core/neighbours/findNeighbourDate.ts';
import { dateWords } from './dateWords.ts';
import { oneLine } from './escape.ts';
import type { Wording } from './wording.ts';

/** What the neighbours of an article tell of its date, in words. */
export interface NeighbourWords {
  /** “From the neighbour b.txt: «mardi» is Tuesday 10 May 2022. This article appeared between …” */
  readonly told: string;
  /** What a person may take for the date of the article, ISO 8601; `null` where that would be a guess. */
  readonly proposed: string | null;
}

/** More reasons only repeat the first. */
const most = 2;

/** Says what the neighbours tell, `files` being their names in the order in which they were asked. */
export function neighbourWords(
  { between, likely, reasons }: NeighbourDate,
  files: readonly string[],
  wording: Wording,
): NeighbourWords {
  const { neighbours } = wording;
  const fileOf = ({ neighbour }: Reason) => files[neighbour] ?? '';
  const day = (value: string) => dateWords(value, wording);
  if (!between) {
    const days = firstOfEach(reasons, (reason) => `${reason.day} ${fileOf(reason)}`).map((reason) =>
      neighbours.dayIn(`«\u00a0${oneLine(reason.here.text)}\u00a0» = ${day(reason.day)}`, fileOf(reason)),
    );
    return { told: neighbours.contradict(days), proposed: null };
  }
  const told = firstOfEach(reasons, ({ here }) => here.text)
    .slice(0, most)
    .map((reason) => neighbours.told(fileOf(reason), oneLine(reason.here.text), day(reason.day)));
  const { first, last } = between;
  const appeared =
    first === last ? neighbours.appearedOn(day(first)) : neighbours.appearedBetween(day(first), day(last));
  return { told: [...told, appeared].join(' '), proposed: likely };
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].reverse();
}
