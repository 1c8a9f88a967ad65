// Opens VS Code on the seeds: the one installed here, else a download, else the server, whose address is printed.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { downloadDesktop, installedDesktop } from './choose.ts';
import { installServer, startServer } from './server.ts';
import { workbenchAddress } from './workbench.ts';

const seeds = resolve('seeds');
const article = resolve('seeds/001_b02286d494fc2291.txt');

const desktop = hasDisplay()
  ? (installedDesktop() ?? (await downloadDesktop().catch(() => undefined)))
  : undefined;
if (desktop) {
  console.log(`VS Code desktop: ${desktop}`);
  const opened = spawnSync(
    desktop,
    ['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, seeds, article],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  process.exit(opened.status ?? 1);
}
console.log(
  hasDisplay()
    ? 'No VS Code installed here, and none can be downloaded: the VS Code server takes its place.'
    : 'No display to open a desktop window on: the VS Code server takes its place.',
);
installServer();
const server = await startServer();
console.log(
  `\nOpen this address in a browser; Ctrl+C ends it.\n${workbenchAddress(server, { extension: '.', folder: seeds, file: article })}\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
