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
  const count = cursor.varint();
  const keys = new Int32Array(count);
  for (let i = 0, key = 0; i < count; i++) {
    key += cursor.varint();
    keys[i] = key;
  }
  const rows = readRows(cursor, keys, labels.length);
  return { labels, score: (features, n, scores) => addRows(rows, features, n, scores) };
}

/**
 * The rows behind each other in the order of their keys: the low bits of the key, how many weights, then each weight with its label
 * in the high byte, since of 49 labels a row weighs four. All that is known of a feature stands side by side in memory.
 */
interface Rows {
  readonly cells: Int16Array;
  /** Where the rows begin whose keys have the same high bits: mostly none does, and a feature without a row is told by one look. */
  readonly starts: Int32Array;
  readonly shift: number;
}

function readRows(cursor: Cursor, keys: Int32Array, width: number): Rows {
  const groups = Math.ceil(width / maskBits);
  const masks = new Int32Array(keys.length * groups);
  for (let i = 0; i < masks.length; i++) masks[i] = cursor.varint();
  let shift = 0;
  while (shift < 14 && keyMask >> (shift + 1) > keys.length) shift++;
  const starts = new Int32Array((keyMask >> shift) + 2);
  const cells = new Int16Array(masks.reduce((sum, mask) => sum + bitCount(mask), keys.length * 2));
  let at = 0;
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    while (bucket <= key >> shift) starts[bucket++] = at;
    const head = at;
    cells[head] = key & ((1 << shift) - 1);
    at += 2;
    for (let group = 0; group < groups; group++) {
      for (let mask = masks[row * groups + group] as number; mask !== 0; mask &= mask - 1) {
        const label = group * maskBits + 31 - Math.clz32(mask & -mask);
        cells[at++] = (label << 8) | (cursor.bytes[cursor.at++] ?? 0);
      }
    }
    cells[head + 1] = at - head - 2;
  }
  starts.fill(at, bucket);
  return { cells, starts, shift };
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function addRows({ cells, starts, shift }: Rows, features: Int32Array, n: number, scores: Int32Array): void {
  const low = (1 << shift) - 1;
  scores.fill(0);
  for (let i = 0; i < n; i++) {
    const key = (features[i] as number) & keyMask;
    const end = starts[(key >> shift) + 1] as number;
    let at = starts[key >> shift] as number;
    while (at < end && cells[at] !== (key & low)) at += 2 + (cells[at + 1] as number);
    if (at >= end) continue;
    const behind = at + 2 + (cells[at + 1] as number);
    for (at += 2; at < behind; at++) {
      const cell = cells[at] as number;
      scores[cell >> 8] = (scores[cell >> 8] as number) + ((cell << 24) >> 24);
    }
  }
}
