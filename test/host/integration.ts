// npm run integration [-- PATTERN]: bundles test/integration and runs it inside a real extension host; only the tests
// whose titles match the pattern, if there is one.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from '../../src/build/bundle.mjs';
import { chooseHosts } from './choose.ts';
import { runInDesktop } from './desktop.ts';
import { runInServer } from './serverHost.ts';

const out = 'out/test/integration';
rmSync(out, { recursive: true, force: true });
const tests = filesBelow('test/integration', '.test.ts');
const testFiles = tests.map((file) => basename(file).replace(/\.ts$/u, '.js'));
await build({
  entryPoints: ['test/integration/index.ts', ...tests],
  outdir: out,
  bundle: true,
  platform: 'node',
  // Some packages cannot be bundled from their `main`.
  mainFields: ['module', 'main'],
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { testFiles: JSON.stringify(testFiles), wanted: JSON.stringify(process.argv.slice(2).join(' ')) },
});

// The tests write into the folder: a copy of the seeds.
const folder = mkdtempSync(join(tmpdir(), 'bilingual-reader-articles-'));
cpSync('seeds', folder, { recursive: true });
const entry = resolve(out, 'index.js');
let failed = false;
try {
  for (const host of await chooseHosts()) {
    const passed = await (host.kind === 'desktop'
      ? runInDesktop(host, entry, folder)
      : runInServer(entry, folder));
    failed ||= !passed;
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(failed ? 1 : 0);
