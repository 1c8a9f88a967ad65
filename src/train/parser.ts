import {
  leftStep,
  likeliestStep,
  mayStep,
  parseInput,
  readSteps,
  rightStep,
  type Steps,
  shiftStep,
  takeStep,
} from '../core/grammar/parse.ts';
import { addParseFeatures, type ParseInput } from '../core/grammar/parseFeatures.ts';
import { ParseState } from '../core/grammar/parseState.ts';
import { type PunctuationTable, punctuationSites } from '../core/grammar/punctuation.ts';
import type { Word } from '../core/grammar/tag.ts';
import { FeatureList } from '../core/grammar/tagFeatures.ts';
import { pushJson } from './bytes.ts';
import type { GoldTree } from './goldTree.ts';
import { stepCost } from './oracle.ts';
import { shuffled } from './shuffle.ts';
import { Softmax } from './softmax.ts';

const rounds = 7;

/** A sentence to train the parser on: its words as a tagger that did not know it tags them, and its tree. */
export interface ParseExample {
  readonly words: readonly Word[];
  readonly tree: GoldTree;
}

interface Prepared {
  readonly input: ParseInput;
  /** The root is the number of words. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

function prepare({ words, tree }: ParseExample): Prepared {
  const input = parseInput(words);
  const places = new Map(input.kept.map((word, i) => [word, i]));
  const headOf = (word: number): number => {
    let head = tree.heads[word] ?? -1;
    // A head among the punctuation is passed over.
    for (let left = words.length; head >= 0 && !places.has(head) && left > 0; left--)
      head = tree.heads[head] ?? -1;
    return places.get(head) ?? input.size;
  };
  return {
    input,
    heads: Int32Array.from(input.kept, headOf),
    relations: input.kept.map((word) => tree.relations[word] ?? 'dep'),
  };
}

/** The steps that trees need: each relation to the left and to the right as far as it occurs. */
function labelsOf(examples: readonly Prepared[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { heads, relations } of examples) {
    relations.forEach((relation, i) => {
      const label = `${(heads[i] as number) > i ? 'L' : 'R'} ${relation}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  }
  const frequent = [...counts].filter(([, count]) => count > 8).map(([label]) => label);
  return ['S ', ...new Set([...frequent.sort(), 'L dep', 'R dep'])];
}

/** Of the steps that cost least, the one that the model likes best; an arc of the gold tree takes its own relation. */
function bestStep(
  state: ParseState,
  gold: Prepared,
  steps: Steps,
  labels: ReadonlyMap<string, number>,
  scores: Float64Array,
): number {
  const costs = [shiftStep, leftStep, rightStep].map((kind) =>
    mayStep(state, kind) ? stepCost(state, kind, gold.heads) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...costs);
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    const kind = steps.kinds[label] as number;
    if (costs[kind] !== least) continue;
    if (kind !== shiftStep && label !== wanted(state, kind, gold, labels)) continue;
    if (best < 0 || (scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

function wanted(
  state: ParseState,
  kind: number,
  { heads, relations }: Prepared,
  labels: ReadonlyMap<string, number>,
): number {
  const s0 = state.top(0);
  const head = kind === leftStep ? state.next : state.top(1);
  const side = kind === leftStep ? 'L' : 'R';
  const relation = heads[s0] === head ? relations[s0] : 'dep';
  return labels.get(`${side} ${relation}`) ?? (labels.get(`${side} dep`) as number);
}

/** Trains the parser with a dynamic oracle: it follows its own steps, wrong ones too, and learns the best way on from there. */
function trainSteps(examples: readonly ParseExample[]): Softmax {
  const prepared = examples.filter(({ words }) => words.length < 120).map(prepare);
  const labels = labelsOf(prepared);
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const steps = readSteps(labels);
  const model = new Softmax(labels, 0.08);
  const features = new FeatureList();
  const scores = new Float64Array(labels.length);
  for (let round = -1, rate = 0.1; round < rounds; round++, rate *= round > 0 ? 0.9 : 1) {
    for (const gold of shuffled(prepared, round + 2)) {
      const state = new ParseState(gold.input.size);
      while (!state.finished) {
        addParseFeatures(features, gold.input, state);
        model.score(features.values, features.count, scores);
        const right = bestStep(state, gold, steps, numbers, scores);
        if (right < 0) break;
        if (round < 0) model.see(features.values, features.count);
        else model.learn(features.values, features.count, right, rate);
        const taken = round < 1 ? right : likeliestStep(state, steps, scores);
        takeStep(state, steps.kinds[taken] as number, steps.relations[taken] as number);
      }
    }
  }
  return model;
}

/** Counts where the marks of the treebanks hang, by their surroundings; a surrounding seen twice decides for itself. */
function countPunctuation(examples: readonly ParseExample[]): PunctuationTable {
  const counts = new Map<string, number[]>();
  for (const { words, tree } of examples) {
    const heads = Int32Array.from(tree.heads);
    for (const { at, candidates, keys } of punctuationSites(words, heads, tree.relations)) {
      for (const key of keys) {
        const hits = counts.get(key) ?? candidates.map(() => 0);
        counts.set(
          key,
          hits.map((hit, i) => hit + (candidates[i] === heads[at] ? 1 : 0)),
        );
      }
    }
  }
  const frequent = [...counts]
    .filter(([, hits]) => Math.max(...hits) > 2)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(frequent.map(([key, hits]) => [key, hits.indexOf(Math.max(...hits))]));
}

/** Trains `media/parser.bin`: the model of steps and the table of punctuation, the latter on the treebanks alone. */
export function trainParser(treebanks: readonly ParseExample[], made: readonly ParseExample[]): Uint8Array {
  const bytes = trainSteps([...treebanks, ...made]).pack({ row: 0.12, weight: 0.07, steps: 63 });
  pushJson(bytes, countPunctuation(treebanks));
  return Uint8Array.from(bytes);
}
