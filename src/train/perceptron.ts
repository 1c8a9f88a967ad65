import { type Pruning, WeightTable } from './weightTable.ts';

/**
 * An averaged perceptron (M. Collins, Discriminative training methods for hidden Markov models, 2002): every mistake moves the weights
 * of the right labels up and of the wrong ones down; what is kept is their mean over all steps.
 */
export class Perceptron {
  private readonly table: WeightTable;

  constructor(labels: readonly string[]) {
    this.table = new WeightTable(labels);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    this.table.score(features, count, scores);
  }

  /** A step in which the model was right. */
  pass(): void {
    this.table.step();
  }

  update(features: Int32Array, count: number, right: readonly number[], wrong: readonly number[]): void {
    const { table } = this;
    for (let i = 0; i < count; i++) {
      const start = table.touch(features[i] as number);
      const { weights } = table;
      for (const label of right) weights[start + label] = (weights[start + label] as number) + 1;
      for (const label of wrong) weights[start + label] = (weights[start + label] as number) - 1;
    }
    table.step();
  }

  pack(pruning: Pruning): number[] {
    return this.table.pack(pruning);
  }
}
