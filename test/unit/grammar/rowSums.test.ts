import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { keyMask, openRowSums } from '../../../src/core/grammar/rowSums.ts';

const kernel = new Uint8Array(readFileSync('dist/models.wasm'));

/** Rows of eleven labels for keys that share their high bits by twos; label `j` of row `i` weighs what `weigh` says. */
function openRows(compiled: Uint8Array | undefined, count: number) {
  const keys = Int32Array.from({ length: count }, (_, i) => (i >> 1) * 4000 + (i & 1));
  return openRowSums(keys, 11, compiled, (weights, width) => {
    for (let i = 0; i < count; i++) for (let j = 0; j < 11; j++) weights[i * width + j] = weigh(i, j);
  });
}

const weigh = (row: number, label: number): number => ((row * 31 + label * 17) % 255) - 127;

describe('the sums of rows', () => {
  for (const [name, compiled] of [
    ['WebAssembly', kernel],
    ['plain JavaScript', undefined],
  ] as const) {
    it(`add up the rows of the features that have one, by ${name}`, () => {
      const rows = openRows(compiled, 500);
      // row 3, row 498, no row, row 3 by a hash with other high bits
      [4001, 249 * 4000, 7, 4001 | (keyMask + 1)].forEach((feature, i) => {
        rows.features[i] = feature;
      });
      rows.sum(4);
      const wanted = Array.from({ length: 11 }, (_, label) => 2 * weigh(3, label) + weigh(498, label));
      assert.deepEqual([...rows.sums], wanted);
      rows.sum(0);
      assert.deepEqual([...rows.sums], new Array(11).fill(0));
    });

    it(`are nothing without rows, by ${name}`, () => {
      const rows = openRows(compiled, 0);
      rows.features[0] = 4001;
      rows.sum(1);
      assert.deepEqual([...rows.sums], new Array(11).fill(0));
    });
  }
});
