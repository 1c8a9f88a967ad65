import { firstRow } from '../../core/grammar/netInput.ts';
import type { ParseExample } from '../parseExamples.ts';
import { shuffled } from '../shuffle.ts';
import { type Dropout, Net, type NetExample, type NetShape } from './net.ts';
import { Random } from './random.ts';
import { indexKeys, makeVocabularies, rowsOfWords, type Vocabulary } from './vocabulary.ts';
import { Workspace } from './workspace.ts';

/** What training may be told, so that a test can make it short. */
export interface NetPlan {
  readonly columns: readonly number[];
  readonly layers: number;
  readonly size: number;
  readonly arc: number;
  readonly relation: number;
  readonly rounds: number;
  /** Words in a batch. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: Dropout;
}

export const plan: NetPlan = {
  columns: [64, 64, 24, 16, 24],
  layers: 2,
  size: 128,
  arc: 128,
  relation: 48,
  rounds: 24,
  batch: 500,
  rate: 0.0025,
  dropout: { tables: [0.33, 0.33, 0.33, 0.15, 0.15], recurrent: 0.2, between: 0.33 },
};

/** A trained net with what its numbers stand for. */
export interface TrainedNet {
  readonly net: Net;
  /** For each table of word vectors the row of each key. */
  readonly indexes: readonly ReadonlyMap<number, number>[];
  /** The keys to be shipped. */
  readonly shipped: Vocabulary;
  readonly relations: readonly string[];
}

const longest = 120;
const warming = 200;
/** Numbers of the workspace: weights, gradients, and what a batch leaves. */
const roomNeeded = 40_000_000;

function relationsOf(examples: readonly ParseExample[]): readonly string[] {
  return [...new Set(examples.flatMap(({ tree }) => tree.relations))].sort();
}

function prepare(
  { words, tree }: ParseExample,
  indexes: readonly ReadonlyMap<number, number>[],
  relations: readonly string[],
): NetExample {
  return {
    rows: rowsOfWords(words, indexes),
    heads: Int32Array.of(-1, ...tree.heads.map((head) => head + 1)),
    relations: Int32Array.of(0, ...tree.relations.map((relation) => relations.indexOf(relation))),
  };
}

/** The marks of a made sentence hang where it was easy to hang them: they teach nothing. */
function withoutMarks(example: NetExample, punct: number): NetExample {
  return { ...example, heads: example.heads.map((head, i) => (example.relations[i] === punct ? -1 : head)) };
}

/** Sentences of about the same length together, the longest of each batch first. */
function batches(examples: readonly NetExample[], size: number, round: number): NetExample[][] {
  const random = new Random(round);
  const sorted = shuffled(examples, round)
    .map((example) => ({ example, length: example.heads.length * (1 + random.around(0.1)) }))
    .sort((a, b) => b.length - a.length)
    .map(({ example }) => example);
  const made: NetExample[][] = [];
  let words = size;
  for (const example of sorted) {
    if (words >= size) {
      made.push([]);
      words = 0;
    }
    made.at(-1)?.push(example);
    words += example.heads.length;
  }
  for (const batch of made) batch.sort((a, b) => b.heads.length - a.heads.length);
  return shuffled(made, round + 1);
}

/** The rate of learning at a step: up in the first ones, then down to nearly 0 along a cosine. */
function rateAt(step: number, steps: number, highest: number): number {
  const warm = Math.min(1, (step + 1) / Math.min(warming, steps / 4));
  return highest * warm * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps));
}

/** Trains the net. `kernel`: the bytes of the compiled src/kernels/training.ts. The same data give the same net. */
export function trainNet(
  {
    treebanks,
    made,
  }: { readonly treebanks: readonly ParseExample[]; readonly made: readonly ParseExample[] },
  kernel: Uint8Array,
  how: { readonly plan?: NetPlan; readonly report?: (line: string) => void } = {},
): TrainedNet {
  const { columns, rounds, batch, rate, dropout, ...sizes } = how.plan ?? plan;
  const all = [...treebanks, ...made];
  const relations = relationsOf(all);
  const { trained, shipped } = makeVocabularies(all.map(({ words }) => words));
  const indexes = indexKeys(trained);
  const punct = relations.indexOf('punct');
  const ready = [
    ...treebanks.map((example) => prepare(example, indexes, relations)),
    ...made.map((example) => withoutMarks(prepare(example, indexes, relations), punct)),
  ].filter(({ heads }) => heads.length <= longest);
  const tables = trained.map((keys, i) => ({ rows: keys.length + firstRow, columns: columns[i] ?? 8 }));
  const shape: NetShape = { ...sizes, tables, relations: relations.length };
  const net = new Net(new Workspace(kernel, roomNeeded), shape);
  const steps = rounds * batches(ready, batch, 0).length;
  for (let round = 0, step = 0; round < rounds; round++) {
    let loss = 0;
    const parts = batches(ready, batch, round);
    for (const examples of parts) {
      loss += net.learn(examples, dropout);
      net.parameters.step(rateAt(step++, steps, rate));
    }
    how.report?.(`round ${round + 1} of ${rounds}: loss ${(loss / parts.length).toFixed(3)}`);
  }
  return { net, indexes, shipped, relations };
}
