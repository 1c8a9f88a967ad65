// Programs that the tests call: found on the PATH, or installed where that can be done.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First of the named programs on the PATH. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return programs
    .flatMap((program) => folders.flatMap((folder) => endings.map((end) => join(folder, program + end))))
    .find((path) => existsSync(path));
}

/**
 * Path of a program; on Debian as root it is installed from the packages when there is none. Elsewhere throws a message that says
 * what to do: install it, or `otherwise`.
 */
export function installed(program: string, packages: readonly string[], otherwise?: string): string {
  const found = onPath([program]);
  if (found) return found;
  if (!isDebianRoot()) {
    throw new Error(`No ${program} found: install it${otherwise ? `, or ${otherwise}` : ''}.`);
  }
  console.log(`No ${program} on the PATH: installing Debian’s (apt-get install ${packages.join(' ')}) …`);
  aptInstall(packages);
  return onPath([program]) ?? `/usr/bin/${program}`;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== undefined;
}

function aptInstall(packages: readonly string[]): void {
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
