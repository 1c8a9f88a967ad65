import type { CalendarLexicon } from './calendar.ts';
import type { Item } from './line.ts';
import { figureValue, numeralValue } from './numerals.ts';

/** A number as it stands in a line, from where it was asked for up to `to` (exclusive). */
export interface Count {
  readonly to: number;
  /** `null` for «dizaines de milliers de». */
  readonly number: number | null;
  /** Where the unit begins when that is not `to`: the number noun of «12 millions d’euros» belongs to the number. */
  readonly unitAt?: number;
  /** True for millions and milliards, which count although nothing is named behind them. */
  readonly isScaled?: true;
}

/**
 * The number that begins at `at`: «100.000», «vingt et un», «12,5 millions d’», «des dizaines de milliers de», «une centaine
 * de»; `null` when there is none. «un» and «une» alone are articles.
 */
export function readCount(line: readonly Item[], at: number, calendar: CalendarLexicon): Count | null {
  const item = line[at] as Item;
  if (item.classes.has('GROUP')) return readGroups(line, at);
  const base = item.word.kind === 'number' ? readFigures(item, at) : readWords(line, at, calendar);
  if (!base) return null;
  const next = line[base.to];
  if (next?.classes.has('SCALE')) return readScale(line, base);
  if (next?.classes.has('GROUP') && base.number === 1) {
    const { to } = readGroups(line, base.to);
    return { to, number: to - base.to > 2 ? null : (next.classes.get('GROUP') ?? null) };
  }
  return base.number === 1 && item.word.kind === 'word' ? null : base;
}

function readFigures(item: Item, at: number): Count | null {
  const number = figureValue(item.word.text);
  return number === null ? null : { to: at + 1, number };
}

function readWords(line: readonly Item[], at: number, calendar: CalendarLexicon): Count | null {
  let to = at;
  while (
    to < line.length &&
    (isNumeral(line[to]) || (to > at && line[to]?.key === 'et' && isNumeral(line[to + 1])))
  )
    to++;
  if (to === at) return null;
  const number = numeralValue(
    line.slice(at, to).map(({ key }) => key),
    calendar,
  );
  return number === null ? null : { to, number };
}

/** A numeral in words; «sept.» the month and names in capitals are none. */
function isNumeral(item: Item | undefined): boolean {
  return item?.word.kind === 'word' && item.classes.has('NUMBER') && !item.classes.has('MONTH');
}

/** «12 millions d’», «un milliard 200 millions de» */
function readScale(line: readonly Item[], base: Count): Count {
  let { to } = base;
  let number = (base.number ?? 0) * (line[to]?.classes.get('SCALE') ?? 1);
  to++;
  const more =
    line[to]?.word.kind === 'number' && line[to + 1]?.word.pos !== 'PUNCT'
      ? figureValue(line[to]?.word.text ?? '')
      : null;
  if (more !== null && (more < 1000 || line[to + 1]?.classes.has('SCALE'))) {
    const scale = line[to + 1]?.classes.get('SCALE');
    number += more * (scale ?? 1);
    to += scale ? 2 : 1;
  }
  return { to: skipLink(line, to), number, isScaled: true };
}

/** «dizaines de milliers de» */
function readGroups(line: readonly Item[], at: number): { to: number; number: null } {
  let to = at + 1;
  while (isLink(line[to]) && (line[to + 1]?.classes.has('GROUP') || line[to + 1]?.classes.has('SCALE')))
    to += 2;
  return { to: skipLink(line, to), number: null };
}

function skipLink(line: readonly Item[], at: number): number {
  return isLink(line[at]) ? at + 1 : at;
}

function isLink(item: Item | undefined): boolean {
  return item?.key === 'de' || item?.key === "d'";
}
