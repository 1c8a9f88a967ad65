import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { copySeeds } from './smoke.ts';

const file = '000_66dbe140987f49d1.txt';

describe('the reader in the places of VS Code', function () {
  this.timeout(90_000);
  const folder = copySeeds();
  let workbench: Workbench;
  const rows = (view: string) =>
    workbench.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);

  before(async () => {
    workbench = await openWorkbench({ extension: '.', folder, file: join(folder, file) });
    await workbench.openContainer('Bilingual Reader');
    await rows('Quotes').filter({ hasText: 'V. Poutine' }).first().waitFor({ timeout: 40_000 });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  it('counts in the status bar, and leads from there to a quotation', async () => {
    const item = workbench.page.locator('.statusbar-item', { hasText: /\d+ quotations · \d+ names/u });
    await item.click();
    await workbench.fillQuickInput('désescalade', /désescalade/u);
    await workbench.webview().locator('main').filter({ hasText: 'désescalade' }).waitFor();
  });

  it('shows the quotations of one speaker, says so, and all of them again', async () => {
    const all = await rows('Quotes').count();
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Filter Quotes', /Filter Quotes/u);
    await workbench.page.locator('.quick-input-title', { hasText: 'Which quotations' }).waitFor();
    await workbench.fillQuickInput('Borrell', /Josep Borrell/u);
    await rows('Quotes').filter({ hasText: 'V. Poutine' }).first().waitFor({ state: 'detached' });
    await workbench.page
      .locator('.pane-header .description', { hasText: /Josep Borrell · 2\/\d/u })
      .waitFor();
    await workbench.runCommand('Bilingual Reader: Show All Quotes');
    await rows('Quotes').filter({ hasText: 'V. Poutine' }).first().waitFor();
    assert.equal(await rows('Quotes').count(), all);
  });

  it('limits the names to places, keeps to it in the next article, and lets go by a button', async () => {
    const header = workbench.page.locator('.pane-header[aria-label^="Names"]');
    await header.hover();
    await header.getByRole('button', { name: 'Filter Names…' }).click();
    await workbench.fillQuickInput('Places', /Places/u);
    const described = header.locator('.description', { hasText: /^Places · \d+\/\d+$/u });
    await described.waitFor();
    await rows('Names')
      .filter({ hasText: /^(People|Organisations|Dates)/u })
      .first()
      .waitFor({ state: 'detached' });
    const said = await described.textContent();
    await workbench.openFile('001_b02286d494fc2291.txt');
    await header
      .locator('.description')
      .filter({ hasNotText: said ?? '' })
      .waitFor();
    await described.waitFor();
    await header.hover();
    await header.getByRole('button', { name: 'Show All Names' }).click();
    await header.locator('.description').filter({ hasText: 'Places' }).waitFor({ state: 'detached' });
    await workbench.openFile(file);
  });

  it('limits the glossary to the words being learnt, and says when none is left', async () => {
    const { page } = workbench;
    await page.locator('.pane-header[aria-label^="Glossary"]').click();
    await workbench.goTo(file, 'dialogue');
    await workbench.runCommand('Bilingual Reader: Mark Word as Learning');
    await page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Filter Glossary', /Filter Glossary/u);
    await workbench.fillQuickInput('learning', /Words I am learning/u);
    await rows('Glossary').nth(2).waitFor({ state: 'detached' });
    await rows('Glossary').filter({ hasText: 'dialogue' }).first().waitFor();
    const description = page.locator('.pane-header[aria-label^="Glossary"] .description');
    assert.match((await description.textContent()) ?? '', /^Words I am learning · 1\/\d+$/u);
    await workbench.screenshot('test/e2e/screenshots/filtered.png');
    await workbench.runCommand('Bilingual Reader: Undo Word Change');
    await page.locator('.message', { hasText: 'The filter leaves no word' }).waitFor();
    await workbench.runCommand('Bilingual Reader: Show Whole Glossary');
    await rows('Glossary').nth(1).waitFor();
    await page.locator('.pane-header[aria-label^="Glossary"]').click();
  });

  it('finds a person of another article by the English name', async () => {
    await workbench.page.keyboard.press('Control+T');
    await workbench.fillQuickInput('#ushakov', /Ouchakov/u);
    await workbench.editor('004_7b044bb0f93bacdf.txt').waitFor();
    await workbench.openFile(file);
  });

  it('lets a person write what a word means, from the card, and marks it in card and list', async () => {
    await workbench.goTo(file, 'balle est maintenant');
    const card = workbench.webview();
    await card.locator('main').filter({ hasText: 'La balle est maintenant' }).waitFor();
    const row = card.locator('tbody tr').first();
    const word = (await row.locator('.word').textContent()) ?? '';
    await row.getByRole('button', { name: `Set Meaning of Word… ${word}` }).click();
    await workbench.chooseEntry('', /Another…/u);
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await input.fill('a word of my own');
    await workbench.page.keyboard.press('Enter');
    await card.locator('.senses', { hasText: 'a word of my own' }).locator('.corrected').waitFor();
    await workbench.runCommand('Bilingual Reader: Undo Last Correction');
    await card.locator('.senses', { hasText: 'a word of my own' }).waitFor({ state: 'detached' });
  });

  it('walks a newcomer through, with pictures', async () => {
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Welcome: Open Walkthrough', /Open Walkthrough/u);
    await workbench.fillQuickInput('Read a French Article', /Read a French Article/u);
    await workbench.page.locator('.getting-started-step', { hasText: 'Set right what is wrong' }).click();
    await workbench.page.locator('.getting-started-media img').first().waitFor();
    await workbench.screenshot('test/e2e/screenshots/walkthrough.png');
  });
});
