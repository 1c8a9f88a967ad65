import { maskBits } from '../core/grammar/linearModel.ts';
import { keyMask } from '../core/grammar/rowSums.ts';
import { pushJson, pushVarint } from './bytes.ts';

/** How a table is made small: rows and weights that hardly count are left out, and a byte has this many steps either side of 0. */
export interface Pruning {
  /** A row whose weights are all nearer to 0 is left out. */
  readonly row: number;
  /** A weight nearer to 0 counts as 0. */
  readonly weight: number;
  /** 1…127 */
  readonly steps: number;
}

/** The growing weights of a linear model in training, with what their average over all steps needs. */
export class WeightTable {
  weights: Float32Array;
  /** Sum of squared gradients, for learners that slow down by it. */
  squares: Float32Array;
  private readonly rows = new Map<number, number>();
  private totals: Float64Array;
  private stamps = new Int32Array(1 << 12);
  private steps = 0;
  private readonly width: number;

  constructor(private readonly labels: readonly string[]) {
    this.width = labels.length;
    this.weights = new Float32Array(this.width << 12);
    this.squares = new Float32Array(this.width << 12);
    this.totals = new Float64Array(this.width << 12);
  }

  /** The first weight of a feature's row, -1 if it has none. */
  find(feature: number): number {
    const row = this.rows.get(feature & keyMask);
    return row === undefined ? -1 : row * this.width;
  }

  /** The first weight of a feature's row, made if need be, ready to be changed in this step. */
  touch(feature: number): number {
    const key = feature & keyMask;
    let row = this.rows.get(key);
    if (row === undefined) {
      row = this.rows.size;
      this.rows.set(key, row);
      if (row >= this.stamps.length) this.grow();
      this.stamps[row] = this.steps;
    }
    this.settle(row);
    return row * this.width;
  }

  /** Ends a step of training: the average counts the weights as they now are. */
  step(): void {
    this.steps++;
  }

  /** Adds up the rows of the first `count` features. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const start = this.find(features[i] as number);
      if (start < 0) continue;
      for (let label = 0; label < this.width; label++) {
        scores[label] = (scores[label] as number) + (this.weights[start + label] as number);
      }
    }
  }

  private grow(): void {
    const larger = <T extends Float32Array | Float64Array | Int32Array>(old: T, grown: T): T => {
      grown.set(old);
      return grown;
    };
    this.weights = larger(this.weights, new Float32Array(this.weights.length * 2));
    this.squares = larger(this.squares, new Float32Array(this.squares.length * 2));
    this.totals = larger(this.totals, new Float64Array(this.totals.length * 2));
    this.stamps = larger(this.stamps, new Int32Array(this.stamps.length * 2));
  }

  private settle(row: number): void {
    const steps = this.steps - (this.stamps[row] as number);
    if (steps === 0) return;
    for (let at = row * this.width; at < (row + 1) * this.width; at++) {
      this.totals[at] = (this.totals[at] as number) + steps * (this.weights[at] as number);
    }
    this.stamps[row] = this.steps;
  }

  /** The average weights as `readLinearModel` reads them; the largest sets the scale, since clipping costs more than coarse steps. */
  pack(pruning: Pruning): number[] {
    return this.packWithUnit(pruning, new Set()).bytes;
  }

  /** The same without the rows of some keys, with what one step of a packed weight counts. */
  packWithUnit(
    { row: leastRow, weight: least, steps }: Pruning,
    left: ReadonlySet<number>,
  ): { bytes: number[]; unit: number } {
    const kept: { key: number; means: number[] }[] = [];
    let largest = 0;
    for (const [key, row] of this.rows) {
      if (left.has(key)) continue;
      this.settle(row);
      const totals = this.totals.subarray(row * this.width, (row + 1) * this.width);
      const means = [...totals].map((total) =>
        Math.abs(total / this.steps) < least ? 0 : total / this.steps,
      );
      const most = means.reduce((max, mean) => Math.max(max, Math.abs(mean)), 0);
      if (most < leastRow) continue;
      largest = Math.max(largest, most);
      kept.push({ key, means });
    }
    kept.sort((a, b) => a.key - b.key);
    return { bytes: writeRows(this.labels, kept, steps / largest), unit: largest / steps };
  }
}

function writeRows(
  labels: readonly string[],
  rows: readonly { key: number; means: readonly number[] }[],
  scale: number,
): number[] {
  const bytes: number[] = [];
  const masks: number[] = [];
  const weights: number[] = [];
  const scaled = rows
    .map(({ key, means }) => ({ key, row: means.map((mean) => Math.round(mean * scale)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0));
  pushJson(bytes, labels);
  pushVarint(bytes, scaled.length);
  let last = 0;
  for (const { key, row } of scaled) {
    pushVarint(bytes, key - last);
    last = key;
    for (let from = 0; from < row.length; from += maskBits) {
      const group = row.slice(from, from + maskBits);
      pushVarint(
        masks,
        group.reduce((mask, weight, i) => (weight === 0 ? mask : mask | (1 << i)), 0),
      );
    }
    for (const weight of row) if (weight !== 0) weights.push(weight & 255);
  }
  return bytes.concat(masks, weights);
}
