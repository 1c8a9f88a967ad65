import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { DesktopHost } from './choose.ts';

/** Runs a test entry inside the desktop's extension host, on a folder. True when every test passed. */
export async function runInDesktop(host: DesktopHost, entry: string, folder: string): Promise<boolean> {
  const code = await runTests({
    vscodeExecutablePath: host.program,
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: entry,
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  }).catch(() => 1);
  return code === 0;
}
