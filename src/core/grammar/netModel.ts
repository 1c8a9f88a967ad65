import type { Cursor } from './cursor.ts';
import { firstRow } from './netInput.ts';
import { readWeights } from './netWeights.ts';
import { openProducts, type Products, placeInPairs } from './products.ts';

/** What the asset says of a net. */
export interface NetHeader {
  readonly relations: readonly string[];
  /** Columns of each table of word vectors. */
  readonly columns: readonly number[];
  readonly layers: number;
  /** Cells of an LSTM. */
  readonly size: number;
  /** Numbers in which a word is seen as a dependent and as a head, for arcs and for relations. */
  readonly arc: number;
  readonly relation: number;
  /** Of a weight. */
  readonly bits: 4 | 8;
}

/** y = x · W + b in the memory of the products; as many columns as the products want. */
export interface Layer {
  readonly from: number;
  readonly to: number;
  /** Byte address of the weights. */
  readonly weights: number;
  readonly bias: Int32Array;
}

/** An LSTM in one direction; the bias is that of the recurrent layer. */
export interface Lstm {
  readonly input: Layer;
  readonly recurrent: Layer;
}

/** A net ready to compute: the word vectors, and in one memory the weights and behind them room for a sentence. */
export interface NetModel {
  readonly header: NetHeader;
  /** For each table the row of each key. */
  readonly indexes: readonly ReadonlyMap<number, number>[];
  readonly tables: readonly Int16Array[];
  readonly products: Products;
  /** From the first layer up, forward and backward. */
  readonly layers: readonly (readonly Lstm[])[];
  /** A word as a dependent and as a head of arcs, then of relations. */
  readonly views: Layer;
  readonly arcs: Layer;
  /** For each relation what a head is multiplied by, then what is added. */
  readonly relations: Layer;
  /** First byte behind the weights. */
  readonly free: number;
}

/** Words that a net takes at once. */
export const longest = 150;

/** What 1 is in the whole numbers that a net computes with: activations, weights, their products. */
export const activationOne = 1 << 11;
export const weightOne = 1 << 12;
export const productOne = activationOne * weightOne;

/** How much of a negative sum the views let through. */
export const leak = 0.125;

/** Columns rounded up to what the products want. */
export function roundedUp(columns: number): number {
  return Math.ceil(columns / 16) * 16;
}

/** The nearest 16-bit number. */
export function nearestShort(number: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(number)));
}

/** Opens the net at the cursor. `kernel`: the compiled src/kernels/models.ts. Without its asset there is none. */
export function openModel(cursor: Cursor, kernel: Uint8Array | undefined): NetModel | undefined {
  const header = cursor.json<NetHeader>();
  if (!header) return undefined;
  const { columns, size, arc, relation, relations } = header;
  const indexes = columns.map(() => readKeys(cursor));
  const tables = columns.map((width, i) =>
    readTable(cursor, ((indexes[i]?.size ?? 0) + firstRow) * width, header.bits),
  );
  const products = openProducts(memorySize(header), kernel);
  const loader = new Loader(cursor, header.bits, products);
  const layers = Array.from({ length: header.layers }, (_, layer) =>
    ['forward', 'backward'].map(() => loader.lstm(layer === 0 ? sum(columns) : 2 * size, size)),
  );
  const views = loader.layer(2 * size, 2 * (arc + relation));
  const arcs = loader.layer(arc, arc);
  const labels = loader.layer(relation, relations.length * (relation + 1));
  return { header, indexes, tables, products, layers, views, arcs, relations: labels, free: loader.at };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Bytes for the weights and for what `longest` words need. */
function memorySize({ columns, layers, size, arc, relation, relations }: NetHeader): number {
  const views = roundedUp(2 * (arc + relation));
  const labels = roundedUp(relations.length * (relation + 1));
  const recurrent = (sum(columns) + 2 * size * (layers - 1) + layers * size) * size * 8;
  const weights = recurrent + 2 * size * views + arc * roundedUp(arc) + relation * labels;
  const rows = longest + 1;
  const perWord =
    2 * sum(columns) + 4 * size * layers + 16 * size + 6 * views + 6 * roundedUp(arc) + 4 * labels;
  return weights * 2 + rows * perWord + (4 * rows + 2 * arc) * roundedUp(rows) + (1 << 12);
}

function readKeys(cursor: Cursor): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  const count = cursor.varint();
  for (let i = 0, key = 0; i < count; i++) {
    key += cursor.varint();
    index.set(key, i + firstRow);
  }
  return index;
}

function readTable(cursor: Cursor, count: number, bits: 4 | 8): Int16Array {
  const numbers = readWeights(cursor, count, bits);
  const table = new Int16Array(count);
  for (let i = 0; i < count; i++) table[i] = nearestShort((numbers[i] as number) * activationOne);
  return table;
}

/** Reads weights into the memory of the products, one layer behind the other. */
class Loader {
  at = 0;
  private readonly memory: Int16Array;

  constructor(
    private readonly cursor: Cursor,
    private readonly bits: 4 | 8,
    products: Products,
  ) {
    this.memory = new Int16Array(products.buffer);
  }

  lstm(from: number, size: number): Lstm {
    const input = this.weights(from, 4 * size);
    return { input: { ...input, bias: new Int32Array(input.to) }, recurrent: this.layer(size, 4 * size) };
  }

  layer(from: number, to: number): Layer {
    const layer = this.weights(from, to);
    const bias = new Int32Array(layer.to);
    readWeights(this.cursor, to, 8).forEach((number, i) => {
      bias[i] = Math.round(number * productOne);
    });
    return { ...layer, bias };
  }

  private weights(from: number, to: number): Omit<Layer, 'bias'> {
    const columns = roundedUp(to);
    const numbers = readWeights(this.cursor, from * to, this.bits);
    const weights = this.at;
    this.at += from * columns * 2;
    for (let row = 0, i = 0; row < from; row++) {
      const place = weights / 2 + placeInPairs(row, 0, columns);
      for (let column = 0; column < to; column++, i++)
        this.memory[place + column * 2] = nearestShort((numbers[i] as number) * weightOne);
    }
    return { from, to: columns, weights };
  }
}
