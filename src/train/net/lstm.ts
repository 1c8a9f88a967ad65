import type { Layout } from './batch.ts';
import type { Parameter, Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { columnsOf, type Matrix, rowsOf, type Workspace } from './workspace.ts';

type Direction = 'forward' | 'backward';

/** What a run of an LSTM leaves for its way back. */
export interface Run {
  readonly x: Matrix;
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly squashed: Matrix;
  readonly out: Matrix;
  /** The recurrent weights as they were used, some of them left out. */
  readonly recurrent: Matrix;
  /** 0 for a recurrent weight that was left out. */
  readonly kept: Float32Array;
}

/** A step in all sentences that go on: its first row, how many, the first row of the step read before it, and how many have one. */
interface Step {
  readonly row: number;
  readonly count: number;
  readonly before: number;
  readonly linked: number;
}

/**
 * A long short-term memory (S. Hochreiter and J. Schmidhuber 1997) over a batch in one direction. Of its recurrent weights a part is
 * left out in each batch (S. Merity, N. Keskar, R. Socher, Regularizing and optimizing LSTM language models, 2018).
 */
export class Lstm {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;

  constructor(
    private readonly workspace: Workspace,
    parameters: Parameters,
    readonly shape: { readonly from: number; readonly size: number; readonly direction: Direction },
    random: Random,
  ) {
    const { from, size } = shape;
    this.input = parameters.add(from, size * 4, Math.sqrt(6 / (from + size)), random);
    this.recurrent = parameters.add(size, size * 4, Math.sqrt(3 / size), random);
    this.bias = parameters.add(1, size * 4, 0, random);
    // A memory that at first forgets nothing learns faster.
    workspace.row(this.bias.weights, 0).fill(1, size, size * 2);
  }

  /** The steps of a batch in the order of reading. */
  private steps({ starts, active }: Layout): readonly Step[] {
    const towards = this.shape.direction === 'forward' ? -1 : 1;
    const steps = starts.map((row, i): Step => {
      const count = active[i] as number;
      const linked = Math.min(count, active[i + towards] ?? 0);
      return { row, count, before: starts[i + towards] ?? 0, linked };
    });
    return towards < 0 ? steps : steps.reverse();
  }

  /** Runs over `x` into `out`. `dropped`: the part of the recurrent weights that is left out. */
  run(x: Matrix, layout: Layout, out: Matrix, dropped: number, random: Random): Run {
    const { workspace } = this;
    const { size } = this.shape;
    const gates = workspace.matrix(x.rows, size * 4);
    const cells = workspace.matrix(x.rows, size);
    const squashed = workspace.matrix(x.rows, size);
    const nothing = workspace.allocate(size);
    const bias = workspace.row(this.bias.weights, 0);
    for (let row = 0; row < x.rows; row++) workspace.row(gates, row).set(bias);
    workspace.scoped(() => workspace.addProduct(gates, x, workspace.pack(this.input.weights)));
    const { recurrent, kept } = this.leaveOut(dropped, random);
    workspace.scoped(() => {
      const packed = workspace.pack(recurrent);
      for (const { row, count, before, linked } of this.steps(layout)) {
        if (linked > 0) workspace.addProduct(rowsOf(gates, row, linked), rowsOf(out, before, linked), packed);
        for (let i = 0; i < count; i++) {
          const last = i < linked ? cells.at + (before + i) * cells.stride : nothing;
          workspace.kernel.lstmForward(
            size,
            (gates.at + (row + i) * gates.stride) * 4,
            last * 4,
            (cells.at + (row + i) * cells.stride) * 4,
            (squashed.at + (row + i) * squashed.stride) * 4,
            (out.at + (row + i) * out.stride) * 4,
          );
        }
      }
    });
    return { x, gates, cells, squashed, out, recurrent, kept };
  }

  private leaveOut(dropped: number, random: Random): Pick<Run, 'recurrent' | 'kept'> {
    const { workspace } = this;
    const { weights } = this.recurrent;
    const kept = new Float32Array(weights.rows * weights.columns).fill(1);
    const recurrent = workspace.matrix(weights.rows, weights.columns);
    if (dropped > 0)
      for (let i = 0; i < kept.length; i++) kept[i] = random.next() < dropped ? 0 : 1 / (1 - dropped);
    for (let row = 0; row < weights.rows; row++) {
      const from = workspace.row(weights, row);
      const to = workspace.row(recurrent, row);
      for (let i = 0; i < from.length; i++)
        to[i] = (from[i] as number) * (kept[row * weights.columns + i] as number);
    }
    return { recurrent, kept };
  }

  /** From the gradient of the output, which it changes, those of the weights and of `x`. */
  back(run: Run, layout: Layout, outGradient: Matrix, xGradient: Matrix): void {
    const { workspace } = this;
    const { size } = this.shape;
    const { gates, cells, squashed, out } = run;
    workspace.scoped(() => {
      const nothing = workspace.allocate(size);
      const cellGradient = workspace.matrix(run.x.rows, size);
      const inputs = workspace.matrix(run.x.rows, size);
      const transposed = workspace.packTransposed(run.recurrent);
      for (const { row, count, before, linked } of this.steps(layout).toReversed()) {
        for (let i = 0; i < count; i++) {
          const at = row + i;
          const last = i < linked ? cells.at + (before + i) * cells.stride : nothing;
          const carried = cellGradient.at + at * cellGradient.stride;
          workspace.kernel.lstmBackward(
            size,
            (gates.at + at * gates.stride) * 4,
            last * 4,
            (squashed.at + at * squashed.stride) * 4,
            (outGradient.at + at * outGradient.stride) * 4,
            carried * 4,
          );
          if (i >= linked) continue;
          workspace.row(cellGradient, before + i).set(workspace.row(cellGradient, at));
          workspace.row(inputs, at).set(workspace.row(out, before + i));
        }
        if (linked > 0)
          workspace.addProduct(rowsOf(outGradient, before, linked), rowsOf(gates, row, linked), transposed);
      }
      this.collect(run, inputs, xGradient);
    });
  }

  /** Adds up the gradients of the weights and of `x` from those of the gates. */
  private collect({ x, gates, kept }: Run, inputs: Matrix, xGradient: Matrix): void {
    const { workspace } = this;
    const bias = workspace.row(this.bias.gradients, 0);
    for (let row = 0; row < gates.rows; row++) {
      const values = workspace.row(gates, row);
      for (let i = 0; i < bias.length; i++) bias[i] = (bias[i] as number) + (values[i] as number);
    }
    workspace.addTransposedProduct(this.input.gradients, x, gates);
    const { gradients } = this.recurrent;
    const recurrent = workspace.matrix(gradients.rows, gradients.columns);
    workspace.addTransposedProduct(recurrent, inputs, gates);
    for (let row = 0; row < gradients.rows; row++) {
      const from = workspace.row(recurrent, row);
      const to = workspace.row(gradients, row);
      for (let i = 0; i < to.length; i++)
        to[i] = (to[i] as number) + (from[i] as number) * (kept[row * gradients.columns + i] as number);
    }
    workspace.addProduct(xGradient, gates, workspace.packTransposed(this.input.weights));
  }
}

/** Two LSTMs over the same words, one in each direction, their outputs side by side. */
export class BiLstm {
  readonly directions: readonly [Lstm, Lstm];

  constructor(
    private readonly workspace: Workspace,
    parameters: Parameters,
    readonly shape: { readonly from: number; readonly size: number },
    random: Random,
  ) {
    const make = (direction: Direction): Lstm =>
      new Lstm(workspace, parameters, { ...shape, direction }, random);
    this.directions = [make('forward'), make('backward')];
  }

  run(x: Matrix, layout: Layout, dropped: number, random: Random): { out: Matrix; runs: readonly Run[] } {
    const { size } = this.shape;
    const out = this.workspace.matrix(x.rows, size * 2);
    const runs = this.directions.map((lstm, i) =>
      lstm.run(x, layout, columnsOf(out, i * size, size), dropped, random),
    );
    return { out, runs };
  }

  back(runs: readonly Run[], layout: Layout, outGradient: Matrix, xGradient: Matrix): void {
    const { size } = this.shape;
    this.directions.forEach((lstm, i) => {
      lstm.back(runs[i] as Run, layout, columnsOf(outGradient, i * size, size), xGradient);
    });
  }
}
