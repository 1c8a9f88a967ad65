import { choicesOf } from '../core/grammar/inflection.ts';
import { addInflectionFeatures } from '../core/grammar/inflectionFeatures.ts';
import { agreementCode, inflectionLabels, labelsOf } from '../core/grammar/inflectionLabels.ts';
import { inCapitals, type Lexeme, lexemeOf } from '../core/grammar/lexeme.ts';
import type { Morphology } from '../core/grammar/tag.ts';
import { addClassFeatures, FeatureList } from '../core/grammar/tagFeatures.ts';
import { classOf, punctuation, wordClasses } from '../core/grammar/wordClass.ts';
import type { WordForm, WordForms } from '../core/grammar/wordForms.ts';
import { pushJson } from './bytes.ts';
import type { GoldToken } from './goldSentence.ts';
import { commonLemmas, countLemmas } from './lemmas.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';
import { Softmax } from './softmax.ts';

const rounds = 8;
const firstRate = 0.1;

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

/** Trains the model that tells a word's class; the classes before it are its own guesses, as they will be when it runs. */
function trainClasses(examples: readonly Example[]): Softmax {
  const model = new Softmax(wordClasses, 0.2);
  const features = new FeatureList();
  const scores = new Float64Array(wordClasses.length);
  for (const example of examples) {
    for (let i = 0; i < example.classes.length; i++) {
      addClassFeatures(features, example, i);
      model.see(features.values, features.count);
    }
  }
  for (let round = 0, rate = firstRate; round < rounds; round++, rate *= 0.9) {
    for (const { lexemes, classes: gold, capitals } of shuffled(examples, round + 1)) {
      const classes = new Int32Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        if (lexemes[i]?.isPunctuation) {
          classes[i] = punctuation;
          continue;
        }
        addClassFeatures(features, { lexemes, classes, capitals }, i);
        model.score(features.values, features.count, scores);
        classes[i] = best(scores);
        model.learn(features.values, features.count, gold[i] as number, rate);
      }
    }
  }
  return model;
}

/** Trains the model that tells a word's gender, number, person, mood and tense where its form leaves them open. */
function trainInflections(examples: readonly Example[]): Perceptron {
  const model = new Perceptron(inflectionLabels);
  const features = new FeatureList();
  const scores = new Float64Array(inflectionLabels.length);
  for (let round = 0; round < rounds; round++) {
    for (const { lexemes, classes, morphologies } of shuffled(examples, round + 1)) {
      const agreement = new Int32Array(classes.length);
      for (let i = 0; i < classes.length; i++) {
        const gold = morphologies[i] as Morphology;
        agreement[i] = agreementCode(gold);
        const { list, signature } = choicesOf(lexemes[i] as Lexeme, classes[i] as number, {});
        const wanted = labelsOf(gold).join();
        const right = list.find(({ labels }) => labels.join() === wanted);
        if (!right || list.length < 2) continue;
        addInflectionFeatures(features, { lexemes, classes, agreement }, i, signature);
        model.score(features.values, features.count, scores);
        let guess = right;
        let most = Number.NEGATIVE_INFINITY;
        for (const choice of list) {
          const score = choice.labels.reduce((sum, label) => sum + (scores[label] as number), 0);
          if (score > most) [guess, most] = [choice, score];
        }
        agreement[i] = agreementCode(guess.morphology);
        if (guess === right) model.pass();
        else model.update(features.values, features.count, right.labels, guess.labels);
      }
    }
  }
  return model;
}

/** What the tagger is made from. */
interface TaggerSources {
  readonly gold: readonly (readonly GoldToken[])[];
  /** Sentences of which only the classes are known. */
  readonly made: readonly (readonly GoldToken[])[];
  readonly forms: WordForms;
  readonly dictionary: ReadonlyMap<string, readonly WordForm[]>;
  /** The table of news lemmas: rank, lemma, part of speech, count. */
  readonly newsLemmas: string;
}

function rewritten(sentence: readonly GoldToken[], rewrite: (text: string) => string): readonly GoldToken[] {
  return sentence.map(
    (word): GoldToken => ({ ...word, token: { ...word.token, text: rewrite(word.token.text) } }),
  );
}

/** «Le Maire Annonce Des Travaux», «LE MAIRE ANNONCE DES TRAVAUX»: some sentences are learnt as headlines too. */
function withHeadlines(gold: readonly (readonly GoldToken[])[]): readonly (readonly GoldToken[])[] {
  const titled = gold.filter((_, i) => i % 12 === 5);
  const shouted = gold.filter((_, i) => i % 24 === 11);
  return [
    ...gold,
    ...titled.map((sentence) => rewritten(sentence, (text) => text.charAt(0).toUpperCase() + text.slice(1))),
    ...shouted.map((sentence) => rewritten(sentence, (text) => text.toUpperCase())),
  ];
}

/** Trains `media/models/tagger.bin`: the model of classes, the model of inflections, the choice between lemmas. */
export function trainTagger({ gold, made, forms, dictionary, newsLemmas }: TaggerSources): Uint8Array {
  const examples = withHeadlines(gold).map((sentence) => exampleOf(sentence, forms));
  const classed = withHeadlines(made).map((sentence) => exampleOf(sentence, forms));
  const bytes = [
    ...trainClasses([...examples, ...classed]).pack({ row: 0.13, weight: 0.08, steps: 63 }),
    ...trainInflections(examples).pack({ row: 1.2, weight: 0, steps: 127 }),
  ];
  pushJson(bytes, commonLemmas(dictionary, countLemmas(gold, newsLemmas)));
  return Uint8Array.from(bytes);
}
