// What the parser computes most, in AssemblyScript (npm's `assemblyscript` compiles it): products of whole numbers, exact, so that the
// plain JavaScript beside it gives the same sums.

/**
 * C += A · B for 16-bit numbers with 32-bit sums. A has `m` rows of `k` numbers, `stride` apart, C `m` rows of `n`; B has its rows by twos and for each
 * two of them the numbers of a column side by side. `n` is a multiple of 16, `k` even. Addresses are in bytes.
 */
export function multiply(m: i32, n: i32, k: i32, a: usize, stride: i32, b: usize, c: usize): void {
  const line = (n as usize) << 2;
  const pairs = k >> 1;
  for (let j: usize = 0; j < line; j += 64) {
    for (let i = 0; i < m; i++) {
      const to = c + (i as usize) * line + j;
      let c0 = v128.load(to);
      let c1 = v128.load(to, 16);
      let c2 = v128.load(to, 32);
      let c3 = v128.load(to, 48);
      let x = a + (((i * stride) as usize) << 1);
      let y = b + j;
      for (let left = pairs; left > 0; left--) {
        const two = v128.load32_splat(x);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(two, v128.load(y)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(two, v128.load(y, 16)));
        c2 = i32x4.add(c2, i32x4.dot_i16x8_s(two, v128.load(y, 32)));
        c3 = i32x4.add(c3, i32x4.dot_i16x8_s(two, v128.load(y, 48)));
        x += 4;
        y += line;
      }
      v128.store(to, c0);
      v128.store(to, c1, 16);
      v128.store(to, c2, 32);
      v128.store(to, c3, 48);
    }
  }
}
