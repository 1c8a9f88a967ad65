import type { Token } from '../text/tokens.ts';
import { Cursor } from './cursor.ts';
import { FormScores } from './formScores.ts';
import { type Choice, type CommonLemmas, choicesOf } from './inflection.ts';
import { addInflectionFeatures } from './inflectionFeatures.ts';
import { agreementCode } from './inflectionLabels.ts';
import { inCapitals, type Lexeme, lexemeOf } from './lexeme.ts';
import { type LinearModel, readLinearModel } from './linearModel.ts';
import { withMissedVerb } from './missedVerb.ts';
import { lazyNet, type Net } from './net.ts';
import { addClassFeatures, FeatureList, standingOf } from './tagFeatures.ts';
import { partOfSpeech, punctuation } from './wordClass.ts';
import { openWordForms, type WordForms } from './wordForms.ts';

/** Universal part-of-speech tags (universaldependencies.org), as far as French uses them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal features, only those that apply to the word. */
export interface Morphology {
  readonly gender?: 'Masc' | 'Fem';
  readonly number?: 'Sing' | 'Plur';
  readonly person?: 1 | 2 | 3;
  readonly mood?: 'Ind' | 'Cnd' | 'Sub' | 'Imp';
  readonly tense?: 'Pres' | 'Past' | 'Imp' | 'Fut';
  readonly verbForm?: 'Fin' | 'Inf' | 'Part';
}

/** A token in its sentence: which word it is. `lemma` is the dictionary form, «a» → «avoir»; for a name, the name itself. */
export interface Word extends Token {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
}

/** What tags a sentence: the dictionary and the models. Open it once. */
export interface Grammar {
  readonly forms: WordForms;
  readonly tagger: Tagger;
  readonly parser: Net;
}

interface Tagger {
  readonly classes: LinearModel;
  readonly formScores: FormScores;
  readonly inflections: LinearModel;
  readonly lemmas: CommonLemmas;
  readonly memory: Map<string, Lexeme>;
}

/** The compiled src/kernels/models.ts. */
export const kernelFile = 'dist/models.wasm';

/** The assets that `openGrammar` reads, by path from the extension's root. */
export const grammarFiles = [
  'media/models/word-forms.bin',
  'media/models/tagger.bin',
  'media/models/parser.bin',
  kernelFile,
] as const;

/** Opens the grammar from the bytes of its assets. Without one of them it still tags, but poorly. */
export function openGrammar(files: ReadonlyMap<string, Uint8Array>): Grammar {
  const forms = files.get(grammarFiles[0]);
  const cursor = new Cursor(files.get(grammarFiles[1]) ?? new Uint8Array(0), 0);
  const kernel = files.get(kernelFile);
  const classes = readLinearModel(cursor, kernel);
  return {
    forms: forms ? openWordForms(forms) : { lookup: () => [] },
    tagger: {
      classes,
      formScores: new FormScores(classes),
      inflections: readLinearModel(cursor, kernel),
      lemmas: cursor.json() ?? {},
      memory: new Map(),
    },
    parser: lazyNet(files.get(grammarFiles[2]) ?? new Uint8Array(0), kernel),
  };
}

const none: Morphology = {};

/** Forms kept looked up: a long article has about 5,000. */
const memorySize = 10_000;

function remember(token: Token, { forms, tagger: { memory } }: Grammar): Lexeme {
  const known = memory.get(token.text);
  if (known?.kind === token.kind) return known;
  if (memory.size >= memorySize) memory.clear();
  const lexeme = lexemeOf(token, forms);
  memory.set(token.text, lexeme);
  return lexeme;
}

/** Says of each token of a sentence which word it is. The words are as many as the tokens and in their order. */
export function tagSentence(tokens: readonly Token[], grammar: Grammar): Word[] {
  const lexemes = tokens.map((token) => remember(token, grammar));
  const classes = classify(lexemes, grammar.tagger);
  const choices = inflect(lexemes, classes, grammar.tagger);
  const words = tokens.map(({ start, end, kind }, i): Word => {
    // One string for all words of a form: what is looked up by it later need not hash it again.
    const { text } = lexemes[i] as Lexeme;
    const { lemma = text, morphology = none } = choices[i] ?? {};
    return { start, end, text, kind, lemma, pos: partOfSpeech(classes[i] as number), morphology };
  });
  return withMissedVerb(words, grammar.forms);
}

function classify(lexemes: readonly Lexeme[], { classes: model, formScores }: Tagger): Int32Array {
  const classes = new Int32Array(lexemes.length);
  const state = { lexemes, classes, capitals: inCapitals(lexemes) };
  const features = new FeatureList(model.features, 'apart');
  for (let i = 0; i < lexemes.length; i++) {
    const word = lexemes[i] as Lexeme;
    if (word.isPunctuation) {
      classes[i] = punctuation;
      continue;
    }
    formScores.sum(lexemes, i, standingOf(state, i));
    addClassFeatures(features, state, i);
    model.sum(features.count);
    classes[i] = best(formScores.sums, model.sums);
  }
  return classes;
}

/** The label with the most of two scores together. */
function best(scores: Int32Array, others: Int32Array): number {
  let label = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) {
    const score = (scores[i] as number) + (others[i] as number);
    if (score > most) [most, label] = [score, i];
  }
  return label;
}

function inflect(lexemes: readonly Lexeme[], classes: Int32Array, tagger: Tagger): (Choice | undefined)[] {
  const agreement = new Int32Array(classes.length);
  const { inflections: model } = tagger;
  const features = new FeatureList(model.features);
  return lexemes.map((lexeme, i) => {
    const { list, signature } = choicesOf(lexeme, classes[i] as number, tagger.lemmas);
    let chosen = list[0];
    if (list.length > 1) {
      addInflectionFeatures(features, { lexemes, classes, agreement }, i, signature);
      model.sum(features.count);
      chosen = likeliest(list, model.sums);
    }
    if (chosen) agreement[i] = agreementCode(chosen.morphology);
    return chosen;
  });
}

function likeliest(choices: readonly Choice[], scores: Int32Array): Choice | undefined {
  let likeliest: Choice | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    let score = 0;
    for (const label of choice.labels) score += scores[label] ?? 0;
    if (score > most) [likeliest, most] = [choice, score];
  }
  return likeliest;
}
