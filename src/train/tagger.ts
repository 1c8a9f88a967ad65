import {
  addInflectionFeatures,
  agreementCode,
  inflectionLabels,
  inflectionsOf,
  inflects,
  labelsOf,
} from '../core/grammar/inflection.ts';
import { inCapitals, type Lexeme, lexemeOf } from '../core/grammar/lexeme.ts';
import type { Morphology } from '../core/grammar/tag.ts';
import { addClassFeatures, FeatureList } from '../core/grammar/tagFeatures.ts';
import { classOf, wordClasses } from '../core/grammar/wordClass.ts';
import type { WordForm, WordForms } from '../core/grammar/wordForms.ts';
import { pushJson } from './bytes.ts';
import type { GoldToken } from './goldSentence.ts';
import { commonLemmas, countLemmas } from './lemmas.ts';
import { Perceptron } from './perceptron.ts';

/** A sentence ready to train on. */
interface Example {
  readonly lexemes: readonly Lexeme[];
  readonly classes: Int32Array;
  readonly morphologies: readonly Morphology[];
  readonly capitals: boolean;
}

function exampleOf(gold: readonly GoldToken[], forms: WordForms): Example {
  const lexemes = gold.map(({ token }) => lexemeOf(token, forms));
  return {
    lexemes,
    classes: Int32Array.from(gold.map(({ pos, morphology }) => classOf(pos, morphology))),
    morphologies: gold.map(({ morphology }) => morphology),
    capitals: inCapitals(lexemes),
  };
}

function best(scores: Float64Array): number {
  let label = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[label] as number)) label = i;
  return label;
}

/** Repeats the examples in a new order each round, the same for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed * 2654435761 + 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (i + 1);
    [order[i], order[other]] = [order[other] as T, order[i] as T];
  }
  return order;
}

/** Trains the model that tells a word's class; the classes before it are its own guesses, as they will be when it runs. */
function trainClasses(examples: readonly Example[], rounds: number): Perceptron {
  const model = new Perceptron(wordClasses);
  const features = new FeatureList();
  const scores = new Float64Array(wordClasses.length);
  for (let round = 0; round < rounds; round++) {
    for (const { lexemes, classes: gold, capitals } of shuffled(examples, round + 1)) {
      const classes = new Int32Array(gold.length);
      const state = { lexemes, classes, capitals };
      for (let i = 0; i < gold.length; i++) {
        addClassFeatures(features, state, i);
        model.score(features.values, features.count, scores);
        const guess = best(scores);
        const right = gold[i] as number;
        classes[i] = guess;
        if (guess === right) model.pass();
        else model.update(features.values, features.count, [right], [guess]);
      }
    }
  }
  return model;
}

function sameMorphology(a: Morphology, b: Morphology): boolean {
  return labelsOf(a).join() === labelsOf(b).join();
}

/** Trains the model that tells a word's gender, number, person, mood and tense where its form leaves them open. */
function trainInflections(examples: readonly Example[], rounds: number): Perceptron {
  const model = new Perceptron(inflectionLabels);
  const features = new FeatureList();
  const scores = new Float64Array(inflectionLabels.length);
  for (let round = 0; round < rounds; round++) {
    for (const { lexemes, classes, morphologies } of shuffled(examples, round + 1)) {
      const agreement = new Int32Array(classes.length);
      for (let i = 0; i < classes.length; i++) {
        const gold = morphologies[i] as Morphology;
        agreement[i] = agreementCode(gold);
        const wordClass = classes[i] as number;
        if (!inflects(wordClass)) continue;
        const choices = inflectionsOf(lexemes[i] as Lexeme, wordClass);
        const right = choices.find((choice) => sameMorphology(choice, gold));
        if (!right || choices.length < 2) continue;
        addInflectionFeatures(features, { lexemes, classes, agreement }, i, choices);
        model.score(features.values, features.count, scores);
        let guess = right;
        let most = Number.NEGATIVE_INFINITY;
        for (const choice of choices) {
          const score = labelsOf(choice).reduce((sum, label) => sum + (scores[label] as number), 0);
          if (score > most) [guess, most] = [choice, score];
        }
        agreement[i] = agreementCode(guess);
        if (sameMorphology(guess, right)) model.pass();
        else model.update(features.values, features.count, labelsOf(right), labelsOf(guess));
      }
    }
  }
  return model;
}

/** What the tagger is made from. */
interface TaggerSources {
  readonly gold: readonly (readonly GoldToken[])[];
  readonly forms: WordForms;
  readonly dictionary: ReadonlyMap<string, readonly WordForm[]>;
  /** The table of news lemmas: rank, lemma, part of speech, count. */
  readonly newsLemmas: string;
}

const rounds = 8;

/** Trains `media/tagger.bin`: the model of classes, the model of inflections, the choice between lemmas. */
export function trainTagger({ gold, forms, dictionary, newsLemmas }: TaggerSources): Uint8Array {
  const examples = gold.map((sentence) => exampleOf(sentence, forms));
  const bytes = [...trainClasses(examples, rounds).pack(1), ...trainInflections(examples, rounds).pack(1)];
  pushJson(bytes, commonLemmas(dictionary, countLemmas(gold, newsLemmas)));
  return Uint8Array.from(bytes);
}
