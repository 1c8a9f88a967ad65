// Bundles TypeScript that Node runs from the repository: the unit tests, the bench, the training.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Every file below `folder` whose name ends in `ending`. */
export function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Bundles each entry for Node into `outdir`, packages left outside. */
export function bundleForNode(entryPoints, outdir) {
  return build({
    entryPoints,
    outdir,
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Modules that several entries share are loaded once: the tests open the lexicons a single time.
    splitting: true,
    sourcemap: 'inline',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
}
