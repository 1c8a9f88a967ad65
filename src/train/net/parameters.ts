import type { Random } from './random.ts';
import { type Matrix, roomFor, type Workspace } from './workspace.ts';

/** A matrix of weights and that of their gradients. */
export interface Parameter {
  readonly weights: Matrix;
  readonly gradients: Matrix;
}

const beta1 = 0.9;
const beta2 = 0.98;
/** Longest gradient of a step. */
const longest = 5;

/** All weights of a net, one behind the other, with their gradients and what Adam remembers of them. */
export class Parameters {
  private readonly size: number;
  private readonly weights: number;
  private readonly gradients: number;
  private readonly means: number;
  private readonly squares: number;
  private used = 0;
  private steps = 0;

  /** `size`: numbers in all parameters, rows rounded up to eight columns. */
  constructor(
    private readonly workspace: Workspace,
    size: number,
  ) {
    this.size = roomFor(size);
    [this.weights, this.gradients, this.means, this.squares] = [0, 1, 2, 3].map(() =>
      workspace.allocate(this.size),
    ) as [number, number, number, number];
  }

  /** A parameter whose weights start within ±`spread`. */
  add(rows: number, columns: number, spread: number, random: Random): Parameter {
    const stride = roomFor(columns);
    const at = this.used;
    this.used += rows * stride;
    if (this.used > this.size) throw new RangeError('More parameters than was said.');
    const weights = { at: this.weights + at, rows, columns, stride };
    for (let row = 0; row < rows && spread > 0; row++) {
      const numbers = this.workspace.row(weights, row);
      for (let i = 0; i < columns; i++) numbers[i] = random.around(spread);
    }
    return { weights, gradients: { ...weights, at: this.gradients + at } };
  }

  /** Takes a step against the gradients and sets them to 0. */
  step(rate: number): void {
    const { kernel, numbers } = this.workspace;
    const length = Math.sqrt(kernel.squareSum(this.size, this.gradients * 4));
    const scale = length > longest ? longest / length : 1;
    this.steps++;
    // Adam's correction of its first steps, when what it remembers is still near 0.
    const corrected = (rate * Math.sqrt(1 - beta2 ** this.steps)) / (1 - beta1 ** this.steps);
    kernel.adam(
      this.size,
      this.weights * 4,
      this.gradients * 4,
      this.means * 4,
      this.squares * 4,
      scale,
      corrected,
      beta1,
      beta2,
    );
    numbers.fill(0, this.gradients, this.gradients + this.size);
  }
}
