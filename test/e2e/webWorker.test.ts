import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { article, copySeeds, readArticle } from './smoke.ts';

/** The extension as a browser has it: without an entry for Node, so that only the web worker host can run it. */
function browserOnly(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-reader-web-'));
  const { main: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'media', 'seeds', 'l10n', 'package.nls.json', 'package.nls.fr.json']) {
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  return folder;
}

describe('in the web worker host', function () {
  this.timeout(120_000);
  const extension = browserOnly();
  const folder = copySeeds();
  let workbench: Workbench;

  before(async () => {
    const settings = { 'extensions.webWorker': true, 'editor.wordWrap': 'on' };
    workbench = await openWorkbench({ extension, folder, file: join(folder, article), settings });
  });
  after(async () => {
    await workbench?.close();
    for (const made of [extension, folder]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  });

  it('reads a seed as elsewhere', async () => {
    await readArticle(workbench);
  });
});
