import type { Cursor } from './cursor.ts';

/**
 * A linear classifier over hashed features: each feature has a row of small weights, one a label. The rows of a word's features are
 * added up, and the label with the highest sum wins.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Adds up the rows of the first `count` features into `scores`, one number a label. */
  readonly score: (features: Int32Array, count: number, scores: Int32Array) => void;
}

/** Features are known by the low 24 bits of their hash: of a model's 50,000 one in 300 then shares its row with another. */
export const keyMask = 0xffffff;

/** How many labels one number of a row's mask tells of. */
export const maskBits = 28;

/**
 * Reads a model: its labels as JSON, the number of rows, the keys as rising differences, for each row which labels have a weight, then
 * the weights, one signed byte each.
 */
export function readLinearModel(cursor: Cursor): LinearModel {
  const labels = cursor.json<string[]>() ?? [];
  const width = labels.length;
  const count = cursor.varint();
  const keys = new Int32Array(count);
  for (let i = 0, key = 0; i < count; i++) {
    key += cursor.varint();
    keys[i] = key;
  }
  const groups = Math.ceil(width / maskBits);
  const masks = new Int32Array(count * groups);
  for (let i = 0; i < masks.length; i++) masks[i] = cursor.varint();
  const weights = new Int8Array(count * width);
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < width; label++) {
      const mask = masks[i * groups + Math.floor(label / maskBits)] as number;
      if ((mask >>> (label % maskBits)) & 1) weights[i * width + label] = cursor.bytes[cursor.at++] ?? 0;
    }
  }
  const table = indexKeys(keys);
  return { labels, score: (features, n, scores) => addRows(table, weights, features, n, scores) };
}

/** An open hash table: at 2 × slot the key + 1, or 0 where free, behind it the row. */
function indexKeys(keys: Int32Array): Int32Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key & (size - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = key + 1;
    table[slot * 2 + 1] = row;
  }
  return table;
}

function addRows(
  table: Int32Array,
  weights: Int8Array,
  features: Int32Array,
  n: number,
  scores: Int32Array,
): void {
  const width = scores.length;
  const last = table.length / 2 - 1;
  scores.fill(0);
  for (let i = 0; i < n; i++) {
    const key = (features[i] as number) & keyMask;
    let slot = key & last;
    while (table[slot * 2] !== 0 && table[slot * 2] !== key + 1) slot = (slot + 1) & last;
    if (table[slot * 2] === 0) continue;
    const start = (table[slot * 2 + 1] as number) * width;
    for (let label = 0; label < width; label++) {
      scores[label] = (scores[label] as number) + (weights[start + label] as number);
    }
  }
}
