import { keyMask } from '../core/grammar/linearModel.ts';
import { pushJson, pushVarint } from './bytes.ts';

/**
 * An averaged perceptron in training (M. Collins, Discriminative training methods for hidden Markov models, 2002): every mistake moves
 * the weights of the right label up and of the wrong one down; what is kept is their mean over all steps.
 */
export class Perceptron {
  private readonly rows = new Map<number, number>();
  private weights: Float32Array;
  private totals: Float64Array;
  private stamps = new Int32Array(1 << 12);
  private steps = 0;
  private readonly width: number;

  constructor(readonly labels: readonly string[]) {
    this.width = labels.length;
    this.weights = new Float32Array(this.width << 12);
    this.totals = new Float64Array(this.width << 12);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.rows.get((features[i] as number) & keyMask);
      if (row === undefined) continue;
      for (let label = 0, at = row * this.width; label < this.width; label++, at++) {
        scores[label] = (scores[label] as number) + (this.weights[at] as number);
      }
    }
  }

  /** One step of training that the model got right or that needs no change. */
  pass(): void {
    this.steps++;
  }

  update(features: Int32Array, count: number, right: readonly number[], wrong: readonly number[]): void {
    this.steps++;
    for (let i = 0; i < count; i++) {
      const row = this.rowOf((features[i] as number) & keyMask);
      this.settle(row);
      const at = row * this.width;
      for (const label of right) this.weights[at + label] = (this.weights[at + label] as number) + 1;
      for (const label of wrong) this.weights[at + label] = (this.weights[at + label] as number) - 1;
    }
  }

  private rowOf(key: number): number {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(key, row);
    if (row >= this.stamps.length) this.grow();
    this.stamps[row] = this.steps;
    return row;
  }

  private grow(): void {
    const { weights, totals, stamps } = this;
    this.weights = new Float32Array(weights.length * 2);
    this.weights.set(weights);
    this.totals = new Float64Array(totals.length * 2);
    this.totals.set(totals);
    this.stamps = new Int32Array(stamps.length * 2);
    this.stamps.set(stamps);
  }

  private settle(row: number): void {
    const steps = this.steps - (this.stamps[row] as number);
    for (let at = row * this.width; at < (row + 1) * this.width; at++) {
      this.totals[at] = (this.totals[at] as number) + steps * (this.weights[at] as number);
    }
    this.stamps[row] = this.steps;
  }

  /**
   * The mean weights as `readLinearModel` reads them, one signed byte each. A row whose weights all stay below `least` is left out;
   * the scale is that of the largest weight, since clipping costs more than coarseness.
   */
  pack(least: number): number[] {
    const kept: { key: number; means: number[] }[] = [];
    let largest = 0;
    for (const [key, row] of this.rows) {
      this.settle(row);
      const totals = this.totals.subarray(row * this.width, (row + 1) * this.width);
      const means = [...totals].map((total) => total / this.steps);
      const most = means.reduce((max, mean) => Math.max(max, Math.abs(mean)), 0);
      if (most < least) continue;
      largest = Math.max(largest, most);
      kept.push({ key, means });
    }
    kept.sort((a, b) => a.key - b.key);
    return writeRows(this.labels, kept, 127 / largest);
  }
}

function writeRows(
  labels: readonly string[],
  rows: readonly { key: number; means: number[] }[],
  scale: number,
): number[] {
  const bytes: number[] = [];
  pushJson(bytes, labels);
  const masks: number[] = [];
  const weights: number[] = [];
  const scaled = rows.map(({ key, means }) => ({ key, row: means.map((mean) => Math.round(mean * scale)) }));
  const full = scaled.filter(({ row }) => row.some((weight) => weight !== 0));
  pushVarint(bytes, full.length);
  let last = 0;
  for (const { key, row } of full) {
    pushVarint(bytes, key - last);
    last = key;
    pushVarint(
      masks,
      row.reduce((mask, weight, i) => (weight === 0 ? mask : mask | (1 << i)), 0),
    );
    weights.push(...row.filter((weight) => weight !== 0).map((weight) => weight & 255));
  }
  return bytes.concat(masks, weights);
}
