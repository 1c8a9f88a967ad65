import type { Item } from '../line.ts';
import { type Meaning, offset } from '../meaning.ts';
import type { Form } from '../pattern.ts';

const today: Meaning = { kind: 'offset', unit: 'day', count: 0, from: 'publication' };
const sameDay: Meaning = { kind: 'offset', unit: 'day', count: 0, from: 'text' };
const day = (count: number): Meaning => ({ kind: 'offset', unit: 'day', count, from: 'text' });

/** Not «à la veille du scrutin», which is counted from an event. */
function standsAlone(line: readonly Item[], _from: number, to: number): boolean {
  return !/^(?:de|d'|du|des)$/.test(line[to]?.key ?? '');
}

export const deicticForms: readonly Form[] = [
  // «hier», «demain soir», «aujourd’hui», «hier dans la soirée»
  {
    pattern: "DAYWORD (PART) (dans la/l' PART)",
    mean: ({ DAYWORD }) => offset(1, DAYWORD?.[0], 'publication'),
  },
  // «hier lundi», as North and West Africa write it
  {
    pattern: 'DAYWORD WEEKDAY (PART)',
    mean: ({ DAYWORD }) => offset(1, DAYWORD?.[0], 'publication'),
  },
  // «ce matin», «cette nuit», «cet après-midi», «ce soir»
  { pattern: 'ce/cet/cette matin/soir/midi/apres-midi/nuit', mean: () => today },
  { pattern: 'nuit derniere', mean: () => ({ kind: 'offset', unit: 'day', count: -1, from: 'publication' }) },
  { pattern: 'ce jour', mean: () => today, accepts: (line, from) => line[from - 1]?.key !== 'a' },
  // «ce jour-là», «le même jour»
  { pattern: 'ce/cette jour-la/nuit-la/soir-la/matin-la', mean: () => sameDay },
  { pattern: 'meme jour', mean: () => sameDay },
  { pattern: 'le > jour/matin/soir meme', mean: () => sameDay },
  { pattern: 'la veille (au soir/matin)', mean: () => day(-1), accepts: standsAlone },
  { pattern: "l' avant-veille", mean: () => day(-2), accepts: standsAlone },
  { pattern: 'le lendemain (PART)', mean: () => day(1), accepts: standsAlone },
  { pattern: 'le surlendemain', mean: () => day(2), accepts: standsAlone },
  // «dans la matinée», «dans l’après-midi»
  { pattern: "dans la/l' > PART", mean: () => sameDay, accepts: isPartOfDay },
  // «plus tôt dans la journée», «un peu plus tard dans la soirée»
  { pattern: "(un peu) plus tot/tard dans la/l' PART", mean: () => sameDay },
  {
    pattern: '(un peu) plus tot/tard dans la semaine',
    mean: () => ({ kind: 'offset', unit: 'week', count: 0, from: 'publication' }),
  },
  {
    pattern: '(un peu) plus tot/tard dans le mois',
    mean: () => ({ kind: 'offset', unit: 'month', count: 0, from: 'publication' }),
  },
  {
    pattern: "(un peu) plus tot/tard dans l' annee",
    mean: () => ({ kind: 'offset', unit: 'year', count: 0, from: 'publication' }),
  },
  { pattern: '(un peu) plus tot/tard ce/cet/cette matin/soir/apres-midi/nuit', mean: () => today },
  {
    pattern: '(un peu) plus tot/tard cette semaine',
    mean: () => ({ kind: 'offset', unit: 'week', count: 0, from: 'publication' }),
  },
  {
    pattern: '(un peu) plus tot/tard ce mois-ci',
    mean: () => ({ kind: 'offset', unit: 'month', count: 0, from: 'publication' }),
  },
  {
    pattern: '(un peu) plus tot/tard cette annee',
    mean: () => ({ kind: 'offset', unit: 'year', count: 0, from: 'publication' }),
  },
  {
    pattern: '(un peu) plus tot/tard DAYWORD/WEEKDAY (PART)',
    mean: ({ DAYWORD, WEEKDAY }) =>
      WEEKDAY ? { kind: 'weekday', weekday: WEEKDAY[0] ?? 1 } : offset(1, DAYWORD?.[0], 'publication'),
  },
  // «un peu plus tôt», which the text before it must date
  {
    pattern: 'un peu plus tot/tard',
    mean: () => sameDay,
    accepts: (line, _from, to) => !/^(?:que|qu'|dans)$/.test(line[to]?.key ?? ''),
  },
  { pattern: 'plus tot', mean: () => sameDay, accepts: standsForDay },
];

/** Not «dans la nuit de mardi», «dans la journée du 3», «lundi dans la matinée», «dans la journée des femmes». */
function isPartOfDay(line: readonly Item[], from: number, to: number): boolean {
  const before = line[from - 3]?.classes;
  if (before?.has('DAYWORD') || before?.has('WEEKDAY') || before?.has('PART')) return false;
  const next = line[to];
  return !next || !/^(?:de|d'|du|des)$/.test(next.key) ? next?.word.pos !== 'ADJ' : false;
}

/** «Plus tôt, le maire avait dit»; not «au plus tôt», «trois ans plus tôt», «plus tôt que prévu». */
function standsForDay(line: readonly Item[], from: number, to: number): boolean {
  return (from === 0 || line[from - 1]?.key === ',') && line[to]?.key === ',';
}
