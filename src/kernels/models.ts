// What the models compute most, in AssemblyScript (npm's `assemblyscript` compiles it): sums and products of whole numbers, exact, so
// that the plain JavaScript beside it gives the same. Addresses are in bytes.

/**
 * C += A · B for 16-bit numbers with 32-bit sums. A has `m` rows of `k` numbers, `stride` apart, C `m` rows of `n`; B has its rows by twos and for each
 * two of them the numbers of a column side by side. `n` is a multiple of 16, `k` even.
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

/**
 * Sums up the rows of `count` hashed features, `width` bytes each, into `width` 32-bit numbers; `width` is a multiple of 8. The rows lie in
 * the order of their keys, the low `bits` of a hash: `starts` says by the high bits of a key in which rows to look for its low bits, of
 * which `shift` stand in `lows`. `found` is room for `count` addresses.
 */
export function sumRows(
  features: usize,
  count: i32,
  bits: i32,
  shift: i32,
  starts: usize,
  lows: usize,
  rows: usize,
  width: i32,
  found: usize,
  sums: usize,
): void {
  const mask = (1 << bits) - 1;
  const lowMask = (1 << shift) - 1;
  let last = found;
  for (let i = 0; i < count; i++) {
    const key = load<i32>(features + ((i as usize) << 2)) & mask;
    const bucket = starts + (((key >> shift) as usize) << 2);
    const low = key & lowMask;
    const end = load<i32>(bucket, 4);
    for (let row = load<i32>(bucket); row < end; row++) {
      if ((load<u16>(lows + ((row as usize) << 1)) as i32) !== low) continue;
      store<u32>(last, (rows + ((row * width) as usize)) as u32);
      last += 4;
      break;
    }
  }
  for (let j: usize = 0; j < (width as usize); j += 8) {
    let eight = i16x8.splat(0);
    for (let at = found; at < last; at += 4) eight = i16x8.add(eight, v128.load8x8_s(load<u32>(at) + j));
    v128.store(sums + (j << 2), i32x4.extend_low_i16x8_s(eight));
    v128.store(sums + (j << 2) + 16, i32x4.extend_high_i16x8_s(eight));
  }
}
