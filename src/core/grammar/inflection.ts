import { mix } from './hashing.ts';
import { labelsOf } from './inflectionLabels.ts';
import { lemmaOf } from './lemma.ts';
import type { Lexeme } from './lexeme.ts';
import type { Morphology } from './tag.ts';
import { classOf, verbFormOf, wordClasses } from './wordClass.ts';

/** One of the words that a form of a class may be. */
export interface Choice {
  readonly morphology: Morphology;
  readonly labels: readonly number[];
  readonly lemma: string;
}

/** All words that a form of a class may be, and a hash of their morphologies: what is told of one «jeune» is told of all like it. */
export interface Choices {
  readonly list: readonly Choice[];
  readonly signature: number;
}

/** For a form that belongs to several lemmas of one class, «fils NOUN», the lemma that is meant. */
export type CommonLemmas = Readonly<Record<string, string>>;

const agreeing = new Set(
  ['ADJ', 'DET', 'NOUN', 'PRON', 'AUX Part', 'VERB Part'].map((name) => wordClasses.indexOf(name as 'ADJ')),
);
const finite = new Set(['AUX Fin', 'VERB Fin'].map((name) => wordClasses.indexOf(name as 'AUX Fin')));

function inflects(wordClass: number): boolean {
  return agreeing.has(wordClass) || finite.has(wordClass);
}

const genders = ['Masc', 'Fem', undefined] as const;
const grammaticalNumbers = ['Sing', 'Plur', undefined] as const;

/** A form that agrees without showing it («pris», «jeune») may be each: masculine, feminine, or left open. */
function spread(morphology: Morphology): Morphology[] {
  if (morphology.verbForm === 'Part' && morphology.tense === 'Pres') return [morphology];
  return (morphology.gender ? [morphology.gender] : genders).flatMap((gender) =>
    (morphology.number ? [morphology.number] : grammaticalNumbers).map((number) =>
      Object.assign({}, morphology, gender && { gender }, number && { number }),
    ),
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

function morphologiesOf({ readings }: Lexeme, wordClass: number): readonly Morphology[] {
  const known = readings.filter(({ pos, morphology }) => classOf(pos, morphology) === wordClass);
  if (!inflects(wordClass)) return [known[0]?.morphology ?? verbFormOf(wordClass)];
  if (known.length > 0) {
    return known.flatMap(({ morphology }) => (agreeing.has(wordClass) ? spread(morphology) : [morphology]));
  }
  if (finite.has(wordClass)) return unknownFinite;
  return (wordClasses[wordClass] ?? '').endsWith('Part') ? unknownParticiple : unknownNominal;
}

/** What a word of class `wordClass` may be, by its readings; by the class alone for a word that the dictionary has not. */
export function choicesOf(lexeme: Lexeme, wordClass: number, common: CommonLemmas): Choices {
  const known = lexeme.choices.get(wordClass);
  if (known) return known;
  const list = new Map<string, Choice>();
  for (const morphology of morphologiesOf(lexeme, wordClass)) {
    const labels = labelsOf(morphology);
    const key = labels.join();
    if (!list.has(key))
      list.set(key, { morphology, labels, lemma: lemmaOf(lexeme, wordClass, morphology, common) });
  }
  const signature = [...list.values()].reduce((hash, { labels }) => labels.reduce(mix, hash ^ 7), 17);
  const choices = { list: [...list.values()], signature };
  lexeme.choices.set(wordClass, choices);
  return choices;
}
