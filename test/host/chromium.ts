// The browser in which the workbench of the VS Code server is opened.
import { existsSync } from 'node:fs';
import { installed, onPath } from './debian.ts';

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
  return (
    found ?? installed('chromium', ['chromium', 'fonts-dejavu-core'], 'name it in the variable CHROMIUM')
  );
}
