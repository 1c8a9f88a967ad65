import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Theme, type Workbench } from '../host/workbench.ts';
import { article, copySeeds, readArticle } from './smoke.ts';

const screenshots = 'test/e2e/screenshots';
/** `UPDATE_SCREENSHOTS=1` also refreshes the pictures of the README. */
const published = 'media/screenshots';

describe('reading a seed in the window', function () {
  this.timeout(120_000);
  const folder = copySeeds();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    const settings = {
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'editor.occurrencesHighlight': 'off',
    };
    workbench = await openWorkbench({
      extension: '.',
      folder,
      file: join(folder, article),
      settings,
      size: { width: 1180, height: 800 },
    });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('hovers a name, steps to the next quotation and reads who said it, when, and its glossary', async () => {
    await readArticle(workbench);
  });

  it('follows the caret to a long quotation', async () => {
    // The pictures show the card whole.
    for (const view of ['Names', 'Quotes'])
      await workbench.page.locator(`.pane-header[aria-label^="${view}"]`).click();
    await workbench.goTo(article, 'la balle est dans leur camp, ils');
    await workbench.webview().locator('main').filter({ hasText: 'Vladimir Poutine' }).waitFor();
  });

  for (const theme of ['light', 'dark', 'hc', 'hc-light'] as Theme[]) {
    it(`can be looked at in the ${theme} theme`, async () => {
      await workbench.useTheme(theme);
      await workbench.page.mouse.move(700, 880);
      await workbench.page.waitForTimeout(1_000);
      const picture = join(screenshots, `reading-${theme}.png`);
      await workbench.screenshot(picture);
      if (process.env.UPDATE_SCREENSHOTS && theme !== 'hc-light') {
        mkdirSync(published, { recursive: true });
        await workbench.page.screenshot({
          path: join(published, `reading-${theme}.jpg`),
          type: 'jpeg',
          quality: 55,
        });
      }
    });
  }
});
