import type { Item } from '../line.ts';
import type { Meaning } from '../meaning.ts';
import { partOf } from '../meaning.ts';
import type { Form, Found } from '../pattern.ts';

function months(first: number | undefined, length: number, found: Found, shift?: number): Meaning {
  const year = found.YEAR?.[0];
  return {
    kind: 'months',
    first: first ?? 1,
    length,
    ...(year === undefined ? {} : { year }),
    ...(shift === undefined ? {} : { shift }),
    ...partOf(found.EDGE),
  };
}

const season = (found: Found, shift?: number) => months(found.SEASON?.[0], 3, found, shift);
const quarter = (found: Found, shift?: number) =>
  months(((found.ORDINAL?.[0] ?? 1) - 1) * 3 + 1, 3, found, shift);
/** The last half-year of a year is its second. */
const half = (found: Found, shift?: number) =>
  months(Math.min(found.ORDINAL?.[0] ?? 1, 2) * 6 - 5, 6, found, shift);

/** «été» is also the participle of «être»; «le printemps arabe» is an event. */
function isNoun(line: readonly Item[], from: number, to: number): boolean {
  if (line[from - 1]?.word.lemma === 'avoir') return false;
  return !/^(?:VERB|AUX)$/.test(line[from]?.word.pos ?? '') && line[to]?.word.pos !== 'ADJ';
}

export const seasonForms: readonly Form[] = [
  // «été 2019», «cet été», «l’hiver dernier», «printemps prochain», «à l’automne», «au printemps»
  { pattern: 'SEASON YEAR', mean: (found) => season(found), accepts: isNoun },
  { pattern: 'ce/cet SEASON', mean: (found) => season(found, 0) },
  { pattern: "(l') SEASON SHIFT", mean: (found) => season(found, found.SHIFT?.[0]) },
  { pattern: "a l' > SEASON", mean: (found) => season(found), accepts: isNoun },
  { pattern: 'au > SEASON', mean: (found) => season(found), accepts: isNoun },
  { pattern: "EDGE de l'/du/d' SEASON (YEAR)", mean: (found) => season(found) },
  { pattern: 'EDGE SEASON (YEAR)', mean: (found) => season(found) },
  // «premier trimestre 2021», «second semestre», «dernier trimestre de 2020»
  { pattern: 'ORDINAL trimestre (YEAR)', mean: (found) => quarter(found) },
  { pattern: "ORDINAL trimestre de (l' annee) YEAR", mean: (found) => quarter(found) },
  { pattern: 'ORDINAL semestre (YEAR)', mean: (found) => half(found) },
  { pattern: "ORDINAL semestre de (l' annee) YEAR", mean: (found) => half(found) },
];
