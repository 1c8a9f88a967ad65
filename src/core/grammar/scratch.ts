import { type Layer, type NetModel, nearestShort, weightOne } from './netModel.ts';

/** The numbers of one sentence, in the memory behind the weights: a row for each word and the root. */
export class Scratch {
  private at: number;

  constructor(
    readonly model: NetModel,
    readonly rows: number,
  ) {
    this.at = Math.ceil(model.free / 16) * 16;
  }

  short(columns: number, rows = this.rows): Int16Array {
    const values = new Int16Array(this.model.products.buffer, this.at, rows * columns);
    this.at = Math.ceil((this.at + values.byteLength) / 16) * 16;
    return values;
  }

  long(columns: number): Int32Array {
    const values = new Int32Array(this.model.products.buffer, this.at, this.rows * columns);
    this.at = Math.ceil((this.at + values.byteLength) / 16) * 16;
    return values;
  }

  /** Runs `work` and frees what it took. */
  scoped(work: () => void): void {
    const { at } = this;
    work();
    this.at = at;
  }

  /** The bias plus the products of a layer with the columns of `x` from `first` on. */
  apply({ from, to, weights, bias }: Layer, x: Int16Array, first = 0): Int32Array {
    const sums = this.long(to);
    for (let row = 0; row < this.rows; row++) sums.set(bias, row * to);
    const address = x.byteOffset + first * 2;
    this.model.products.multiply(
      this.rows,
      to,
      from,
      address,
      x.length / this.rows,
      weights,
      sums.byteOffset,
    );
    return sums;
  }

  /** Products as activations again, what is negative made smaller by `leak`. */
  settle(sums: Int32Array, leak: number): Int16Array {
    const values = this.short(sums.length / this.rows);
    for (let i = 0; i < sums.length; i++) {
      const value = (sums[i] as number) / weightOne;
      values[i] = nearestShort(value < 0 ? value * leak : value);
    }
    return values;
  }
}
