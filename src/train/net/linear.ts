import { leak } from '../../core/grammar/netModel.ts';
import type { Parameter, Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** y = x · W + b, then, if it leaks, what is negative made smaller. */
export class Linear {
  readonly weights: Parameter;
  readonly bias: Parameter;

  constructor(
    private readonly workspace: Workspace,
    parameters: Parameters,
    readonly shape: { readonly from: number; readonly to: number; readonly activation: 'none' | 'leaky' },
    random: Random,
  ) {
    this.weights = parameters.add(shape.from, shape.to, Math.sqrt(6 / (shape.from + shape.to)), random);
    this.bias = parameters.add(1, shape.to, 0, random);
  }

  forward(x: Matrix): Matrix {
    const { workspace } = this;
    const y = workspace.matrix(x.rows, this.shape.to);
    const bias = workspace.row(this.bias.weights, 0);
    for (let row = 0; row < y.rows; row++) workspace.row(y, row).set(bias);
    workspace.scoped(() => workspace.addProduct(y, x, workspace.pack(this.weights.weights)));
    if (this.shape.activation === 'leaky') {
      const { numbers } = workspace;
      for (let i = y.at; i < y.at + y.rows * y.stride; i++)
        if ((numbers[i] as number) < 0) numbers[i] = (numbers[i] as number) * leak;
    }
    return y;
  }

  /** From the gradient of `y`, which it changes, those of the weights and of `x`. */
  backward(x: Matrix, y: Matrix, gradient: Matrix, xGradient: Matrix): void {
    const { workspace } = this;
    const { numbers } = workspace;
    if (this.shape.activation === 'leaky') {
      for (let i = 0; i < y.rows * y.stride; i++)
        if ((numbers[y.at + i] as number) < 0)
          numbers[gradient.at + i] = (numbers[gradient.at + i] as number) * leak;
    }
    const bias = workspace.row(this.bias.gradients, 0);
    for (let row = 0; row < gradient.rows; row++) {
      const from = gradient.at + row * gradient.stride;
      for (let i = 0; i < bias.length; i++) bias[i] = (bias[i] as number) + (numbers[from + i] as number);
    }
    workspace.addTransposedProduct(this.weights.gradients, x, gradient);
    workspace.scoped(() =>
      workspace.addProduct(xGradient, gradient, workspace.packTransposed(this.weights.weights)),
    );
  }
}
