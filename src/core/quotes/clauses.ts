import { conjunctionWithQue } from './complementClause.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

const relative =
  /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|duquel|desquels)$/u;

/**
 * Index of the first item of the clause of a verb: behind the last stop, conjunction or main verb to its left. Relative clauses
 * and set-off insertions inside the subject are stepped over: «Le Kremlin, qui a dit ne rien attendre, a nié …» begins at «Le».
 */
export function clauseStart(reading: Reading, group: VerbGroup): number {
  const { items } = reading;
  for (let i = group.first - 1; i >= 0; i--) {
    const item = items[i];
    const text = wordAt(items, i);
    if (item?.quote !== undefined) {
      const insertion = relativeAround(reading, i);
      if (insertion >= 0) i = insertion;
      // «La Commission, «{déçue}», regrette …»
      else if (isSetOff(reading, i)) i--;
      else if (wordAt(items, i + 1) === ',' || /^(?:,|:|)$/u.test(wordAt(items, i - 1))) return i + 1;
      continue;
    }
    if (text === ')') {
      i = opening(reading, i, '(');
      continue;
    }
    // «Kevin {R.}, 34 ans, a dit …»: a stop inside a name ends nothing
    if (/^[;:.!?…(]$/u.test(text) && !reading.nameAt(i)) return i + 1;
    if (/^[—–-]$/u.test(text)) {
      const pair = opening(reading, i, text);
      if (pair === i) return i + 1;
      i = pair;
      continue;
    }
    if (/^(?:mais|car|or|puis)$/u.test(text)) return i + 1;
    if (item?.word?.pos === 'SCONJ') return i + 1;
    const verb = finiteEndingAt(reading, i);
    if (!verb) continue;
    const next = beforeVerb(reading, verb, group);
    if (next.stop) return next.at;
    i = next.at;
  }
  return 0;
}

/** «Le ministre, «{consterné}», dénonce …»: between commas, behind the noun of a clause that has no verb before. */
function isSetOff({ items, finiteStarts }: Reading, at: number): boolean {
  if (![at - 1, at + 1].every((i) => wordAt(items, i) === ',')) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(items[at - 2]?.word?.pos ?? '')) return false;
  return ![...finiteStarts].some((verb) => verb < at);
}

/** «la gardienne, {qu'}on appelle ici «la maire», réclame …»: where the relative clause around a quotation opens, or -1. */
function relativeAround({ items }: Reading, at: number): number {
  for (let i = at - 1; i > 0 && at - i < 12 && items[i]?.word; i--)
    if (wordAt(items, i - 1) === ',') return relative.test(wordAt(items, i)) ? i : -1;
  return -1;
}

function finiteEndingAt(reading: Reading, i: number): VerbGroup | undefined {
  return reading.groups.find((g) => g.form === 'finite' && g.last === i);
}

/** Steps over a verb to the left of the clause: `at` is the next item to look at, or with `stop` the clause's first. */
function beforeVerb(reading: Reading, verb: VerbGroup, group: VerbGroup): { at: number; stop: boolean } {
  const { items } = reading;
  for (let i = verb.first - 1; i >= 0 && verb.first - i < 16; i--) {
    const text = wordAt(items, i);
    const word = items[i]?.word;
    if (/^[;:.!?]$/u.test(text)) break;
    if (i < verb.first - 1 && finiteEndingAt(reading, i)) break;
    if (relative.test(text) && word?.pos !== 'SCONJ')
      return { at: items[i - 1]?.word?.pos === 'ADP' ? i - 1 : i, stop: false };
    if (word?.pos !== 'SCONJ') continue;
    if (/^(?:que|qu')$/u.test(text) && !conjunctionWithQue.test(wordAt(items, i - 1)))
      return { at: i, stop: false };
    return { at: commaBetween(reading, verb.last, group.first) + 1, stop: true };
  }
  return { at: verb.last + 1, stop: true };
}

/** Index of the first comma between two items, or that of the first one. */
function commaBetween(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (wordAt(reading.items, i) === ',') return i;
  return from;
}

/** Index of the partner to the left, or `at` itself where there is none. */
function opening(reading: Reading, at: number, mark: string): number {
  for (let i = at - 1; i >= 0; i--) if (wordAt(reading.items, i) === mark) return i;
  return at;
}
