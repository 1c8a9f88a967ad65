// Bundles the tests of a folder for Node and runs them under mocha.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundleForNode, filesBelow } from './bundle.mjs';
import { compileKernels } from './kernels.mjs';

/** Runs every `.test.ts` below the folder, with the arguments of this process behind the flags, and ends with mocha's exit code. */
export async function runSuite(folder, flags = []) {
  rmSync(`out/${folder}`, { recursive: true, force: true });
  await compileKernels();
  await bundleForNode(filesBelow(folder, '.test.ts'), 'out');
  const mocha = spawnSync(
    process.execPath,
    ['node_modules/mocha/bin/mocha.js', ...flags, `out/${folder}/**/*.test.mjs`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exit(mocha.status ?? 1);
}
