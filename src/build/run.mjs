// node src/build/run.mjs FILE.ts [ARGUMENT…]: runs a TypeScript program of the repository.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const [file] = process.argv.splice(2, 1);
await bundleForNode([file], 'out');
await import(pathToFileURL(resolve(join('out', file.replace(/\.ts$/, '.mjs')))).href);
