import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

const file = '000_66dbe140987f49d1.txt';
const hostile = `La ministre Awa Ndiaye a répondu jeudi aux questions des députés sur la réforme des retraites.
« <img src=x onerror=alert(1)> Nous ne </blockquote><script>alert(1)</script> céderons pas », a-t-elle déclaré.
`;

describe('quote card in the window', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'card-'));
  let workbench: Workbench;

  before(async () => {
    cpSync('seeds', folder, { recursive: true });
    writeFileSync(join(folder, 'piege.txt'), hostile);
    workbench = await openWorkbench({ extension: '.', folder, file: join(folder, file) });
    await workbench.openContainer('Bilingual Reader');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  /** The card, once it shows the words. */
  const cardWith = async (words: string) => {
    const card = workbench.webview().locator('main');
    await card.filter({ hasText: words }).waitFor();
    return card;
  };
  const read = async (words: string) => (await (await cardWith(words)).textContent()) ?? '';

  it('says what to do where there is no quotation', async () => {
    await workbench.editor(file).click();
    await workbench.goTo(file, 'réchauffement');
    assert.match(await read('No quotation at the caret'), /Put the caret in a quotation/u);
  });

  it('follows the caret, and shows words, speaker, date and glossary', async () => {
    await workbench.goTo(file, 'balle est maintenant');
    const text = await read('La balle est maintenant dans leur camp');
    assert.match(text, /Vladimir Poutine/u);
    assert.match(text, /Thursday 23 December 2021/u);
    assert.match(text, /Glossary/iu);
    const card = workbench.webview();
    assert.equal(await card.locator('figure blockquote').getAttribute('lang'), 'fr');
    assert.ok((await card.locator('tbody tr').count()) >= 3);
  });

  it('shows how another article words it, and goes there', async () => {
    const other = '001_b02286d494fc2291.txt';
    const elsewhere = workbench.webview().locator('.elsewhere');
    await elsewhere.filter({ hasText: other }).waitFor();
    assert.match((await elsewhere.locator('del').allTextContents()).join(' '), /maintenant/u);
    assert.match((await elsewhere.locator('ins').allTextContents()).join(' '), /doit/u);
    await elsewhere.getByRole('button').first().click();
    await workbench.editor(other).waitFor();
    const words = workbench.webview().locator('figure blockquote');
    await words.filter({ hasText: 'ils doivent nous répondre' }).waitFor();
    await workbench.openFile(file);
    await workbench.goTo(file, 'balle est maintenant');
    await words.filter({ hasText: 'La balle est maintenant' }).waitFor();
  });

  it('steps to the next quotation and back, by button and by key', async () => {
    const card = workbench.webview();
    await card.getByRole('button', { name: 'Next quotation' }).click();
    // Not the words of another article, which the card may show too.
    const words = card.locator('figure blockquote');
    await words.filter({ hasText: 'sur le pas de' }).waitFor();
    await workbench.page.keyboard.press('ArrowLeft');
    await words.filter({ hasText: 'La balle est maintenant' }).waitFor();
  });

  it('shows every word, keeps the focus, and remembers it for the next quotation', async () => {
    const card = workbench.webview();
    // What other articles say comes last, and draws the card once more.
    await card.locator('.elsewhere').waitFor();
    const rows = await card.locator('tbody tr').count();
    await card.getByRole('button', { name: /^Show \d+ easier words$/u }).click();
    const all = card.getByRole('button', { name: 'Hide the easier words' });
    await card.locator('tbody tr').nth(rows).waitFor();
    await card.locator(':focus').and(all).waitFor();
    await all.click();
  });

  it('lets a word go that is marked as known, and keeps the keyboard on one that is being learnt', async () => {
    const card = workbench.webview();
    const row = card.locator('tbody tr').first();
    const word = (await row.locator('.word').textContent()) ?? '';
    const learning = card.getByRole('button', { name: `I am learning it: ${word}` });
    await learning.click();
    await card.locator('button[aria-pressed=true]').waitFor();
    assert.ok(await learning.evaluate((button) => button === button.ownerDocument.activeElement));
    await card.getByRole('button', { name: `I know it: ${word}` }).click();
    await card.locator('tbody .word', { hasText: word }).first().waitFor({ state: 'detached' });
    await workbench.runCommand('Undo Word Change');
    await workbench.runCommand('Undo Word Change');
    await card.locator('tbody .word', { hasText: word }).first().waitFor();
  });

  it('filters and orders its words, and keeps the keyboard in the field', async () => {
    const card = workbench.webview();
    const rows = await card.locator('tbody tr').count();
    const field = card.getByRole('searchbox', { name: 'Filter the words' });
    await field.pressSequentially('camp');
    await card.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    assert.ok(await field.evaluate((input) => input === input.ownerDocument.activeElement));
    await field.fill('');
    await card.getByRole('combobox', { name: 'Order of the words' }).selectOption('word');
    assert.equal(await card.locator('tbody tr').count(), rows);
    await card.getByRole('combobox', { name: 'Order of the words' }).selectOption('text');
  });

  it('corrects the speaker from the card, shows that it did, and takes it back', async () => {
    const card = workbench.webview();
    await card.getByRole('button', { name: 'Correct this quotation…' }).click();
    await workbench.chooseEntry('Speaker', /^\s*Speaker/u);
    await workbench.page.locator('.quick-input-title').filter({ hasText: 'Speaker' }).waitFor();
    await workbench.fillQuickInput('Borrell', /Josep Borrell/u);
    await card.locator('.chip.corrected').waitFor();
    assert.match((await card.locator('.speaker').textContent()) ?? '', /Josep Borrell/u);
    await workbench.screenshot('test/e2e/screenshots/corrected.png');
    await workbench.runCommand('Bilingual Reader: Undo Last Correction');
    await card.locator('.chip.corrected').waitFor({ state: 'detached' });
  });

  it('copies the quotation with its citation', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.webview().getByRole('button', { name: 'Copy with citation' }).click();
    await workbench
      .webview()
      .locator('[role=status]')
      .filter({ hasText: 'Copied' })
      .waitFor({ state: 'attached' });
    const copied = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
    assert.match(
      copied,
      /^« Nous avons juste demandé .+ » — Vladimir Poutine, .+\n“Washington et Moscou .+”, 000_/su,
    );
  });

  it('marks a term in the quotation while its row is pointed at', async () => {
    const card = workbench.webview();
    const row = card.locator('tbody tr').first();
    await row.hover();
    const term = await row.getAttribute('data-term');
    await card.locator(`blockquote .term.pointed[data-term="${term}"]`).first().waitFor();
  });

  it('exports the quotations to a file that the dialogs name', async () => {
    // Not by runCommand, which waits for the list to close: here another one opens in its place.
    await workbench.page.keyboard.press('F1');
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await input.fill('>Bilingual Reader: Export Analysis');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Export Analysis' })
      .first()
      .click();
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).click();
    await workbench.quickInputHolds(/000_66dbe140987f49d1\.quotes\.md$/u);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.notification-toast', { hasText: 'exported to' }).waitFor();
    const markdown = readFileSync(join(folder, '000_66dbe140987f49d1.quotes.md'), 'utf8');
    assert.match(markdown, /^# Washington et Moscou/u);
  });

  it('shows markup in an article as the text that it is, and an unknown date as unknown', async () => {
    await workbench.openFile('piege.txt');
    await workbench.goTo('piege.txt', 'Nous ne');
    const text = await read('céderons pas');
    assert.ok(text.includes('<img src=x onerror=alert(1)> Nous ne </blockquote><script>'), text);
    assert.equal(await workbench.webview().locator('blockquote img, blockquote script').count(), 0);
    assert.match(text, /Awa Ndiaye/u);
    assert.match(text, /date of the article unknown/u);
  });
});
