import { openKernel } from './kernel.ts';

/**
 * Products of matrices of whole numbers. By WebAssembly where that can be had, else in plain JavaScript; the sums are exact, so that both
 * give the same.
 */
export interface Products {
  /** Where the matrices lie. */
  readonly buffer: ArrayBuffer;
  /**
   * C += A · B for 16-bit numbers with 32-bit sums: A has `m` rows of `k` numbers, `stride` numbers apart, C `m` rows of `n`; B as
   * `placeInPairs` lays it out. `n` is a multiple of 16, `k` even; addresses are in bytes.
   */
  readonly multiply: (
    m: number,
    n: number,
    k: number,
    a: number,
    stride: number,
    b: number,
    c: number,
  ) => void;
}

/** Opens `size` bytes to compute in. `kernel`: the bytes of the compiled src/kernels/models.ts. */
export function openProducts(size: number, kernel: Uint8Array | undefined): Products {
  const opened = openKernel(size, kernel);
  if (!opened) return openPlain(size);
  const multiply = opened.exports.multiply as Products['multiply'];
  return {
    buffer: opened.buffer,
    multiply: (m, n, k, a, stride, b, c) => multiply(m, n, k, a, stride, b, c),
  };
}

function openPlain(size: number): Products {
  const buffer = new ArrayBuffer(size);
  const short = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  return {
    buffer,
    multiply: (m, n, k, a, stride, b, c) => {
      for (let i = 0; i < m; i++) {
        const row = a / 2 + i * stride;
        const to = c / 4 + i * n;
        for (let x = 0, from = b / 2; x < k; x += 2, from += 2 * n) {
          const a0 = short[row + x] as number;
          const a1 = short[row + x + 1] as number;
          for (let j = 0; j < n; j++) {
            const pair = from + 2 * j;
            const added = Math.imul(a0, short[pair] as number) + Math.imul(a1, short[pair + 1] as number);
            long[to + j] = ((long[to + j] as number) + added) | 0;
          }
        }
      }
    },
  };
}

/** Where in a matrix of `columns` columns as `multiply` wants it an element stands: the rows by twos, for each two column by column. */
export function placeInPairs(row: number, column: number, columns: number): number {
  return ((row >> 1) * columns + column) * 2 + (row & 1);
}
