// Which VS Code the tests run in: the desktop where it can be had, else the server; VSCODE_TEST_HOST decides otherwise.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { onPath } from './debian.ts';

export type Host = { readonly kind: 'server' } | DesktopHost;

export interface DesktopHost {
  readonly kind: 'desktop';
  /** Path of the program. */
  readonly program: string;
}

/** How long the download of a desktop VS Code may stand still, in milliseconds. */
const patience = 20_000;

export async function chooseHosts(): Promise<readonly Host[]> {
  const wanted = process.env.VSCODE_TEST_HOST ?? '';
  if (wanted === 'server') return say([{ kind: 'server' }], 'VS Code server, as VSCODE_TEST_HOST asks.');
  const desktop = await findDesktop();
  if (wanted === 'desktop' || wanted === 'both') {
    if (typeof desktop === 'string') throw new Error(`VSCODE_TEST_HOST=${wanted}, but ${desktop}`);
    return say(
      wanted === 'both' ? [desktop, { kind: 'server' }] : [desktop],
      `VS Code: ${wanted}, as VSCODE_TEST_HOST asks.`,
    );
  }
  if (typeof desktop === 'string') return say([{ kind: 'server' }], `VS Code server: ${desktop}`);
  return say([desktop], `VS Code desktop: ${desktop.program}`);
}

function say<T>(value: T, line: string): T {
  console.log(line);
  return value;
}

/** A desktop VS Code that can open a window here, or why there is none. */
async function findDesktop(): Promise<DesktopHost | string> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return 'no display to open a desktop window on.';
  }
  if (process.env.VSCODE) return { kind: 'desktop', program: process.env.VSCODE };
  try {
    return { kind: 'desktop', program: await downloadDesktop() };
  } catch (error) {
    return `the desktop cannot be downloaded (${(error as Error).message.split('\n')[0]}).`;
  }
}

/** Downloads VS Code, or finds the one downloaded before. */
export function downloadDesktop(): Promise<string> {
  return downloadAndUnzipVSCode({ timeout: patience });
}

/** `$VSCODE`, or `code` on the PATH. */
export function installedDesktop(): string | undefined {
  return process.env.VSCODE ?? onPath(['code']);
}
