import type { Cursor } from './cursor.ts';
import { openRowSums, type RowSums } from './rowSums.ts';

/**
 * A linear classifier over hashed features: each feature has a row of small weights, one a label. The rows of a word's features are
 * added up, and the label with the highest sum wins.
 */
export interface LinearModel extends RowSums {
  readonly labels: readonly string[];
}

/** How many labels one number of a row's mask tells of. */
export const maskBits = 28;

/**
 * Reads a model: its labels as JSON, the number of rows, the keys as rising differences, for each row which labels have a weight, then
 * the weights, one signed byte each. `kernel`: the compiled src/kernels/models.ts.
 */
export function readLinearModel(cursor: Cursor, kernel: Uint8Array | undefined): LinearModel {
  const labels = cursor.json<string[]>() ?? [];
  const keys = new Int32Array(cursor.varint());
  for (let i = 0, key = 0; i < keys.length; i++) {
    key += cursor.varint();
    keys[i] = key;
  }
  const groups = Math.ceil(labels.length / maskBits);
  const masks = Int32Array.from({ length: keys.length * groups }, () => cursor.varint());
  const sums = openRowSums(keys, labels.length, kernel, (weights, width) => {
    for (let i = 0; i < masks.length; i++) {
      const from = Math.floor(i / groups) * width + (i % groups) * maskBits;
      for (let mask = masks[i] as number; mask !== 0; mask &= mask - 1)
        weights[from + 31 - Math.clz32(mask & -mask)] = cursor.bytes[cursor.at++] ?? 0;
    }
  });
  return { labels, ...sums };
}
