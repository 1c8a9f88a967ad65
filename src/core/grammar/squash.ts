/** Steps of the tables between two whole numbers; they go as far as 8 either side of 0, where the functions are flat. */
export const tableSteps = 512;

const reach = 8;
const size = 2 * reach * tableSteps;

function tabulate(of: (x: number) => number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => of(i / tableSteps - reach));
}

/** 1 / (1 + e⁻ˣ) by `tablePlace`, to a thousandth. */
export const sigmoids = tabulate((x) => 1 / (1 + Math.exp(-x)));

/** The hyperbolic tangent by `tablePlace`, to a thousandth. */
export const tanhs = tabulate(Math.tanh);

/** Where in the tables stands what is `steps` steps from 0. */
export function tablePlace(steps: number): number {
  const at = (steps + (size / 2 + 0.5)) | 0;
  return at < 0 ? 0 : at >= size ? size - 1 : at;
}
