import { mix } from '../core/grammar/hashing.ts';
import { keyMask } from '../core/grammar/rowSums.ts';
import { Chain, chainLabels } from '../core/names/chain.ts';
import { transitionFeature } from '../core/names/recogniser.ts';
import { pushJson } from './bytes.ts';
import { type Pruning, WeightTable } from './weightTable.ts';

/** How strongly weights are pulled back to 0. */
const decay = 0.003;
const width = chainLabels.length;

/** A stretch of tokens to learn from: the features of each and its right label. */
export interface Stretch {
  readonly features: readonly Int32Array[];
  readonly labels: Int32Array;
  /** 0 for a corpus that is marked as the reader marks; other corpora have a number each. */
  readonly corpus: number;
}

/**
 * A linear-chain conditional random field in training, by averaged AdaGrad steps, a stretch a step. A part of the features is not seen
 * in each step, so that none is leant on alone. Each feature of another corpus has a copy that only this corpus sees and that is not
 * kept: what is peculiar to its conventions goes there (H. Daumé III, Frustratingly easy domain adaptation, 2007).
 */
export class ChainField {
  private readonly table = new WeightTable(chainLabels);
  private readonly chain = new Chain();
  private readonly transitions = new Float64Array(width * width);
  private readonly scores = new Float64Array(width);
  private readonly seen = new Map<number, number>();
  /** The keys of what only one corpus sees. */
  private readonly copies = new Set<number>();
  private starts: Int32Array[] = [];
  private seed = 12345;

  constructor(private readonly dropped: number) {}

  /** Counts the features of a stretch before training: one that occurs once in all teaches nothing of other words. */
  see({ features, corpus }: Stretch): void {
    const { seen } = this;
    for (const list of features) {
      for (const feature of list) {
        seen.set(feature & keyMask, (seen.get(feature & keyMask) ?? 0) + 1);
        if (corpus > 0) this.copies.add(mix(feature, corpus) & keyMask);
      }
    }
  }

  /** One step towards the right labels. */
  learn({ features, labels, corpus }: Stretch, rate: number): void {
    const { chain, scores, table } = this;
    const before = chainLabels.map((_, label) => table.touch(transitionFeature(label)));
    this.starts = features.map((list) => this.rowsOf(list, corpus));
    table.step();
    before.forEach((start, label) => {
      for (let next = 0; next < width; next++)
        this.transitions[label * width + next] = Math.exp(table.weights[start + next] as number);
    });
    chain.open(features.length);
    this.starts.forEach((starts, i) => {
      scores.fill(0);
      for (const start of starts)
        for (let label = 0; label < width; label++)
          scores[label] = (scores[label] as number) + (table.weights[start + label] as number);
      chain.enter(i, scores, Math.exp);
    });
    chain.sum(this.transitions);
    this.moveWords(labels, rate);
    this.moveTransitions(before, labels, rate);
  }

  private rowsOf(list: Int32Array, corpus: number): Int32Array {
    const starts = new Int32Array(list.length * 2);
    let rows = 0;
    for (const feature of list) {
      if (this.random() < this.dropped || (this.seen.get(feature & keyMask) ?? 0) < 2) continue;
      starts[rows++] = this.table.touch(feature);
      if (corpus > 0) starts[rows++] = this.table.touch(mix(feature, corpus));
    }
    return starts.subarray(0, rows);
  }

  private moveWords(labels: Int32Array, rate: number): void {
    const errors = new Float64Array(width);
    this.starts.forEach((starts, i) => {
      let wrong = 0;
      for (let label = 0; label < width; label++) {
        errors[label] = (labels[i] === label ? 1 : 0) - this.chain.chance(i, label);
        wrong += Math.abs(errors[label] as number);
      }
      if (wrong < 0.01) return;
      for (const start of starts) this.move(start, errors, rate);
    });
  }

  private moveTransitions(before: readonly number[], labels: Int32Array, rate: number): void {
    const { chain, transitions } = this;
    const errors = new Float64Array(width);
    for (let previous = 0; previous < width; previous++) {
      errors.fill(0);
      for (let i = 0; i <= labels.length; i++) {
        for (let label = 0; label < width; label++)
          errors[label] = (errors[label] as number) - chain.pairChance(i, previous, label, transitions);
        if ((labels[i - 1] ?? 0) === previous) {
          const label = labels[i] ?? 0;
          errors[label] = (errors[label] as number) + 1;
        }
      }
      this.move(before[previous] as number, errors, rate);
    }
  }

  private move(start: number, errors: Float64Array, rate: number): void {
    const { weights, squares } = this.table;
    for (let label = 0; label < width; label++) {
      const at = start + label;
      const gradient = (errors[label] as number) - decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt((squares[at] as number) + 0.1);
    }
  }

  /** A number of a fixed sequence, 0…1. */
  private random(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) | 0;
    return (this.seed >>> 8) / 0x1000000;
  }

  /** The asset: what a step of a weight counts, then the model. */
  pack(pruning: Pruning): Uint8Array {
    for (const key of this.seen.keys()) this.copies.delete(key);
    const { bytes, unit } = this.table.packWithUnit(pruning, this.copies);
    const head: number[] = [];
    pushJson(head, unit);
    return Uint8Array.from([...head, ...bytes]);
  }
}
