import { mix } from './hashing.ts';
import { edge, type Lexeme } from './lexeme.ts';
import type { Morphology } from './tag.ts';
import type { FeatureList } from './tagFeatures.ts';
import { classOf, verbFormOf, wordClasses } from './wordClass.ts';

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

const agreeing = new Set(
  ['ADJ', 'DET', 'NOUN', 'PRON', 'AUX Part', 'VERB Part'].map((name) => wordClasses.indexOf(name as 'ADJ')),
);
const finite = new Set(['AUX Fin', 'VERB Fin'].map((name) => wordClasses.indexOf(name as 'AUX Fin')));

/** Whether a word of the class inflects so that its context may have to tell how. */
export function inflects(wordClass: number): boolean {
  return agreeing.has(wordClass) || finite.has(wordClass);
}

/** What the dictionary and the class alone tell of a word that does not inflect in its sentence: «Sénégal» is masculine. */
export function plainMorphology({ readings }: Lexeme, wordClass: number): Morphology {
  return (
    readings.find(({ pos, morphology }) => classOf(pos, morphology) === wordClass)?.morphology ??
    verbFormOf(wordClass)
  );
}

const genders = ['Masc', 'Fem', undefined] as const;
const grammaticalNumbers = ['Sing', 'Plur', undefined] as const;

/** A form that agrees without showing it («pris», «jeune») may be each: masculine, feminine, or left open. */
function spread(morphology: Morphology): Morphology[] {
  if (morphology.verbForm === 'Part' && morphology.tense === 'Pres') return [morphology];
  return (morphology.gender ? [morphology.gender] : genders).flatMap((gender) =>
    (morphology.number ? [morphology.number] : grammaticalNumbers).map((number) => ({
      ...morphology,
      ...(gender ? { gender } : {}),
      ...(number ? { number } : {}),
    })),
  );
}

const unknownFinite: readonly Morphology[] = (['Sing', 'Plur'] as const).flatMap((number) =>
  (['Ind Pres', 'Ind Imp', 'Ind Past', 'Ind Fut', 'Cnd Pres', 'Sub Pres'] as const).map(
    (label): Morphology => {
      const [mood, tense] = label.split(' ') as ['Ind', 'Pres'];
      return { number, person: 3, mood, tense, verbForm: 'Fin' };
    },
  ),
);
const unknownParticiple: readonly Morphology[] = [
  ...spread({ tense: 'Past', verbForm: 'Part' }),
  { tense: 'Pres', verbForm: 'Part' },
];
const unknownNominal = spread({});

/** What a word of class `wordClass` may be, by its readings; by the class alone for a word that the dictionary has not. */
export function inflectionsOf(lexeme: Lexeme, wordClass: number): readonly Morphology[] {
  const known = lexeme.readings.filter(({ pos, morphology }) => classOf(pos, morphology) === wordClass);
  if (known.length > 0) {
    return known.flatMap(({ morphology }) => (agreeing.has(wordClass) ? spread(morphology) : [morphology]));
  }
  if (finite.has(wordClass)) return unknownFinite;
  return (wordClasses[wordClass] ?? '').endsWith('Part') ? unknownParticiple : unknownNominal;
}

/** A sentence whose classes are known, while its words are inflected from left to right. */
export interface InflectionState {
  readonly lexemes: readonly Lexeme[];
  readonly classes: Int32Array;
  /** Gender and number of the words so far, as `agreementCode`. */
  readonly agreement: Int32Array;
}

/** Gender and number as one number, 0 where both are open. */
export function agreementCode({ gender, number }: Morphology): number {
  return (
    (gender === 'Masc' ? 1 : gender === 'Fem' ? 2 : 0) * 3 +
    (number === 'Sing' ? 1 : number === 'Plur' ? 2 : 0)
  );
}

function maskOf(...names: string[]): number {
  return names.reduce((mask, name) => mask | (1 << wordClasses.indexOf(name as 'ADJ')), 0);
}

const determiner = maskOf('DET');
const head = maskOf('NOUN', 'PRON', 'PROPN');
const verb = maskOf('VERB Fin', 'AUX Fin', 'VERB Inf', 'VERB Part');
const auxiliary = maskOf('AUX Fin', 'AUX Inf', 'AUX Part');
const conjunction = maskOf('SCONJ', 'PRON');
const reach = 8;

/** Index of the nearest word before `i`, within reach, whose class is in `mask`; -1 for none. */
function nearest(classes: Int32Array, i: number, mask: number): number {
  for (let at = i - 1; at >= 0 && at >= i - reach; at--) {
    if ((mask >>> (classes[at] as number)) & 1) return at;
  }
  return -1;
}

/** A hash of everything that a word may be, so that what is told of one «jeune» is told of all words like it. */
function signatureOf(choices: readonly Morphology[]): number {
  return choices.reduce((hash, choice) => labelsOf(choice).reduce(mix, hash ^ 7), 17);
}

/** The features that tell which of `choices` word `i` is. */
export function addInflectionFeatures(
  list: FeatureList,
  { lexemes, classes, agreement }: InflectionState,
  i: number,
  choices: readonly Morphology[],
): void {
  const word = lexemes[i] as Lexeme;
  const own = classes[i] as number;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const class1 = i > 0 ? (classes[i - 1] as number) : -1;
  const agreement1 = i > 0 ? (agreement[i - 1] as number) : -1;
  const nextClass = classes[i + 1] ?? -1;
  const kind = mix(signatureOf(choices), own);
  const at = (mask: number, values: Int32Array): number => values[nearest(classes, i, mask)] ?? -1;
  const formAt = (mask: number): number => lexemes[nearest(classes, i, mask)]?.form ?? 0;

  list.clear();
  list.two(own, word.form);
  list.two(own, word.suffix2);
  list.two(own, word.suffix3);
  list.two(own, word.suffix4);
  list.one(kind);
  list.three(kind, class1, agreement1);
  list.two(kind, before.form);
  list.two(kind, next.form);
  list.two(kind, nextClass);
  list.three(kind, nextClass, next.suffix2);
  list.three(kind, nextClass, lexemes[i + 2]?.suffix2 ?? 0);
  list.two(kind, at(determiner, agreement));
  list.two(kind, at(head, agreement));
  list.three(kind, at(head, agreement), at(determiner, agreement));
  list.three(kind, at(head, classes), at(head, agreement));
  list.two(kind, formAt(head));
  list.two(kind, formAt(auxiliary));
  list.three(kind, formAt(auxiliary), at(head, agreement));
  list.two(kind, formAt(verb));
  list.two(kind, formAt(conjunction));
  list.three(kind, formAt(conjunction), formAt(verb));
  list.two(word.form, before.form);
  list.two(word.form, formAt(head));
  list.two(kind, i === 0 ? 1 : 0);
}
