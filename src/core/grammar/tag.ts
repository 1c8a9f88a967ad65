import type { Token } from '../text/tokens.ts';
import { Cursor } from './cursor.ts';
import {
  addInflectionFeatures,
  agreementCode,
  inflectionsOf,
  inflects,
  labelsOf,
  plainMorphology,
} from './inflection.ts';
import { lemmaOf } from './lemma.ts';
import { inCapitals, type Lexeme, lexemeOf } from './lexeme.ts';
import { type LinearModel, readLinearModel } from './linearModel.ts';
import { addClassFeatures, FeatureList } from './tagFeatures.ts';
import { partOfSpeech } from './wordClass.ts';
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
}

interface Tagger {
  readonly classes: LinearModel;
  readonly inflections: LinearModel;
  /** For a form that belongs to several lemmas of one class, the commoner: «fils NOUN» → «fils», not «fil». */
  readonly lemmas: Readonly<Record<string, string>>;
  readonly memory: Map<string, Lexeme>;
}

/** The assets that `openGrammar` reads, by path from the extension's root. */
export const grammarFiles = ['media/word-forms.bin', 'media/tagger.bin'] as const;

/** Opens the grammar from the bytes of its assets. Without one of them it still tags, but poorly. */
export function openGrammar(files: ReadonlyMap<string, Uint8Array>): Grammar {
  const forms = files.get(grammarFiles[0]);
  const cursor = new Cursor(files.get(grammarFiles[1]) ?? new Uint8Array(0), 0);
  return {
    forms: forms ? openWordForms(forms) : { lookup: () => [] },
    tagger: {
      classes: readLinearModel(cursor),
      inflections: readLinearModel(cursor),
      lemmas: cursor.json() ?? {},
      memory: new Map(),
    },
  };
}

/** Forms kept looked up: a long article has about 5,000. */
const memorySize = 10_000;

function remember(token: Token, { forms, tagger: { memory } }: Grammar): Lexeme {
  const key = token.kind + token.text;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= memorySize) memory.clear();
  const lexeme = lexemeOf(token, forms);
  memory.set(key, lexeme);
  return lexeme;
}

/** Says of each token of a sentence which word it is. The words are as many as the tokens and in their order. */
export function tagSentence(tokens: readonly Token[], grammar: Grammar): Word[] {
  const { tagger } = grammar;
  const lexemes = tokens.map((token) => remember(token, grammar));
  const classes = classify(lexemes, tagger.classes);
  const morphologies = inflect(lexemes, classes, tagger.inflections);
  return tokens.map((token, i): Word => {
    const wordClass = classes[i] as number;
    const morphology = morphologies[i] as Morphology;
    const lemma = lemmaOf(token.text, lexemes[i] as Lexeme, wordClass, morphology, tagger.lemmas);
    return { ...token, lemma, pos: partOfSpeech(wordClass), morphology };
  });
}

function classify(lexemes: readonly Lexeme[], model: LinearModel): Int32Array {
  const classes = new Int32Array(lexemes.length);
  const state = { lexemes, classes, capitals: inCapitals(lexemes) };
  const features = new FeatureList();
  const scores = new Int32Array(model.labels.length);
  for (let i = 0; i < lexemes.length; i++) {
    addClassFeatures(features, state, i);
    model.score(features.values, features.count, scores);
    classes[i] = best(scores);
  }
  return classes;
}

function best(scores: Int32Array): number {
  let label = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[label] as number)) label = i;
  return label;
}

function inflect(lexemes: readonly Lexeme[], classes: Int32Array, model: LinearModel): Morphology[] {
  const agreement = new Int32Array(classes.length);
  const features = new FeatureList();
  const scores = new Int32Array(model.labels.length);
  return lexemes.map((lexeme, i) => {
    const wordClass = classes[i] as number;
    if (!inflects(wordClass)) return plainMorphology(lexeme, wordClass);
    const choices = inflectionsOf(lexeme, wordClass);
    let chosen = choices[0] ?? {};
    if (choices.length > 1) {
      addInflectionFeatures(features, { lexemes, classes, agreement }, i, choices);
      model.score(features.values, features.count, scores);
      let most = Number.NEGATIVE_INFINITY;
      for (const choice of choices) {
        const score = labelsOf(choice).reduce((sum, label) => sum + (scores[label] ?? 0), 0);
        if (score > most) [chosen, most] = [choice, score];
      }
    }
    agreement[i] = agreementCode(chosen);
    return chosen;
  });
}
