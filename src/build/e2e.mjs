// npm run e2e: drives the real window; expects the build and, for the packed extension, the package.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundleForNode, filesBelow } from './bundle.mjs';

rmSync('out/test/e2e', { recursive: true, force: true });
await bundleForNode(filesBelow('test/e2e', '.test.ts'), 'out');
const mocha = spawnSync(
  process.execPath,
  [
    'node_modules/mocha/bin/mocha.js',
    '--timeout',
    '90000',
    'out/test/e2e/**/*.test.mjs',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(mocha.status ?? 1);
