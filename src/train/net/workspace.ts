/** What src/kernels/training.ts exports. Addresses are in bytes, sizes and strides in numbers. */
interface Kernel {
  readonly pack: (k: number, n: number, from: number, rows: number, columns: number, to: number) => void;
  readonly multiply: (
    m: number,
    n: number,
    k: number,
    a: number,
    rows: number,
    columns: number,
    b: number,
    c: number,
    stride: number,
  ) => void;
  readonly lstmForward: (
    size: number,
    gates: number,
    before: number,
    cells: number,
    squashed: number,
    out: number,
  ) => void;
  readonly lstmBackward: (
    size: number,
    gates: number,
    before: number,
    squashed: number,
    outGradient: number,
    cellGradient: number,
  ) => void;
  readonly squareSum: (size: number, values: number) => number;
  readonly adam: (
    size: number,
    weights: number,
    gradients: number,
    means: number,
    squares: number,
    scale: number,
    rate: number,
    beta1: number,
    beta2: number,
  ) => void;
}

/** A matrix in the memory of a workspace: its first number, and how many numbers lie from one row to the next. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
}

/** A matrix as the kernel multiplies by it. */
export interface Packed {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

const pageNumbers = 1 << 14;

/** Rounded up to the eight numbers that the kernel works on. */
export function roomFor(columns: number): number {
  return Math.ceil(columns / 8) * 8;
}

/** The memory that training computes in, a stack: what a batch allocates is given back when it is done. */
export class Workspace {
  readonly kernel: Kernel;
  readonly numbers: Float32Array;
  private top = 1024;

  /** `kernel`: the bytes of the compiled src/kernels/training.ts; `size`: numbers that fit. Throws past that. */
  constructor(kernel: Uint8Array, size: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / pageNumbers) + 1 });
    this.numbers = new Float32Array(memory.buffer);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernel), { env: { memory } });
    this.kernel = exports as unknown as Kernel;
  }

  /** Room for `count` numbers, all 0. */
  allocate(count: number): number {
    const at = this.top;
    this.top += roomFor(count);
    if (this.top > this.numbers.length) throw new RangeError('The workspace is too small for this batch.');
    this.numbers.fill(0, at, this.top);
    return at;
  }

  /** Runs `work` and frees what it allocated. */
  scoped<T>(work: () => T): T {
    const { top } = this;
    const result = work();
    this.top = top;
    return result;
  }

  /** A matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    // Rows a power of two apart would all meet in the same lines of the processor's cache.
    const stride = roomFor(columns) + 8;
    return { at: this.allocate(rows * stride), rows, columns, stride };
  }

  /** A row's numbers, to read and write. */
  row({ at, columns, stride }: Matrix, row: number): Float32Array {
    return this.numbers.subarray(at + row * stride, at + row * stride + columns);
  }

  pack({ at, rows, columns, stride }: Matrix): Packed {
    const to = this.allocate(rows * roomFor(columns));
    this.kernel.pack(rows, columns, at * 4, stride, 1, to * 4);
    return { at: to, rows, columns };
  }

  packTransposed({ at, rows, columns, stride }: Matrix): Packed {
    const to = this.allocate(columns * roomFor(rows));
    this.kernel.pack(columns, rows, at * 4, 1, stride, to * 4);
    return { at: to, rows: columns, columns: rows };
  }

  /** c += a · b */
  addProduct(c: Matrix, a: Matrix, b: Packed): void {
    this.kernel.multiply(a.rows, b.columns, b.rows, a.at * 4, a.stride, 1, b.at * 4, c.at * 4, c.stride);
  }

  /** c += aᵀ · b */
  addTransposedProduct(c: Matrix, a: Matrix, b: Matrix): void {
    this.scoped(() => {
      const { at } = this.pack(b);
      this.kernel.multiply(a.columns, b.columns, b.rows, a.at * 4, 1, a.stride, at * 4, c.at * 4, c.stride);
    });
  }
}

/** Some rows of a matrix. */
export function rowsOf(matrix: Matrix, from: number, rows: number): Matrix {
  return { ...matrix, at: matrix.at + from * matrix.stride, rows };
}

/** Some columns of a matrix. */
export function columnsOf(matrix: Matrix, from: number, columns: number): Matrix {
  return { ...matrix, at: matrix.at + from, columns };
}
