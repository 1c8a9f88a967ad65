import type { CalendarLexicon } from './calendar.ts';
import { readCount } from './counts.ts';
import type { Item } from './line.ts';
import { figureValue, numeralValue } from './numerals.ts';

/** How many a share is told of: «deux sur trois», «neuf sur dix»; «trois piliers sur huit» are counted and so are the eight. */
const wholes: ReadonlySet<number | null> = new Set([2, 3, 4, 5, 10, 100]);
const owned = /^(?:mes|tes|ses|nos|vos|leurs)$/;

/** The end of what is counted as a share: «six élèves {sur dix}», «54 % {des voix}»; `to` where there is none. */
export function throughShare(line: readonly Item[], to: number, calendar: CalendarLexicon): number {
  if (line[to]?.key === 'sur') return isWhole(line, to + 1, calendar) ? to + 2 : to;
  const isVote = line[to - 1]?.key === '%' && line[to]?.key === 'des' && line[to + 1]?.classes.has('VOTE');
  return isVote ? to + 2 : to;
}

/** Whether «un train sur quatre» begins at `at`: elsewhere «un» is no number. */
export function isOneInSome(line: readonly Item[], at: number, calendar: CalendarLexicon): boolean {
  if (!/^une?$/.test(line[at]?.key ?? '') || line[at + 1]?.word.pos !== 'NOUN') return false;
  return line[at + 2]?.key === 'sur' && isWhole(line, at + 3, calendar);
}

/** The noun of «trois de ses {collègues}», «64 des 90 {salariés}», the number of which ends before `to`; -1 when it is none. */
export function partOfThem(line: readonly Item[], to: number, calendar: CalendarLexicon): number {
  const [link, next, noun] = [line[to], line[to + 1], line[to + 2]];
  if (link?.key === 'de' && owned.test(next?.key ?? '')) return noun?.word.pos === 'NOUN' ? to + 2 : -1;
  const all = link?.key === 'des' && next ? readCount(line, to + 1, calendar) : null;
  return all && line[all.to]?.word.pos === 'NOUN' ? all.to : -1;
}

/** «sur dix» that no noun follows, unlike «sur dix ans». */
function isWhole(line: readonly Item[], at: number, calendar: CalendarLexicon): boolean {
  const item = line[at];
  const next = line[at + 1];
  // «un train sur deux circulera»: no plural
  const isCounted = /^(?:NOUN|ADJ)$/.test(next?.word.pos ?? '') && /[sxz]$/.test(next?.key ?? '');
  if (!item || isCounted || next?.word.pos === 'NUM') return false;
  return wholes.has(
    item.word.kind === 'number' ? figureValue(item.word.text) : numeralValue([item.key], calendar),
  );
}
