import { type Meaning, offset } from '../meaning.ts';
import type { Form } from '../pattern.ts';

export const distanceForms: readonly Form[] = [
  // «il y a trois jours», «il y a près de deux ans»
  {
    pattern: 'il y a (environ/presque/quelque) NUMBER UNIT',
    mean: ({ NUMBER, UNIT }) => offset(UNIT?.[0], minus(NUMBER?.[0]), 'publication'),
  },
  {
    pattern: 'il y a pres/plus/moins de NUMBER UNIT',
    mean: ({ NUMBER, UNIT }) => offset(UNIT?.[0], minus(NUMBER?.[0]), 'publication'),
  },
  {
    pattern: "il y a pres/plus/moins d' NUMBER UNIT",
    mean: ({ NUMBER, UNIT }) => offset(UNIT?.[0], minus(NUMBER?.[0]), 'publication'),
  },
  { pattern: 'il y a quelques/plusieurs UNIT', mean: () => ({ kind: 'vague' }) },
  { pattern: "il y a une GROUP d'/de UNIT", mean: () => ({ kind: 'vague' }) },
  {
    pattern: 'voici/voila (bientot/deja) NUMBER UNIT',
    mean: ({ NUMBER, UNIT }) => offset(UNIT?.[0], minus(NUMBER?.[0]), 'publication'),
  },
  // «dans deux semaines», «d’ici trois mois»
  {
    pattern: 'dans/ici NUMBER UNIT',
    mean: ({ NUMBER, UNIT }) => offset(UNIT?.[0], NUMBER?.[0], 'publication'),
  },
  // «dans les prochains jours», «ces dernières semaines»
  {
    pattern: 'dans les > (tout) NEARBY UNIT',
    mean: ({ UNIT }) => (UNIT?.[0] === 0 ? null : { kind: 'vague' }),
  },
  { pattern: 'ces > (tout) NEARBY UNIT', mean: ({ UNIT }) => (UNIT?.[0] === 0 ? null : { kind: 'vague' }) },
  { pattern: 'dans quelques/plusieurs UNIT', mean: () => ({ kind: 'vague' }) },
  // «trois jours plus tard», «deux ans plus tôt», «dix ans auparavant»
  { pattern: 'NUMBER UNIT plus tard', mean: ({ NUMBER, UNIT }) => offsetInText(UNIT?.[0], NUMBER?.[0]) },
  {
    pattern: 'NUMBER UNIT plus tot',
    mean: ({ NUMBER, UNIT }) => offsetInText(UNIT?.[0], minus(NUMBER?.[0])),
  },
  {
    pattern: 'NUMBER UNIT auparavant',
    mean: ({ NUMBER, UNIT }) => offsetInText(UNIT?.[0], minus(NUMBER?.[0])),
  },
  { pattern: 'quelques UNIT plus tot/tard', mean: ({ UNIT }) => offsetInText(UNIT?.[0], undefined) },
  { pattern: 'quelques UNIT auparavant', mean: ({ UNIT }) => offsetInText(UNIT?.[0], undefined) },
];

/** «une heure plus tard» is a stretch of time and no date. */
function offsetInText(unit: number | undefined, count: number | undefined): Meaning | null {
  return unit === 0 ? null : offset(unit, count, 'text');
}

function minus(count: number | undefined): number | undefined {
  return count === undefined ? undefined : -count;
}
