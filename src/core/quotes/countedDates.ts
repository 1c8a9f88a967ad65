import { isoDay, parseIsoDay } from '../dates/civil.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { type Reading, wordAt } from './reading.ts';

/** How many items may stand between what counts and the day that it counts from. */
const longestReach = 14;

const numerals = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/**
 * «au lendemain de l'attaque de {dimanche}» is Monday, «deux jours avant le vote de {jeudi}» Tuesday, «quelques heures après le match de
 * samedi» still Saturday; `undefined` where a date is not counted from.
 */
export function countFrom(reading: Reading, date: DateExpression, index: number): DateExpression | undefined {
  const day = parseIsoDay(date.value ?? '');
  const count = daysAway(reading, index);
  if (day === null || count === undefined) return undefined;
  if (count === 0) return { ...date };
  return { ...date, value: isoDay(day + count), rule: count > 0 ? 'day-after-event' : 'day-before-event' };
}

function daysAway(reading: Reading, index: number): number | undefined {
  const { items, finiteStarts } = reading;
  let verbs = 0;
  for (let i = index - 1; i >= 0 && index - i <= longestReach; i--) {
    const form = wordAt(items, i);
    if (finiteStarts.has(i)) verbs++;
    // «après la chute du pont, {survenue} samedi»
    const aside = items[i + 1]?.word?.morphology.verbForm === 'Part';
    if (items[i]?.quote !== undefined || /^[;:.()–—]$/u.test(form) || (form === ',' && !aside))
      return undefined;
    if (/^(?:qui|que|qu'|dont|où)$/u.test(form)) verbs--;
    const days = daysAt(reading, i);
    if (days !== undefined) return verbs <= 0 ? days : undefined;
  }
  return undefined;
}

/** «lendemain {de}», «{deux} jours après», «à deux jours {de}»: how many days from the event, or `undefined`. */
function daysAt({ items }: Reading, i: number): number | undefined {
  const next = wordAt(items, i + 1);
  const of = /^(?:de|d'|du|des)$/u.test(next);
  const side = next === 'après' ? 1 : next === 'avant' || (of && isAhead(i)) ? -1 : 0;
  switch (wordAt(items, i)) {
    case 'lendemain':
      return of ? 1 : undefined;
    case 'surlendemain':
      return of ? 2 : undefined;
    case 'veille':
      return of ? -1 : undefined;
    case 'avant-veille':
      return of ? -2 : undefined;
    case 'heures':
    case 'minutes':
      return next === 'après' || next === 'avant' ? 0 : undefined;
    case 'jour':
    case 'jours':
      return side === 0 || numberAt(i - 1) === undefined ? undefined : side * (numberAt(i - 1) ?? 0);
    default:
      return undefined;
  }

  /** «{à} deux jours du vote» */
  function isAhead(at: number): boolean {
    return wordAt(items, at - 2) === 'à';
  }

  function numberAt(at: number): number | undefined {
    const form = wordAt(items, at);
    const spelt = numerals.indexOf(form) + 1;
    return spelt > 0 ? spelt : /^\d{1,2}$/u.test(form) ? Number(form) : undefined;
  }
}
