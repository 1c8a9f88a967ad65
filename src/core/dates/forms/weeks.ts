import { type Meaning, partOf } from '../meaning.ts';
import { type Form, type Found, opensSentence } from '../pattern.ts';

function week(count: number | undefined, found: Found = {}): Meaning {
  return { kind: 'offset', unit: 'week', count: count ?? 0, from: 'publication', ...partOf(found.EDGE) };
}

function weekend(count: number | undefined): Meaning {
  return { kind: 'offset', unit: 'weekend', count: count ?? 0, from: 'publication' };
}

/** «cette semaine», «semaine dernière», «fin de semaine prochaine», «ce week-end», «semaine du 3 mai» */
export const weekForms: readonly Form[] = [
  { pattern: 'cette semaine', mean: () => week(0) },
  { pattern: 'EDGE de cette semaine', mean: (found) => week(0, found) },
  { pattern: 'semaine SHIFT', mean: ({ SHIFT }) => week(SHIFT?.[0]) },
  { pattern: 'la semaine SHIFT', mean: ({ SHIFT }) => week(SHIFT?.[0]), accepts: opensSentence },
  {
    pattern: 'semaine TEXTSHIFT',
    mean: ({ TEXTSHIFT }) => ({ kind: 'offset', unit: 'week', count: TEXTSHIFT?.[0] ?? 0, from: 'text' }),
  },
  { pattern: 'EDGE de (la) semaine (SHIFT)', mean: (found) => week(found.SHIFT?.[0], found) },
  { pattern: 'ce week-end/weekend', mean: () => weekend(0) },
  { pattern: 'week-end/weekend SHIFT', mean: ({ SHIFT }) => weekend(SHIFT?.[0]) },
  { pattern: 'cette fin de semaine', mean: () => weekend(0) },
];
