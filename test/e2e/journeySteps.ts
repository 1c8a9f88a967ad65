import assert from 'node:assert/strict';
import type { Workbench } from '../host/workbench.ts';

/** A window on the seeds in some host, and what is special about it. */
export interface Journey {
  readonly workbench: Workbench;
  /** The place of the articles can be written to. */
  readonly isWritable: boolean;
}

/** What a person does, and sees; the same in every host. */
type Step = (journey: Journey) => Promise<void>;

const article = '000_66dbe140987f49d1.txt';
const sidecar = '000_66dbe140987f49d1.reader.json';

/** The steps of the journey, in order. */
export const steps: Readonly<Record<string, Step>> = {
  'opens an article': ({ workbench }) => open(workbench),

  'is offered the articles that come with the reader': async ({ workbench }) => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Open Article', /Open Article/u);
    await page.getByPlaceholder('A French article to read').waitFor();
    const rows = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: /\d+ quotations/u });
    await rows.nth(4).waitFor();
    assert.match((await rows.first().textContent()) ?? '', /Articles that come with the reader/u);
    await page.keyboard.press('Escape');
  },

  'hovers a name': async ({ workbench }) => {
    assert.match(await workbench.hover('Josep Borrell'), /Josep Borrell.+chef de la diplomatie/su);
    await workbench.page.keyboard.press('Escape');
  },

  'finds a quotation among the symbols': async ({ workbench }) => {
    await workbench.page.keyboard.press('F1');
    await workbench.fillQuickInput('@juste demandé', /Nous avons juste demandé/u);
    await workbench.page.locator('.monaco-breadcrumbs', { hasText: 'juste demandé' }).waitFor();
  },

  'finds a person of another article': async ({ workbench }) => {
    await workbench.page.keyboard.press('Control+T');
    await workbench.fillQuickInput('#ushakov', /Ouchakov/u);
    await workbench.editor('004_7b044bb0f93bacdf.txt').waitFor();
    await open(workbench);
  },

  'goes to a quote': async ({ workbench }) => {
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Go to Quote', /Go to Quote/u);
    await workbench.page.getByPlaceholder('Words or speaker of a quotation').waitFor();
    await workbench.fillQuickInput('désescalade', /désescalade/u);
  },

  'reads card, names and glossary in the panel': async ({ workbench }) => {
    await workbench.openContainer('Bilingual Reader');
    const card = workbench.webview();
    await card.locator('main').filter({ hasText: 'désescalade' }).waitFor();
    assert.match((await card.locator('.speaker').textContent()) ?? '', /Josep Borrell/u);
    await card.locator('tbody tr', { hasText: 'de-escalation' }).first().waitFor();
    await workbench.row('Names', 'Josep Borrell').waitFor();
    await workbench.row('Quotes', 'désescalade').waitFor();
  },

  'corrects the speaker': async ({ workbench, isWritable }) => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Set Speaker', /Set Speaker/u);
    await page.locator('.quick-input-title', { hasText: 'Speaker' }).waitFor();
    await workbench.fillQuickInput('Poutine', /Vladimir Poutine/u);
    const card = workbench.webview();
    await card.locator('.chip.corrected').waitFor();
    assert.match((await card.locator('.speaker').textContent()) ?? '', /Vladimir Poutine/u);
    if (!isWritable)
      await page.locator('.notification-toast', { hasText: 'Kept in the extension’s own storage' }).waitFor();
    await workbench.openFromExplorer(sidecar);
    await workbench.line('"published"').waitFor();
    assert.equal(await workbench.line('"set": "speaker"').count(), isWritable ? 1 : 0);
    await open(workbench);
  },

  'undoes the correction': async ({ workbench }) => {
    await workbench.openContainer('Bilingual Reader');
    await workbench.webview().locator('.chip.corrected').waitFor();
    await workbench.runCommand('Bilingual Reader: Undo Last Correction');
    await workbench.webview().locator('.chip.corrected').waitFor({ state: 'detached' });
    await workbench.webview().locator('.speaker', { hasText: 'Josep Borrell' }).waitFor();
  },

  'exports the quotations': async ({ workbench, isWritable }) => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Export Analysis', /Export Analysis/u);
    await page.getByPlaceholder('Export the quotations of this article as').waitFor();
    if (!isWritable) {
      await workbench.fillQuickInput('Markdown', /Markdown/u);
      await workbench.line(/^#\sWashington\set\sMoscou/u).waitFor();
      return;
    }
    await workbench.chooseEntry('Markdown', /Markdown/u);
    await workbench.quickInputHolds(/\.quotes\.md$/u);
    await page.getByRole('button', { name: 'OK' }).click();
    await page.locator('.notification-toast', { hasText: 'exported to' }).waitFor();
    await page.locator('.notification-toast').getByRole('button', { name: 'Open' }).click();
    await workbench.line(/^#\sWashington\set\sMoscou/u).waitFor();
  },
};

/** Opens the article and waits until it is read, which the status bar tells of. */
async function open(workbench: Workbench): Promise<void> {
  await workbench.openFromExplorer(article);
  await workbench.page
    .locator('.statusbar-item', { hasText: /12 quotations · \d+ names/u })
    .waitFor({ timeout: 40_000 });
}
