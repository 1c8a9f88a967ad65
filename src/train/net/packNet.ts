import { rootRow, unknownRow } from '../../core/grammar/netInput.ts';
import { blockSize, scales } from '../../core/grammar/netWeights.ts';
import { pushJson, pushVarint } from '../bytes.ts';
import type { TrainedNet } from './trainNet.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** The bytes of a net as `openNet` reads them. */
export function packNet({ net, indexes, shipped, relations }: TrainedNet, bits: 4 | 8 = 4): Uint8Array {
  const { workspace, shape } = net;
  const bytes: number[] = [];
  const { layers, size, arc, relation } = shape;
  const columns = shape.tables.map((table) => table.columns);
  pushJson(bytes, { relations, columns, layers, size, arc, relation, bits });
  for (const keys of shipped) {
    pushVarint(bytes, keys.length);
    keys.forEach((key, i) => {
      pushVarint(bytes, key - (keys[i - 1] ?? 0));
    });
  }
  const push = (matrix: Matrix, bitsOf: 4 | 8, rows?: readonly number[]): void =>
    pushWeights(bytes, numbersOf(workspace, matrix, rows), bitsOf);
  net.vectors.tables.forEach(({ weights }, table) => {
    const rows = shipped[table]?.map((key) => indexes[table]?.get(key) ?? unknownRow) ?? [];
    push(weights, bits, [unknownRow, rootRow, ...rows]);
  });
  for (const { input, recurrent, bias } of net.layers.flatMap(({ directions }) => directions)) {
    push(input.weights, bits);
    push(recurrent.weights, bits);
    push(bias.weights, 8);
  }
  const { views, arcs, relations: products } = net.heads;
  for (const { weights, bias } of [views, arcs, products]) {
    push(weights.weights, bits);
    push(bias.weights, 8);
  }
  return Uint8Array.from(bytes);
}

/** The numbers of some rows, of all if none are named. */
function numbersOf(
  workspace: Workspace,
  matrix: Matrix,
  rows: readonly number[] = Array.from({ length: matrix.rows }, (_, row) => row),
): Float32Array {
  const numbers = new Float32Array(rows.length * matrix.columns);
  rows.forEach((row, i) => {
    numbers.set(workspace.row(matrix, row), i * matrix.columns);
  });
  return numbers;
}

function pushWeights(bytes: number[], numbers: Float32Array, bits: 4 | 8): void {
  const steps = bits === 8 ? 127 : 7;
  const chosen: number[] = [];
  const rounded: number[] = [];
  for (let from = 0; from < numbers.length; from += blockSize) {
    const block = numbers.subarray(from, from + blockSize);
    const byte = bestScale(block, steps);
    chosen.push(byte);
    for (const number of block) rounded.push(stepsOf(number, scales[byte] as number, steps));
  }
  for (const byte of chosen) bytes.push(byte);
  if (bits === 8) for (const value of rounded) bytes.push(value & 255);
  else
    for (let i = 0; i < rounded.length; i += 2)
      bytes.push(((rounded[i] as number) & 15) | (((rounded[i + 1] ?? 0) & 15) << 4));
}

function stepsOf(number: number, scale: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(number / scale)));
}

/** The scale that loses least: clipping the largest weight of a block may be better than coarse steps for the others. */
function bestScale(block: Float32Array, steps: number): number {
  const largest = block.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-6);
  const widest = Math.max(0, Math.min(255, Math.ceil((Math.log2(largest / steps) + 24) * 8)));
  let best = widest;
  let least = Number.POSITIVE_INFINITY;
  for (let byte = widest; byte > Math.max(0, widest - 6); byte--) {
    const scale = scales[byte] as number;
    let loss = 0;
    for (const number of block) loss += (number - stepsOf(number, scale, steps) * scale) ** 2;
    if (loss < least) [best, least] = [byte, loss];
  }
  return best;
}
