import { eachWord, type Layout } from './batch.ts';
import type { NetExample } from './net.ts';
import type { Parameter, Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** The vectors of a batch's words, and for each word and table what its vector was multiplied by, 0 where it was left out. */
interface LookedUp {
  readonly vectors: Matrix;
  readonly kept: Float32Array;
}

/** Tables of word vectors; those of a word stand side by side. */
export class WordVectors {
  readonly tables: readonly Parameter[];
  readonly width: number;

  constructor(
    private readonly workspace: Workspace,
    parameters: Parameters,
    shapes: readonly { readonly rows: number; readonly columns: number }[],
    random: Random,
  ) {
    this.tables = shapes.map(({ rows, columns }) => parameters.add(rows, columns, 0.3, random));
    this.width = shapes.reduce((sum, { columns }) => sum + columns, 0);
  }

  /** `dropped`: of each table the part of the vectors that is left out. */
  lookUp(
    examples: readonly NetExample[],
    layout: Layout,
    dropped: readonly number[],
    random: Random,
  ): LookedUp {
    const { workspace, tables } = this;
    const vectors = workspace.matrix(layout.rows, this.width);
    const kept = new Float32Array(layout.rows * tables.length);
    eachWord(layout, (row, sentence, step) => {
      const to = workspace.row(vectors, row);
      let column = 0;
      tables.forEach(({ weights }, table) => {
        const part = dropped[table] ?? 0;
        const factor = random.next() < part ? 0 : 1 / (1 - part);
        kept[row * tables.length + table] = factor;
        const from = workspace.row(weights, examples[sentence]?.rows[table]?.[step] ?? 0);
        for (let i = 0; i < from.length; i++) to[column + i] = (from[i] as number) * factor;
        column += from.length;
      });
    });
    return { vectors, kept };
  }

  /** Adds up the gradients of the vectors from those of what was looked up. */
  back(examples: readonly NetExample[], layout: Layout, { kept }: LookedUp, gradient: Matrix): void {
    const { workspace, tables } = this;
    eachWord(layout, (row, sentence, step) => {
      const from = workspace.row(gradient, row);
      let column = 0;
      tables.forEach(({ gradients }, table) => {
        const factor = kept[row * tables.length + table] as number;
        const to = workspace.row(gradients, examples[sentence]?.rows[table]?.[step] ?? 0);
        for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[column + i] as number) * factor;
        column += to.length;
      });
    });
  }
}
