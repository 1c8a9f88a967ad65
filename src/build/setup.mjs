// Everything that a fresh clone lacks; imports nothing but Node's own modules, since nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Installs the packages of the lock file when they are missing or older than it, from the repository's root. */
export function setUp() {
  process.chdir(join(import.meta.dirname, '..', '..'));
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  // With npm beside this very Node first on the path, a Node that is not the system's own keeps its npm.
  const path = `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  });
  if (npm.status !== 0) throw new Error('npm ci failed; see the lines above.');
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
