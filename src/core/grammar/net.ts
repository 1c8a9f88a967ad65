import { Cursor } from './cursor.ts';
import { rootRow, unknownRow, wordKeys } from './netInput.ts';
import {
  activationOne,
  type Lstm,
  leak,
  type NetModel,
  openModel,
  productOne,
  roundedUp,
} from './netModel.ts';
import { placeInPairs } from './products.ts';
import { Scratch } from './scratch.ts';
import { sigmoids, tablePlace, tableSteps, tanhs } from './squash.ts';
import type { Word } from './tag.ts';

/** How a net sees a sentence. */
export interface NetScores {
  /** Row by row for each word, the root the first, how likely each is its head. */
  readonly arcs: Float64Array;
  /** The likeliest relation of a word to a head, both counted from the root. */
  readonly relationOf: (word: number, head: number) => string;
}

/**
 * The parser's net: word vectors, bidirectional LSTMs, and pairs of words scored as dependent and head (T. Dozat and C. Manning, Deep
 * biaffine attention for neural dependency parsing, 2017).
 */
export interface Net {
  /** Scores a sentence of at most `longest` words. Nothing without the net's asset. */
  readonly score: (words: readonly Word[]) => NetScores | undefined;
}

/** The net in these bytes, read when it is first used. `kernel`: the compiled src/kernels/models.ts. */
export function lazyNet(bytes: Uint8Array, kernel: Uint8Array | undefined): Net {
  let model: NetModel | undefined;
  return {
    score: (words) => {
      model ??= openModel(new Cursor(bytes, 0), kernel);
      return model && score(model, words);
    },
  };
}

function score(model: NetModel, words: readonly Word[]): NetScores {
  const scratch = new Scratch(model, words.length + 1);
  let x = lookUp(model, words, scratch);
  for (const layer of model.layers) x = runLayer(layer, x, scratch);
  return applyHeads(model, x, scratch);
}

function lookUp({ header, indexes, tables }: NetModel, words: readonly Word[], scratch: Scratch): Int16Array {
  const width = header.columns.reduce((total, columns) => total + columns, 0);
  const vectors = scratch.short(width);
  for (let row = 0; row < scratch.rows; row++) {
    const keys = row === 0 ? undefined : wordKeys(words[row - 1] as Word);
    let to = row * width;
    header.columns.forEach((columns, table) => {
      const at = keys ? (indexes[table]?.get(keys[table] as number) ?? unknownRow) : rootRow;
      vectors.set((tables[table] as Int16Array).subarray(at * columns, (at + 1) * columns), to);
      to += columns;
    });
  }
  return vectors;
}

function runLayer(layer: readonly Lstm[], x: Int16Array, scratch: Scratch): Int16Array {
  const out = scratch.short(2 * scratch.model.header.size);
  layer.forEach((lstm, side) => {
    scratch.scoped(() => runLstm(lstm, x, out, scratch, side));
  });
  return out;
}

/** Steps of the tables in 1 of a sum. */
const perSum = tableSteps / productOne;

/** Runs an LSTM forward (`side` 0) or backward (1) and writes into that half of `out`. */
function runLstm(
  { input, recurrent }: Lstm,
  x: Int16Array,
  out: Int16Array,
  scratch: Scratch,
  side: number,
): void {
  const { rows, model } = scratch;
  const { size } = model.header;
  const gates = scratch.apply({ ...input, bias: recurrent.bias }, x);
  const cells = new Float64Array(size);
  const width = 4 * size;
  for (let step = 0; step < rows; step++) {
    const row = side === 0 ? step : rows - 1 - step;
    const to = (row * 2 + side) * size;
    const before = out.byteOffset + (side === 0 ? to - 2 * size : to + 2 * size) * 2;
    const sums = gates.byteOffset + row * width * 4;
    if (step > 0) model.products.multiply(1, width, size, before, size, recurrent.weights, sums);
    for (let i = 0, at = row * width; i < size; i++, at++) {
      const inlet = sigmoids[tablePlace((gates[at] as number) * perSum)] as number;
      const keep = sigmoids[tablePlace((gates[at + size] as number) * perSum)] as number;
      const value = tanhs[tablePlace((gates[at + 2 * size] as number) * perSum)] as number;
      const outlet = sigmoids[tablePlace((gates[at + 3 * size] as number) * perSum)] as number;
      const cell = keep * (cells[i] as number) + inlet * value;
      cells[i] = cell;
      const shown = outlet * (tanhs[tablePlace(cell * tableSteps)] as number);
      out[to + i] = shown * activationOne + (shown < 0 ? -0.5 : 0.5);
    }
  }
}

function applyHeads(model: NetModel, x: Int16Array, scratch: Scratch): NetScores {
  const { arc } = model.header;
  const views = scratch.settle(scratch.apply(model.views, x), leak);
  const labels = scratch.apply(model.relations, views, 2 * arc).slice();
  return { arcs: scoreArcs(model, views, scratch), relationOf: labeller(model, views.slice(), labels) };
}

function scoreArcs(model: NetModel, views: Int16Array, scratch: Scratch): Float64Array {
  const { rows } = scratch;
  const { arc } = model.header;
  const dependents = scratch.settle(scratch.apply(model.arcs, views), 1);
  const columns = roundedUp(rows);
  const heads = scratch.short(columns, arc).fill(0);
  for (let head = 0; head < rows; head++)
    for (let i = 0; i < arc; i++)
      heads[placeInPairs(i, head, columns)] = views[head * model.views.to + arc + i] as number;
  const bias = new Int32Array(columns);
  const weights = heads.byteOffset;
  const sums = scratch.apply({ from: arc, to: columns, weights, bias }, dependents);
  const scores = new Float64Array(rows * rows);
  for (let word = 0; word < rows; word++)
    for (let head = 0; head < rows; head++)
      scores[word * rows + head] = (sums[word * columns + head] as number) / activationOne ** 2;
  return scores;
}

function labeller(
  { header: { arc, relation, relations }, views: { to: width }, relations: { to: labelWidth } }: NetModel,
  views: Int16Array,
  labels: Int32Array,
): NetScores['relationOf'] {
  return (word, head) => {
    const product = word * labelWidth;
    const added = product + relations.length * relation;
    const view = head * width + 2 * arc + relation;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < relations.length; label++) {
      let sum = (labels[added + label] as number) * activationOne;
      for (let i = 0; i < relation; i++)
        sum += (labels[product + label * relation + i] as number) * (views[view + i] as number);
      if (sum > most) [best, most] = [label, sum];
    }
    return relations[best] as string;
  };
}
