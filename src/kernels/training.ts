// What training computes most, in AssemblyScript (npm's `assemblyscript` compiles it): 32-bit floats, four at a time. Addresses are in
// bytes, sizes and strides in numbers.

const width: i32 = 8;
const LOG2E = Math.LOG2E as f32;

/**
 * Lays a matrix of `k` rows and `n` columns out for `multiply`: panels of eight columns, row after row, the last one filled up with 0.
 * Element (i, j) stands `i × rows + j × columns` numbers behind `from`, so that the same call transposes.
 */
export function pack(k: i32, n: i32, from: usize, rows: i32, columns: i32, to: usize): void {
  for (let j = 0; j < n; j += width) {
    const filled = min(width, n - j);
    for (let i = 0; i < k; i++) {
      let at = from + (((i * rows + j * columns) as usize) << 2);
      if (filled === width && columns === 1) {
        v128.store(to, v128.load(at));
        v128.store(to, v128.load(at, 16), 16);
      } else {
        for (let x = 0; x < width; x++) {
          store<f32>(to + ((x as usize) << 2), x < filled ? load<f32>(at) : 0);
          at += (columns as usize) << 2;
        }
      }
      to += 32;
    }
  }
}

/** C += A · B, with B as `pack` lays it out; C has `n` rounded up to eight columns, its rows `stride` numbers apart. */
export function multiply(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  rows: i32,
  columns: i32,
  b: usize,
  c: usize,
  stride: i32,
): void {
  const step = (columns as usize) << 2;
  const row = (rows as usize) << 2;
  const line = (stride as usize) << 2;
  for (let j = 0; j < n; j += width) {
    let to = c + ((j as usize) << 2);
    let from = a;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let c00 = v128.load(to);
      let c01 = v128.load(to, 16);
      let c10 = v128.load(to + line);
      let c11 = v128.load(to + line, 16);
      let c20 = v128.load(to + 2 * line);
      let c21 = v128.load(to + 2 * line, 16);
      let c30 = v128.load(to + 3 * line);
      let c31 = v128.load(to + 3 * line, 16);
      let a0 = from;
      let a1 = from + row;
      let a2 = from + 2 * row;
      let a3 = from + 3 * row;
      let p = b;
      for (let left = k; left > 0; left--) {
        const b0 = v128.load(p);
        const b1 = v128.load(p, 16);
        p += 32;
        const x0 = v128.load32_splat(a0);
        c00 = f32x4.add(c00, f32x4.mul(x0, b0));
        c01 = f32x4.add(c01, f32x4.mul(x0, b1));
        const x1 = v128.load32_splat(a1);
        c10 = f32x4.add(c10, f32x4.mul(x1, b0));
        c11 = f32x4.add(c11, f32x4.mul(x1, b1));
        const x2 = v128.load32_splat(a2);
        c20 = f32x4.add(c20, f32x4.mul(x2, b0));
        c21 = f32x4.add(c21, f32x4.mul(x2, b1));
        const x3 = v128.load32_splat(a3);
        c30 = f32x4.add(c30, f32x4.mul(x3, b0));
        c31 = f32x4.add(c31, f32x4.mul(x3, b1));
        a0 += step;
        a1 += step;
        a2 += step;
        a3 += step;
      }
      v128.store(to, c00);
      v128.store(to, c01, 16);
      v128.store(to + line, c10);
      v128.store(to + line, c11, 16);
      v128.store(to + 2 * line, c20);
      v128.store(to + 2 * line, c21, 16);
      v128.store(to + 3 * line, c30);
      v128.store(to + 3 * line, c31, 16);
      to += 4 * line;
      from += 4 * row;
    }
    for (; i < m; i++) {
      let c0 = v128.load(to);
      let c1 = v128.load(to, 16);
      let x = from;
      let p = b;
      for (let left = k; left > 0; left--) {
        const x0 = v128.load32_splat(x);
        c0 = f32x4.add(c0, f32x4.mul(x0, v128.load(p)));
        c1 = f32x4.add(c1, f32x4.mul(x0, v128.load(p, 16)));
        p += 32;
        x += step;
      }
      v128.store(to, c0);
      v128.store(to, c1, 16);
      to += line;
      from += row;
    }
    b += ((k * width) as usize) << 2;
  }
}

/** e to the power x, to a few units in the last place (after the Cephes library's expf). */
function exp4(x: v128): v128 {
  const low = f32x4.splat(-87);
  const high = f32x4.splat(87);
  x = f32x4.min(f32x4.max(x, low), high);
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2E)));
  x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  x = f32x4.add(x, f32x4.mul(n, f32x4.splat(2.1219444e-4)));
  let y = f32x4.splat(1.98756915e-4);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(0.5));
  y = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(y, x), x), x), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(y, power);
}

