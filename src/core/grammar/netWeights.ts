import type { Cursor } from './cursor.ts';

/** How many weights share a scale. */
export const blockSize = 32;

/** The scale that each byte stands for: steps of a twelfth up, from 2⁻²⁴ to 2⁸. */
export const scales = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (byte / 8 - 24));

/**
 * Reads weights in blocks: first the scale of each block as a byte, then each weight as a whole number of steps, in 4 or in 8 bits with
 * a sign.
 */
export function readWeights(cursor: Cursor, count: number, bits: 4 | 8): Float32Array {
  const { bytes } = cursor;
  const blocks = Math.ceil(count / blockSize);
  const first = cursor.at + blocks;
  const weights = new Float32Array(count);
  for (let block = 0, i = 0; block < blocks; block++) {
    const scale = scales[bytes[cursor.at + block] ?? 0] as number;
    for (const end = Math.min(count, i + blockSize); i < end; i++) {
      const byte = bytes[first + (bits === 8 ? i : i >> 1)] ?? 0;
      const shift = bits === 8 ? 24 : i & 1 ? 24 : 28;
      weights[i] = scale * ((byte << shift) >> (32 - bits));
    }
  }
  cursor.at = first + Math.ceil((count * bits) / 8);
  return weights;
}
