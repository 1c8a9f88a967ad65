import { eachWord, type Layout, layOut } from './batch.ts';
import { type HeadShape, Heads } from './heads.ts';
import { BiLstm, type Run } from './lstm.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';
import { WordVectors } from './wordVectors.ts';
import { type Matrix, roomFor, type Workspace } from './workspace.ts';

/** How large a net is. */
export interface NetShape {
  /** Rows and columns of each table of word vectors. */
  readonly tables: readonly { readonly rows: number; readonly columns: number }[];
  readonly layers: number;
  /** Cells of an LSTM. */
  readonly size: number;
  readonly arc: number;
  readonly relation: number;
  readonly relations: number;
}

/** A sentence to learn: for each table the row of each word, the root the first; heads and relations, head -1 where none is learned. */
export interface NetExample {
  readonly rows: readonly Int32Array[];
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** The parts that a step of training leaves out, 0…1, so that no part is leant on alone. */
export interface Dropout {
  /** Of each table, whole vectors. */
  readonly tables: readonly number[];
  readonly recurrent: number;
  /** Of what goes from layer to layer, the same in all words of a sentence. */
  readonly between: number;
}

/** What a layer leaves for its way back: what it read, its runs, and what of each sentence went on. */
interface Passed {
  readonly input: Matrix;
  readonly runs: readonly Run[];
  readonly masks: readonly Float32Array[];
}

function sizeOf({ tables, layers, size, arc, relation, relations }: NetShape): number {
  const linear = (from: number, to: number): number => (from + 1) * roomFor(to);
  const width = tables.reduce((sum, { columns }) => sum + columns, 0);
  let sum = tables.reduce((all, { rows, columns }) => all + rows * roomFor(columns), 0);
  for (let layer = 0; layer < layers; layer++)
    sum += 2 * (linear(layer === 0 ? width : 2 * size, 4 * size) + size * 4 * size);
  sum += linear(2 * size, 2 * (arc + relation)) + linear(arc, arc);
  return sum + linear(relation, relations * (relation + 1));
}

/** The parser's net in training: word vectors, bidirectional LSTMs, heads that score arcs and relations. */
export class Net {
  readonly parameters: Parameters;
  readonly vectors: WordVectors;
  readonly layers: readonly BiLstm[];
  readonly heads: Heads;
  private readonly random = new Random(2017);

  constructor(
    readonly workspace: Workspace,
    readonly shape: NetShape,
  ) {
    const { tables, layers, size } = shape;
    const { random } = this;
    this.parameters = new Parameters(workspace, sizeOf(shape));
    this.vectors = new WordVectors(workspace, this.parameters, tables, random);
    const { width } = this.vectors;
    this.layers = Array.from(
      { length: layers },
      (_, i) => new BiLstm(workspace, this.parameters, { from: i === 0 ? width : 2 * size, size }, random),
    );
    const headShape: HeadShape = { ...shape, from: 2 * size };
    this.heads = new Heads(workspace, this.parameters, headShape, random);
  }

  /** The mean loss of a batch, longest sentences first; adds the gradients up. */
  learn(examples: readonly NetExample[], dropout: Dropout): number {
    const { workspace } = this;
    const layout = layOut(examples.map(({ heads }) => heads.length));
    const words = examples.reduce((sum, { heads }) => sum + heads.filter((head) => head >= 0).length, 0);
    const scale = 1 / Math.max(words, 1);
    return workspace.scoped(() => {
      const input = this.vectors.lookUp(examples, layout, dropout.tables, this.random);
      const { x, passed } = this.runLayers(input.vectors, layout, dropout);
      let gradient = workspace.matrix(x.rows, x.columns);
      const loss = this.learnTrees(examples, layout, x, gradient, { scale, between: dropout.between });
      for (let i = passed.length - 1; i >= 0; i--) {
        const { input: from, runs, masks } = passed[i] as Passed;
        const masked = gradient;
        eachWord(layout, (row, sentence) => {
          const numbers = workspace.row(masked, row);
          multiplyInto(numbers, numbers, masks[sentence] as Float32Array);
        });
        gradient = workspace.matrix(from.rows, from.columns);
        this.layers[i]?.back(runs, layout, masked, gradient);
      }
      this.vectors.back(examples, layout, input, gradient);
      return loss * scale;
    });
  }

  private runLayers(
    vectors: Matrix,
    layout: Layout,
    { recurrent, between }: Dropout,
  ): { readonly x: Matrix; readonly passed: readonly Passed[] } {
    const { workspace } = this;
    let x = vectors;
    const passed = this.layers.map((layer): Passed => {
      const input = x;
      const { out, runs } = layer.run(input, layout, recurrent, this.random);
      const masks = layout.lengths.map(() => this.mask(out.columns, between));
      x = workspace.matrix(out.rows, out.columns);
      eachWord(layout, (row, sentence) => {
        multiplyInto(workspace.row(x, row), workspace.row(out, row), masks[sentence] as Float32Array);
      });
      return { input, runs, masks };
    });
    return { x, passed };
  }

  /** Sets the words of each sentence one behind the other, since the heads compare within one. */
  private learnTrees(
    examples: readonly NetExample[],
    layout: Layout,
    x: Matrix,
    xGradient: Matrix,
    { scale, between }: { scale: number; between: number },
  ): number {
    const { workspace } = this;
    const firsts: number[] = [];
    let rows = 0;
    for (const length of layout.lengths) {
      firsts.push(rows);
      rows += length;
    }
    const words = workspace.matrix(rows, x.columns);
    const gradient = workspace.matrix(rows, x.columns);
    const place = (step: number, sentence: number): number => (firsts[sentence] as number) + step;
    eachWord(layout, (row, sentence, step) =>
      workspace.row(words, place(step, sentence)).set(workspace.row(x, row)),
    );
    const gold = examples.map(({ heads, relations }, i) => ({
      first: firsts[i] as number,
      heads,
      relations,
    }));
    const mask = (views: Matrix) => {
      const masks = examples.map(() => this.mask(views.columns, between));
      const apply = (to: Matrix): void =>
        eachWord(layout, (_, sentence, step) => {
          const numbers = workspace.row(to, place(step, sentence));
          multiplyInto(numbers, numbers, masks[sentence] as Float32Array);
        });
      apply(views);
      return apply;
    };
    const loss = this.heads.learn(words, gradient, gold, { scale, mask });
    eachWord(layout, (row, sentence, step) =>
      workspace.row(xGradient, row).set(workspace.row(gradient, place(step, sentence))),
    );
    return loss;
  }

  private mask(columns: number, dropped: number): Float32Array {
    return Float32Array.from({ length: columns }, () =>
      dropped > 0 && this.random.next() < dropped ? 0 : 1 / (1 - dropped),
    );
  }
}

function multiplyInto(to: Float32Array, from: Float32Array, mask: Float32Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (from[i] as number) * (mask[i] as number);
}
