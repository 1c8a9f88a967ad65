// Bundles test/unit and runs it under mocha.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundleForNode, filesBelow } from './bundle.mjs';

rmSync('out/test/unit', { recursive: true, force: true });
await bundleForNode(filesBelow('test/unit', '.test.ts'), 'out');
const mocha = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', 'out/test/unit/**/*.test.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(mocha.status ?? 1);
