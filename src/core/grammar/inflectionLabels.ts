import type { Morphology } from './tag.ts';

/** The choices that a morphology is made of. A model weighs each, and the sum weighs the whole. */
export const inflectionLabels = [
  'Masc',
  'Fem',
  'Sing',
  'Plur',
  '1',
  '2',
  '3',
  'Ind Pres',
  'Ind Imp',
  'Ind Past',
  'Ind Fut',
  'Cnd Pres',
  'Sub Pres',
  'Sub Imp',
  'Imp Pres',
  'Part Pres',
  'Part Past',
] as const;

const numbers = new Map<string, number>(inflectionLabels.map((label, i) => [label, i]));

/** The labels of a morphology, one a choice: «3», «Sing», «Ind Pres». */
export function labelsOf({ gender, number, person, mood, tense, verbForm }: Morphology): readonly number[] {
  const names = [
    gender,
    number,
    person ? `${person}` : '',
    `${mood ?? (verbForm === 'Part' ? 'Part' : '')} ${tense ?? ''}`,
  ];
  return names.flatMap((name) => numbers.get(name ?? '') ?? []);
}

/** Gender and number as one number, 0 where both are open. */
export function agreementCode({ gender, number }: Morphology): number {
  return (
    (gender === 'Masc' ? 1 : gender === 'Fem' ? 2 : 0) * 3 +
    (number === 'Sing' ? 1 : number === 'Plur' ? 2 : 0)
  );
}
