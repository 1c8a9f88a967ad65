// The browser in which the workbench of the VS Code server is opened.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet, and without the services that a closed network would only make it wait for. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium; on Debian as root it is installed when there is none. Throws a message that says what to do. */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? onPath(names) ?? elsewhere.find((path) => existsSync(path));
  if (found) return found;
  if (!isDebianRoot()) {
    throw new Error('No Chromium or Chrome found: install one, or name it in the variable CHROMIUM.');
  }
  console.log('No Chromium on the PATH: installing Debian’s (apt-get install chromium) …');
  aptInstall(['chromium', 'fonts-dejavu-core']);
  return onPath(names) ?? '/usr/bin/chromium';
}

/** First of the named programs on the PATH. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return programs
    .flatMap((program) => folders.flatMap((folder) => endings.map((end) => join(folder, program + end))))
    .find((path) => existsSync(path));
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
