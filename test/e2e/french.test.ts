import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Theme, type Workbench } from '../host/workbench.ts';
import { copySeeds } from './smoke.ts';

const file = '000_66dbe140987f49d1.txt';
const screenshots = 'test/e2e/screenshots';

describe('the reader in French', function () {
  this.timeout(120_000);
  const folder = copySeeds();
  let workbench: Workbench;
  /** In the order in which a person meets them; each is looked at, too. */
  const picture = (name: string) => workbench.screenshot(join(screenshots, `french-${name}.png`));

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    const settings = { 'editor.wordWrap': 'on' };
    workbench = await openWorkbench({
      extension: '.',
      folder,
      file: join(folder, file),
      locale: 'fr',
      settings,
    });
    await workbench.openContainer('Bilingual Reader');
    await workbench.row('Citations', 'V. Poutine').waitFor({ timeout: 40_000 });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('counts in the status bar', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: '12 citations · 16 noms' }).waitFor();
  });

  it('has a card whose words are French, down to date, reason and buttons', async () => {
    await workbench.goTo(file, 'désescalade', 1);
    const card = workbench.webview();
    await card.locator('main').filter({ hasText: 'désescalade' }).waitFor();
    assert.equal(await card.locator('html').getAttribute('lang'), 'fr');
    const text = ((await card.locator('main').textContent()) ?? '').replaceAll(/\s+/gu, ' ');
    for (const words of ['partielle', 'jeudi 23 décembre 2021', 'Attribution', 'Sujet de'])
      assert.ok(text.includes(words), `${words}: ${text}`);
    assert.match(text, /Dit.+Attribution.+Glossaire/u);
    assert.doesNotMatch(text, /\b(?:of|Said|certain|Subject|Glossary|Thursday|counted from)\b/u);
    const buttons = await card
      .locator('button')
      .evaluateAll((all) =>
        all.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
      );
    assert.ok(buttons.includes('Citation suivante') && buttons.includes('Corriger cette citation…'));
    assert.deepEqual(
      buttons.filter((name) => /\b(?:Next|Show|Correct|Copy|know|Set)\b/u.test(name)),
      [],
    );
  });

  it('hovers, lists, and calls its commands in French', async () => {
    assert.match(await workbench.hover('Josep Borrell'), /personne · chef de la diplomatie.+1 mention/su);
    await workbench.page.waitForTimeout(500);
    await picture('hover');
    await workbench.page.keyboard.press('Escape');
    await workbench.row('Noms', 'Union européenne').waitFor();
    await workbench.page.keyboard.press('F1');
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await input.fill('>Bilingual Reader: Aller');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Aller à une citation…' }).first().waitFor();
    await picture('palette');
    await workbench.page.keyboard.press('Escape');
  });

  it('asks for a filter and says what it left', async () => {
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Bilingual Reader: Filtrer les noms', /Filtrer les noms/u);
    await workbench.page.locator('.quick-input-title', { hasText: 'Quels noms montrer' }).waitFor();
    await picture('filter');
    await workbench.fillQuickInput('Lieux', /Lieux/u);
    await workbench.page.locator('.pane-header .description', { hasText: /^Lieux · \d+\/\d+$/u }).waitFor();
    await workbench.runCommand('Bilingual Reader: Afficher tous les noms');
  });

  it('walks a newcomer through in French', async () => {
    await workbench.page.keyboard.press('F1');
    await workbench.chooseEntry('>Welcome: Open Walkthrough', /Open Walkthrough/u);
    await workbench.fillQuickInput('Lire un article en français', /Lire un article en français/u);
    await workbench.page.locator('.getting-started-step', { hasText: 'Voir qui dit quoi' }).click();
    await workbench.page.locator('.getting-started-media img').first().waitFor();
    await picture('walkthrough');
  });

  it('describes its settings in French', async () => {
    await workbench.runCommand('Preferences: Open Settings (UI)');
    await workbench.page.locator('.settings-editor .suggest-input-container').click();
    await workbench.page.keyboard.type('@ext:bilingual-reader.bilingual-reader');
    const descriptions = workbench.page.locator('.settings-editor .setting-item-description');
    await descriptions.filter({ hasText: 'Surligner les noms de personnes' }).first().waitFor();
    await picture('settings');
    await workbench.openFile(file);
  });

  for (const theme of ['dark', 'light'] as Theme[]) {
    it(`can be looked at in the ${theme} theme`, async () => {
      await workbench.useTheme(theme);
      await workbench.goTo(file, 'balle est maintenant');
      await workbench.page.mouse.move(700, 880);
      await workbench.page.waitForTimeout(1_000);
      await picture(theme);
    });
  }

  it('needs no scrolling sideways in a panel of 300 pixels', async () => {
    const panel = workbench.page.locator('iframe.webview').last();
    await panel.evaluate((element) => element.setAttribute('style', 'width: 300px; height: 860px'));
    const main = workbench.webview().locator('main');
    await workbench.page.waitForTimeout(500);
    const overflow = await main.evaluate(({ ownerDocument }) => {
      const { scrollWidth } = ownerDocument.body;
      return scrollWidth - (ownerDocument.defaultView?.innerWidth ?? 0);
    });
    await picture('300');
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
  });
});
