/** The functions of src/kernels/models.ts with the memory that they compute in. */
interface Kernel {
  readonly buffer: ArrayBuffer;
  readonly exports: Readonly<Record<string, unknown>>;
}

const page = 1 << 16;

/** Opens the compiled kernel with `size` bytes of memory; nothing where there is no WebAssembly, or one without vectors. */
export function openKernel(size: number, kernel: Uint8Array | undefined): Kernel | undefined {
  if (!kernel) return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(kernel)), {
      env: { memory },
    });
    return { buffer: memory.buffer, exports };
  } catch {
    return undefined;
  }
}
