import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installServer, runServer } from '../host/server.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { article, copySeeds, longArticle, readArticle, readLongArticle } from './smoke.ts';

describe('the packed extension, installed', function () {
  this.timeout(120_000);
  const home = mkdtempSync(join(tmpdir(), 'bilingual-reader-installed-'));
  const folder = copySeeds();
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(folder, 'long.txt'), longArticle);
    writeFileSync(join(folder, 'longest.txt'), longArticle.repeat(2));
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const extensionsFolder = join(home, 'extensions');
    installServer();
    const into = ['--extensions-dir', extensionsFolder, '--server-data-dir', join(home, 'data')];
    runServer(['--install-extension', resolve(`${name}-${version}.vsix`), ...into]);
    const settings = { 'editor.wordWrap': 'on' };
    workbench = await openWorkbench({
      extension: null,
      extensionsFolder,
      folder,
      file: join(folder, article),
      settings,
    });
  });
  after(async () => {
    await workbench?.close();
    for (const made of [home, folder]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  });

  it('reads a seed as the one under development', async () => {
    await readArticle(workbench);
  });

  it('reads a long article in its worker', async () => {
    await readLongArticle(workbench, 'long.txt');
  });

  it('stops reading a very long one from the card, and takes it up again', async () => {
    const card = workbench.webview().locator('main');
    await workbench.openContainer('Bilingual Reader');
    await workbench.openFile('longest.txt');
    await card.getByRole('button', { name: 'Stop' }).click();
    await card.getByRole('button', { name: 'Analyse it anyway' }).click();
    await card.filter({ hasText: 'Reading the article' }).waitFor();
    await card.filter({ hasText: 'la route restera fermée' }).waitFor({ timeout: 60_000 });
  });
});
