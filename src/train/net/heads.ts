import { Linear } from './linear.ts';
import type { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { columnsOf, type Matrix, rowsOf, type Workspace } from './workspace.ts';

/** How many numbers the heads work on. */
export interface HeadShape {
  readonly from: number;
  readonly arc: number;
  readonly relation: number;
  readonly relations: number;
}

/** A sentence as the heads see it: its rows, the root the first, and the gold tree over them; head -1 where none is to be learned. */
export interface GoldRows {
  readonly first: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Gold trees over the rows of a batch. */
export type GoldBatch = readonly GoldRows[];

/**
 * Scores heads and relations by pairs of words, each word seen once as a dependent and once as a head (T. Dozat and C. Manning, Deep
 * biaffine attention for neural dependency parsing, 2017).
 */
export class Heads {
  readonly views: Linear;
  readonly arcs: Linear;
  /** For each relation what a head is multiplied by, then what is added. */
  readonly relations: Linear;

  constructor(
    private readonly workspace: Workspace,
    parameters: Parameters,
    readonly shape: HeadShape,
    random: Random,
  ) {
    const { from, arc, relation, relations } = shape;
    const linear = (from: number, to: number, activation: 'none' | 'leaky'): Linear =>
      new Linear(workspace, parameters, { from, to, activation }, random);
    this.views = linear(from, 2 * (arc + relation), 'leaky');
    this.arcs = linear(arc, arc, 'none');
    this.relations = linear(relation, relations * (relation + 1), 'none');
  }

  /**
   * The loss summed over the words of a batch; adds up the gradients, that of `x` included, each times `scale`. `mask` drops parts of
   * what the heads see.
   */
  learn(
    x: Matrix,
    xGradient: Matrix,
    gold: GoldBatch,
    { scale, mask }: { scale: number; mask: (views: Matrix) => (gradient: Matrix) => void },
  ): number {
    const { workspace } = this;
    const { arc, relation } = this.shape;
    return workspace.scoped(() => {
      const views = this.views.forward(x);
      const maskGradient = mask(views);
      const viewsGradient = workspace.matrix(views.rows, views.columns);
      const parts = (of: Matrix) => ({
        dependents: columnsOf(of, 0, arc),
        heads: columnsOf(of, arc, arc),
        dependentsRelation: columnsOf(of, 2 * arc, relation),
        headsRelation: columnsOf(of, 2 * arc + relation, relation),
      });
      const seen = parts(views);
      const gradient = parts(viewsGradient);
      const arcs = this.arcs.forward(seen.dependents);
      const arcsGradient = workspace.matrix(arcs.rows, arcs.columns);
      const relations = this.relations.forward(seen.dependentsRelation);
      const relationsGradient = workspace.matrix(relations.rows, relations.columns);
      let loss = 0;
      for (const rows of gold) {
        loss += this.learnArcs(rows, scale, [arcs, arcsGradient], [seen.heads, gradient.heads]);
        loss += this.learnRelations(
          rows,
          scale,
          [relations, relationsGradient],
          [seen.headsRelation, gradient.headsRelation],
        );
      }
      this.arcs.backward(seen.dependents, arcs, arcsGradient, gradient.dependents);
      this.relations.backward(
        seen.dependentsRelation,
        relations,
        relationsGradient,
        gradient.dependentsRelation,
      );
      maskGradient(viewsGradient);
      this.views.backward(x, views, viewsGradient, xGradient);
      return loss;
    });
  }

  private learnArcs(
    { first, heads }: GoldRows,
    scale: number,
    [arcs, arcsGradient]: readonly [Matrix, Matrix],
    [words, wordsGradient]: readonly [Matrix, Matrix],
  ): number {
    const { workspace } = this;
    const size = heads.length;
    return workspace.scoped(() => {
      const scores = workspace.matrix(size, size);
      const from = rowsOf(arcs, first, size);
      const to = rowsOf(words, first, size);
      workspace.addProduct(scores, from, workspace.packTransposed(to));
      let loss = 0;
      for (let word = 0; word < size; word++) {
        const row = workspace.row(scores, word);
        const head = heads[word] as number;
        // No word hangs on itself.
        row[word] = Number.NEGATIVE_INFINITY;
        if (head < 0) row.fill(0);
        else loss += softmaxLoss(row, head, scale);
      }
      workspace.addProduct(rowsOf(arcsGradient, first, size), scores, workspace.pack(to));
      workspace.addTransposedProduct(rowsOf(wordsGradient, first, size), scores, from);
      return loss;
    });
  }

  private learnRelations(
    { first, heads, relations }: GoldRows,
    scale: number,
    [products, productsGradient]: readonly [Matrix, Matrix],
    [words, wordsGradient]: readonly [Matrix, Matrix],
  ): number {
    const { workspace } = this;
    const { relation: size, relations: count } = this.shape;
    const scores = new Float32Array(count);
    let loss = 0;
    for (let word = 0; word < heads.length; word++) {
      const head = heads[word] as number;
      if (head < 0) continue;
      const product = workspace.row(products, first + word);
      const gradient = workspace.row(productsGradient, first + word);
      const headWord = workspace.row(words, first + head);
      const headGradient = workspace.row(wordsGradient, first + head);
      for (let label = 0; label < count; label++) {
        let sum = product[count * size + label] as number;
        for (let i = 0; i < size; i++) sum += (product[label * size + i] as number) * (headWord[i] as number);
        scores[label] = sum;
      }
      loss += softmaxLoss(scores, relations[word] as number, scale);
      for (let label = 0; label < count; label++) {
        const error = scores[label] as number;
        gradient[count * size + label] = error;
        for (let i = 0; i < size; i++) {
          gradient[label * size + i] = error * (headWord[i] as number);
          headGradient[i] = (headGradient[i] as number) + error * (product[label * size + i] as number);
        }
      }
    }
    return loss;
  }
}

/** The loss of choosing by these scores where `right` is right; the scores become its gradient times `scale`. */
function softmaxLoss(scores: Float32Array, right: number, scale: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i] as number);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] as number) - most);
    sum += scores[i] as number;
  }
  const loss = -Math.log(Math.max((scores[right] as number) / sum, 1e-30));
  for (let i = 0; i < scores.length; i++)
    scores[i] = scale * ((scores[i] as number) / sum - (i === right ? 1 : 0));
  return loss;
}
