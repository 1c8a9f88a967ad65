// node src/build/run.mjs test/e2e/activation.ts [WINDOWS]: how long VS Code says that the extension takes to load and to activate,
// in windows that open on a French article; expects the build.
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { article, copySeeds } from './smoke.ts';

const windows = Number(process.argv[2] ?? 3);
const folder = copySeeds();
const extension = process.env.EXTENSION ?? '.';
console.log('load of the code, call of activate, until it is done, in milliseconds; load of the machine');
for (let i = 0; i < windows; i++) {
  const workbench = await openWorkbench({ extension, folder, file: join(folder, article) });
  await workbench.page
    .locator('.statusbar-item')
    .filter({ hasText: /· \d+ names/u })
    .waitFor({ timeout: 60_000 });
  console.log((await readActivation(workbench)).join('  '), ` ${loadavg()[0]?.toFixed(1)}`);
  await workbench.close();
}
rmSync(folder, { recursive: true });

/** The row of our extension in the table of *Developer: Startup Performance*. */
async function readActivation(workbench: Workbench): Promise<readonly string[]> {
  await workbench.runCommand('Developer: Startup Performance');
  const { page } = workbench;
  const line = page
    .locator('.editor-instance .view-line', { hasText: /bilingual-reader\.bilingual/u })
    .first();
  for (let tries = 0; tries < 40 && !(await line.isVisible()); tries++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(100);
  }
  const cells = ((await line.textContent()) ?? '')
    .replaceAll('\u00a0', ' ')
    .split('|')
    .map((cell) => cell.trim());
  return cells.slice(3, 6);
}
