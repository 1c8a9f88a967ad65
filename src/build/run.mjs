// node src/build/run.mjs FILE.ts [ARGUMENT…]: runs a TypeScript program of the repository.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';
import { compileKernels } from './kernels.mjs';

const [file] = process.argv.splice(2, 1);
await compileKernels();
await bundleForNode([file], 'out');
await import(pathToFileURL(resolve(join('out', file.replace(/\.ts$/, '.mjs')))).href);
