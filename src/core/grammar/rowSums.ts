import { openKernel } from './kernel.ts';

/** Features are known by the low bits of their hash: of a model's 50,000 one in 300 then shares its row with another. */
export const keyBits = 24;
export const keyMask = (1 << keyBits) - 1;

/** Features that are summed up at once. */
export const mostFeatures = 128;

/**
 * The rows of a model's features, a signed byte a label, and room to sum them up; by WebAssembly where that can be had, else in plain
 * JavaScript.
 */
export interface RowSums {
  /** Where the features to sum up are written. */
  readonly features: Int32Array;
  /** The sums of the last call, one a label. */
  readonly sums: Int32Array;
  /** Adds up the rows of the first `count` features. */
  readonly sum: (count: number) => void;
}

/** Rows in the order of their keys: where to look for a key by its high bits, the low bits of each, and the weights, `width` a row. */
interface Rows {
  readonly shift: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly lows: Uint16Array;
  readonly weights: Int8Array;
}

/** Byte addresses in one memory. */
interface Layout {
  readonly starts: number;
  readonly lows: number;
  readonly weights: number;
  readonly features: number;
  readonly found: number;
  readonly sums: number;
  readonly size: number;
}

/** Opens rows for rising keys; `fill` writes the weights of `labels` labels, row behind row, each `width` apart. */
export function openRowSums(
  keys: Int32Array,
  labels: number,
  kernel: Uint8Array | undefined,
  fill: (weights: Int8Array, width: number) => void,
): RowSums {
  const width = Math.ceil(labels / 8) * 8;
  const shift = shiftFor(keys.length);
  const buckets = (keyMask >> shift) + 2;
  const at = layOut(keys.length, width, buckets);
  const opened = openKernel(at.size, kernel);
  const buffer = opened?.buffer ?? new ArrayBuffer(at.size);
  const rows: Rows = {
    shift,
    width,
    starts: new Int32Array(buffer, at.starts, buckets),
    lows: new Uint16Array(buffer, at.lows, keys.length),
    weights: new Int8Array(buffer, at.weights, keys.length * width),
  };
  enterKeys(keys, rows);
  fill(rows.weights, width);
  const features = new Int32Array(buffer, at.features, mostFeatures);
  const sums = new Int32Array(buffer, at.sums, labels);
  const sumRows = opened?.exports.sumRows as ((...numbers: number[]) => void) | undefined;
  return {
    features,
    sums,
    sum: sumRows
      ? (count) =>
          sumRows(
            at.features,
            count,
            keyBits,
            shift,
            at.starts,
            at.lows,
            at.weights,
            width,
            at.found,
            at.sums,
          )
      : (count) => sumPlainly(rows, features, count, sums),
  };
}

/** How many low bits to leave out of the look by which most keys without a row are told. */
function shiftFor(rows: number): number {
  let shift = 0;
  while (shift < 14 && keyMask >> (shift + 1) > rows) shift++;
  return shift;
}

function layOut(rows: number, width: number, buckets: number): Layout {
  const features = 0;
  const found = features + mostFeatures * 4;
  const sums = found + mostFeatures * 4;
  const starts = sums + width * 4;
  const weights = starts + buckets * 4;
  const lows = weights + Math.ceil((rows * width) / 8) * 8;
  return { features, found, sums, starts, weights, lows, size: lows + rows * 2 + 8 };
}

function enterKeys(keys: Int32Array, { starts, lows, shift }: Rows): void {
  let bucket = 0;
  keys.forEach((key, row) => {
    while (bucket <= key >> shift) starts[bucket++] = row;
    lows[row] = key & ((1 << shift) - 1);
  });
  starts.fill(keys.length, bucket);
}

function sumPlainly(
  { shift, width, starts, lows, weights }: Rows,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  sums.fill(0);
  for (let i = 0; i < count; i++) {
    const key = (features[i] as number) & keyMask;
    const low = key & ((1 << shift) - 1);
    const end = starts[(key >> shift) + 1] as number;
    let row = starts[key >> shift] as number;
    while (row < end && lows[row] !== low) row++;
    if (row === end) continue;
    for (let label = 0, at = row * width; label < sums.length; label++, at++)
      sums[label] = (sums[label] as number) + (weights[at] as number);
  }
}
