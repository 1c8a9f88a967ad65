import { fold } from '../text/fold.ts';
import { Cursor } from './cursor.ts';
import { hashText } from './hashing.ts';
import { agreementCode } from './inflectionLabels.ts';
import { type LinearModel, readLinearModel } from './linearModel.ts';
import { addParseFeatures, type ParseInput, tagCode } from './parseFeatures.ts';
import { ParseState } from './parseState.ts';
import { attachPunctuation, type PunctuationTable } from './punctuation.ts';
import type { Grammar, Word } from './tag.ts';
import { FeatureList } from './tagFeatures.ts';
import { classOf, wordClasses } from './wordClass.ts';

/** The dependency tree of a sentence (universaldependencies.org): by word, the index of its head, -1 for the root, and its relation. */
export interface Parse {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

const moods = ['', 'Ind', 'Cnd', 'Sub', 'Imp'];
const noWord = wordClasses.length;

/**
 * Lays the words of a sentence out for the parser, the punctuation left out: it stands between words as a count, and hangs on the
 * finished tree.
 */
export function parseInput(words: readonly Word[]): ParseInput {
  const kept = words.flatMap(({ pos }, i) => (pos === 'PUNCT' ? [] : [i]));
  const lay = (value: (word: Word) => number, root: number): Int32Array =>
    Int32Array.from([...kept.map((i) => value(words[i] as Word)), root]);
  const count = (holds: (word: Word) => boolean): Int32Array => {
    const before = new Int32Array(words.length + 1);
    words.forEach((word, i) => {
      before[i + 1] = (before[i] as number) + (holds(word) ? 1 : 0);
    });
    return Int32Array.from([...kept, words.length], (i) => before[i] as number);
  };
  return {
    size: kept.length,
    kept,
    classes: lay(({ pos, morphology }) => classOf(pos, morphology), noWord),
    agreement: lay(({ morphology }) => agreementCode(morphology), 0),
    tags: lay(tagOf, tagCode(noWord, 0, 0, 0)),
    forms: lay(({ text }) => hashText(fold(text)), 3),
    lemmas: lay(({ lemma, pos }) => (pos === 'NUM' ? 5 : hashText(lemma)), 3),
    commas: count(({ text }) => text === ','),
    stops: count(({ text, pos }) => pos === 'PUNCT' && text !== ','),
    marks: count(({ kind }) => kind === 'mark'),
    verbs: count(({ morphology }) => morphology.verbForm === 'Fin'),
  };
}

function tagOf({ pos, morphology }: Word): number {
  const { person = 0, mood = '' } = morphology;
  return tagCode(classOf(pos, morphology), agreementCode(morphology), person, moods.indexOf(mood));
}

/** What each label of the model does: «S», «L nsubj», «R obj». */
export interface Steps {
  readonly kinds: Int32Array;
  readonly relations: Int32Array;
  readonly names: readonly string[];
}

export const shiftStep = 0;
export const leftStep = 1;
export const rightStep = 2;

/** Reads the steps from the labels of a model. */
export function readSteps(labels: readonly string[]): Steps {
  const names = [...new Set(labels.map((label) => label.slice(2)).filter((name) => name !== ''))].sort();
  return {
    kinds: Int32Array.from(labels, (label) => 'SLR'.indexOf(label.charAt(0))),
    relations: Int32Array.from(labels, (label) => names.indexOf(label.slice(2))),
    names,
  };
}

/** The model and what its labels do. */
export interface Parser {
  readonly model: LinearModel;
  readonly steps: Steps;
  readonly punctuation: PunctuationTable;
}

/** Opens a parser in its asset's bytes. */
export function openParser(bytes: Uint8Array): Parser {
  const cursor = new Cursor(bytes, 0);
  const model = readLinearModel(cursor);
  return { model, steps: readSteps(model.labels), punctuation: cursor.json() ?? {} };
}

/** Whether a step of this kind can be taken. */
export function mayStep(state: ParseState, kind: number): boolean {
  return kind === shiftStep ? state.mayShift : kind === leftStep ? state.mayLeft : state.mayRight;
}

/** Takes a step. */
export function takeStep(state: ParseState, kind: number, relation: number): void {
  if (kind === shiftStep) state.shift();
  else if (kind === leftStep) state.left(relation);
  else state.right(relation);
}

/** Parses a tagged sentence, greedily, in time linear in its length. Without its asset every word hangs on the root. */
export function parseSentence(words: readonly Word[], { parser }: Grammar): Parse {
  const { model, steps } = parser;
  const input = parseInput(words);
  const state = new ParseState(input.size);
  const features = new FeatureList();
  const scores = new Int32Array(model.labels.length);
  while (!state.finished) {
    addParseFeatures(features, input, state);
    model.score(features.values, features.count, scores);
    const best = likeliestStep(state, steps, scores);
    if (best < 0) break;
    takeStep(state, steps.kinds[best] as number, steps.relations[best] as number);
  }
  const heads = new Int32Array(words.length).fill(-1);
  const relations = words.map(() => 'punct');
  input.kept.forEach((word, i) => {
    const head = input.kept[state.heads[i] as number] ?? -1;
    heads[word] = head;
    relations[word] = head < 0 ? 'root' : (steps.names[state.relations[i] as number] ?? 'dep');
  });
  if (input.size > 0) attachPunctuation(words, heads, relations, parser.punctuation);
  else heads.fill(0, 1);
  return { heads, relations };
}

/** The step with the highest score of those that can be taken; -1 if the model has none. */
export function likeliestStep(
  state: ParseState,
  { kinds }: Steps,
  scores: Int32Array | Float64Array,
): number {
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    if (best >= 0 && (scores[label] as number) <= (scores[best] as number)) continue;
    if (mayStep(state, kinds[label] as number)) best = label;
  }
  return best;
}