function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

function tanh4(x: v128): v128 {
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.mul(two, sigmoid4(f32x4.mul(two, x))), f32x4.splat(1));
}

/**
 * One step of an LSTM with `size` cells: `gates` holds the sums of the input, forget, cell and output gates and then their values;
 * `before` the cells of the step before; written are the cells, their tanh and the output.
 */
export function lstmForward(
  size: i32,
  gates: usize,
  before: usize,
  cells: usize,
  squashed: usize,
  out: usize,
): void {
  const gate = (size as usize) << 2;
  for (let at: usize = 0; at < gate; at += 16) {
    const i = sigmoid4(v128.load(gates + at));
    const f = sigmoid4(v128.load(gates + gate + at));
    const g = tanh4(v128.load(gates + 2 * gate + at));
    const o = sigmoid4(v128.load(gates + 3 * gate + at));
    const c = f32x4.add(f32x4.mul(f, v128.load(before + at)), f32x4.mul(i, g));
    const s = tanh4(c);
    v128.store(gates + at, i);
    v128.store(gates + gate + at, f);
    v128.store(gates + 2 * gate + at, g);
    v128.store(gates + 3 * gate + at, o);
    v128.store(cells + at, c);
    v128.store(squashed + at, s);
    v128.store(out + at, f32x4.mul(o, s));
  }
}

/**
 * The same step backwards: `gates` holds their values and then the gradients of their sums; `outGradient` that of the output,
 * `cellGradient` that of the cells, which becomes that of the cells before.
 */
export function lstmBackward(
  size: i32,
  gates: usize,
  before: usize,
  squashed: usize,
  outGradient: usize,
  cellGradient: usize,
): void {
  const gate = (size as usize) << 2;
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < gate; at += 16) {
    const i = v128.load(gates + at);
    const f = v128.load(gates + gate + at);
    const g = v128.load(gates + 2 * gate + at);
    const o = v128.load(gates + 3 * gate + at);
    const s = v128.load(squashed + at);
    const dh = v128.load(outGradient + at);
    const through = f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(s, s)));
    const dc = f32x4.add(v128.load(cellGradient + at), through);
    const di = f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i)));
    const df = f32x4.mul(f32x4.mul(dc, v128.load(before + at)), f32x4.mul(f, f32x4.sub(one, f)));
    const dg = f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g)));
    const d0 = f32x4.mul(f32x4.mul(dh, s), f32x4.mul(o, f32x4.sub(one, o)));
    v128.store(gates + at, di);
    v128.store(gates + gate + at, df);
    v128.store(gates + 2 * gate + at, dg);
    v128.store(gates + 3 * gate + at, d0);
    v128.store(cellGradient + at, f32x4.mul(dc, f));
  }
}

/** Sum of squares, four sums side by side. `size` is a multiple of four. */
export function squareSum(size: i32, values: usize): f32 {
  let sum = f32x4.splat(0);
  const end = values + ((size as usize) << 2);
  for (let at = values; at < end; at += 16) {
    const x = v128.load(at);
    sum = f32x4.add(sum, f32x4.mul(x, x));
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    f32x4.extract_lane(sum, 2) +
    f32x4.extract_lane(sum, 3)
  );
}

/** A step of Adam (Kingma and Ba 2015) over `size` weights, a multiple of four, with the gradients times `scale`. */
export function adam(
  size: i32,
  weights: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  scale: f32,
  rate: f32,
  beta1: f32,
  beta2: f32,
): void {
  const end = (size as usize) << 2;
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const c1 = f32x4.splat(1 - beta1);
  const c2 = f32x4.splat(1 - beta2);
  const s = f32x4.splat(scale);
  const r = f32x4.splat(rate);
  const tiny = f32x4.splat(1e-8);
  for (let at: usize = 0; at < end; at += 16) {
    const g = f32x4.mul(v128.load(gradients + at), s);
    const m = f32x4.add(f32x4.mul(v128.load(means + at), b1), f32x4.mul(g, c1));
    const v = f32x4.add(f32x4.mul(v128.load(squares + at), b2), f32x4.mul(f32x4.mul(g, g), c2));
    v128.store(means + at, m);
    v128.store(squares + at, v);
    const change = f32x4.div(f32x4.mul(m, r), f32x4.add(f32x4.sqrt(v), tiny));
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), change));
  }
}
