// Compiles the WebAssembly of src/kernels from its AssemblyScript.
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The kernel that the reader loads, and the one that training does. */
const kernels = [
  ['src/kernels/models.ts', 'dist/models.wasm'],
  ['src/kernels/training.ts', 'out/kernels/training.wasm'],
];

/** Compiles what is older than its source. */
export async function compileKernels() {
  for (const [source, outFile] of kernels)
    if (modified(outFile) <= modified(source)) await compile(source, outFile);
}

async function compile(source, outFile) {
  mkdirSync(dirname(outFile), { recursive: true });
  const { default: asc } = await import('assemblyscript/asc');
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];
  const { error, stderr } = await asc.main([source, '--outFile', outFile, ...options]);
  if (error) throw new Error(`${source}: ${error.message}\n${stderr}`);
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
