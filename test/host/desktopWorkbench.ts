import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import type { DesktopHost } from './choose.ts';
import { quiet } from './server.ts';
import { type Opening, Workbench } from './workbench.ts';

/** Opens a window of a desktop VS Code, with a person's folder of its own that goes when it is closed. */
export async function openDesktop({ program }: DesktopHost, opening: Opening): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'bilingual-reader-desktop-'));
  mkdirSync(join(home, 'data/User'), { recursive: true });
  // The dialogs of the system cannot be driven.
  const settings = { ...quiet, 'files.simpleDialog.enable': true, ...opening.settings };
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify(settings));
  const args = ['--no-sandbox', '--skip-welcome', '--skip-release-notes', '--disable-gpu', '--new-window'];
  args.push(`--user-data-dir=${join(home, 'data')}`, `--extensions-dir=${join(home, 'extensions')}`);
  if (opening.extension) args.push(`--extensionDevelopmentPath=${resolve(opening.extension)}`);
  args.push(resolve(opening.folder), ...(opening.file ? [resolve(opening.file)] : []));
  const app = await _electron.launch({ executablePath: program, args });
  const close = async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(8_000);
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 30_000 });
    const workbench = new Workbench(page, resolve(opening.folder), close);
    if (opening.file) await workbench.editor(basename(opening.file)).waitFor();
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}
