import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { copySeeds } from './smoke.ts';

/** In its name a folder has what a message would make a link of. */
const inner = '[Ouvrir](command:workbench.action.closeWindow) $(trash)';
const file = join(inner, 'piege.txt');
const said =
  '=1+1 <img src=x onerror=alert(1)> [clic](javascript:alert(1)) {{7*7}} #{7*7} $(trash) </script> &lt;b&gt; \u202enous ne céderons pas';
/** As a line of an interface has it: without what turns the writing round. */
const shown = said.replace('\u202e', '');
const article = `Les députés débattent des retraites à Paris

La ministre Awa Ndiaye a répondu jeudi aux questions des députés sur la réforme des retraites.

« ${said} », a-t-elle déclaré devant les élus de la commission. Les syndicats appellent à une nouvelle journée de grève la semaine prochaine dans les transports et dans les écoles, et la préfecture attend des milliers de manifestants dans les rues de la capitale.
`;
const speaker = '<b onclick=alert(1)>Léa</b> $(trash) [x](command:workbench.action.closeWindow)';

describe('hostile text in the window', function () {
  this.timeout(90_000);
  const folder = copySeeds();
  let workbench: Workbench;
  const dialogs: string[] = [];

  before(async () => {
    mkdirSync(join(folder, inner));
    writeFileSync(join(folder, file), article);
    workbench = await openWorkbench({ extension: '.', folder, settings: { 'editor.wordWrap': 'on' } });
    workbench.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.openContainer('Bilingual Reader');
    await workbench.openFile('piege.txt');
    await rows('Quotes').filter({ hasText: '=1+1' }).first().waitFor({ timeout: 40_000 });
  });
  afterEach(() => assert.deepEqual(dialogs, [], 'nothing of it has run'));
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (view: string) =>
    workbench.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);

  /** Markup, links and icons that have come of the text. */
  async function expectOnlyText(place: Locator): Promise<void> {
    const made = place.locator(
      'img[src="x"], b, script, .codicon-trash, a[href^="javascript"], [data-href^="javascript"], [data-href*="closeWindow"], a[href*="closeWindow"]',
    );
    assert.equal(await made.count(), 0, await place.first().innerHTML());
  }

  async function expectShown(place: Locator, words: string): Promise<void> {
    const text = ((await place.textContent()) ?? '').replaceAll('\u00a0', ' ');
    assert.ok(text.includes(words), text);
    await expectOnlyText(place);
  }

  it('is text in the tree of quotations', async () => {
    const row = rows('Quotes').filter({ hasText: '=1+1' }).first();
    await expectShown(row, '=1+1 <img src=x onerror=alert(1)>');
  });

  it('is text in the card, as it stands in the article', async () => {
    await workbench.goTo(file, 'nous ne');
    const quote = workbench.webview().locator('blockquote');
    await quote.filter({ hasText: 'céderons pas' }).waitFor();
    await expectShown(quote, shown.slice(0, 60));
  });

  it('is text in the hover', async () => {
    await workbench.hover('«');
    const hover = workbench.page.locator('.monaco-resizable-hover .monaco-hover-content').first();
    await expectShown(hover, 'Awa Ndiaye');
    await workbench.page.keyboard.press('Escape');
  });

  it('is text in the list of quotations to go to', async () => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Go to Quote', /Go to Quote/u);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '=1+1' }).first();
    await row.waitFor();
    await expectShown(row, '{{7*7}} #{7*7} $(trash) </script>');
    await page.keyboard.press('Escape');
  });

  it('is text where a correction of another program holds it: in tree, card, hover and lists', async () => {
    const start = article.indexOf(said);
    const at = { start, end: start + said.length, text: said, before: '« ', after: ' »' };
    const corrections = [
      { set: 'speaker', value: speaker, at },
      { set: 'note', value: speaker, at },
    ];
    const sidecar = join(folder, file.replace(/\.txt$/u, '.reader.json'));
    writeFileSync(sidecar, JSON.stringify({ version: 1, corrections }));
    const name = workbench.webview().locator('.speaker');
    await name.filter({ hasText: 'onclick' }).waitFor();
    await expectShown(name, '<b onclick=alert(1)>Léa</b> $(trash)');
    await expectOnlyText(workbench.webview().locator('main'));
    const tree = rows('Quotes').filter({ hasText: 'onclick' }).first();
    await tree.waitFor();
    await expectOnlyText(tree);
    await workbench.hover('«');
    await expectShown(
      workbench.page.locator('.monaco-resizable-hover .monaco-hover-content').first(),
      '<b onclick=alert(1)>Léa</b> $(trash) [x](command:workbench.action.closeWindow)',
    );
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Filter Quotes', /Filter Quotes/u);
    const choice = workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'onclick' })
      .first();
    await choice.waitFor();
    await expectShown(choice, '$(trash)');
    await workbench.page.keyboard.press('Escape');
  });

  for (const [label, ending, expected] of [
    ['CSV', 'csv', /"?'=1\+1 <img src=x/u],
    ['TEI XML', 'xml', /=1\+1 &lt;img src=x onerror=alert\(1\)&gt; \[clic\]\(javascript:alert\(1\)\)/u],
    ['Markdown', 'md', /\\=1\\\+1 \\<img src\\=x onerror\\=alert\\\(1\\\)\\> \\\[clic\\\]\\\(javascript\\:/u],
  ] as const) {
    it(`is text in the export as ${label}, and its name in the message about it`, async () => {
      const { page } = workbench;
      await page.keyboard.press('F1');
      await workbench.chooseEntry('>Bilingual Reader: Export Analysis', /Export Analysis/u);
      await workbench.chooseEntry(label, new RegExp(`^\\s*${label}`, 'u'));
      const target = join(folder, file.replace(/\.txt$/u, `.quotes.${ending}`));
      await page.waitForFunction(
        (end) =>
          (document.querySelector('.quick-input-widget input') as HTMLInputElement)?.value.endsWith(end),
        `.${ending}`,
      );
      await page.keyboard.press('Enter');
      const toast = page.locator('.notification-toast', { hasText: 'exported to' });
      await toast.waitFor();
      await expectShown(
        toast.locator('.notification-list-item-message'),
        '(command:workbench.action.closeWindow)',
      );
      assert.equal(await toast.locator('.notification-list-item-message a').count(), 0);
      await workbench.runCommand('Notifications: Clear All Notifications');
      assert.match(readFileSync(target, 'utf8'), expected);
    });
  }
});
