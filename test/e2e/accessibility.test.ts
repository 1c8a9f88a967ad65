import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { openWorkbench, type Theme, type Workbench } from '../host/workbench.ts';
import { copySeeds } from './smoke.ts';

const file = '000_66dbe140987f49d1.txt';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the quote card for everyone', function () {
  this.timeout(90_000);
  const folder = copySeeds();
  let workbench: Workbench;
  let frame: Frame;

  before(async () => {
    workbench = await openWorkbench({ extension: '.', folder, file: join(folder, file) });
    await workbench.openContainer('Bilingual Reader');
    const main = workbench.webview().locator('main');
    await main.filter({ hasText: 'engager un dialogue' }).waitFor({ timeout: 40_000 });
    await workbench.goTo(file, 'balle est maintenant');
    await main.filter({ hasText: 'La balle est maintenant' }).waitFor();
    const own = await (await main.elementHandle())?.ownerFrame();
    assert.ok(own);
    frame = own;
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  for (const theme of ['dark', 'light', 'hc', 'hc-light'] as Theme[]) {
    it(`has nothing that axe finds fault with in the ${theme} theme`, async () => {
      await workbench.useTheme(theme);
      await workbench.page.waitForTimeout(500);
      // As a string, which the page's content security policy has no say in.
      await frame.evaluate(axe);
      const results = await frame.evaluate<AxeResults>('axe.run(document)');
      const found = results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      assert.deepEqual(found, []);
      console.log(
        `      ${results.passes.length} rules hold, ${results.incomplete.length} for a person to judge`,
      );
    });
  }

  it('is walked through with Tab, each stop with a name, and let go again', async () => {
    await workbench.runCommand('Bilingual Reader: Show Quote Card');
    const stops: string[] = [];
    for (let i = 0; i < 200; i++) {
      await workbench.page.keyboard.press('Tab');
      const name = await frame.evaluate<string | null>(`(() => {
        const at = document.activeElement;
        if (!document.hasFocus() || !at || at === document.body) return null;
        return at.getAttribute('aria-label') || at.textContent.trim() || '';
      })()`);
      // The first step is into the page around the card.
      if (name === null && stops.length === 0) continue;
      if (name === null) break;
      stops.push(name);
    }
    assert.ok(stops.length > 8 && stops.length < 190, stops.join(' | '));
    assert.ok(
      stops.every((name) => name !== ''),
      stops.join(' | '),
    );
    for (const name of ['Next quotation', 'Correct this quotation…', 'Filter the words'])
      assert.ok(stops.includes(name), stops.join(' | '));
  });

  it('needs no scrolling sideways in a panel of 300 pixels, nor when that is shown at twice the size', async () => {
    const panel = workbench.page.locator('iframe.webview').last();
    // A panel of 300 pixels that is shown at twice the size has room for 150.
    for (const width of [600, 300, 150]) {
      await panel.evaluate(
        (element, wide) => element.setAttribute('style', `width: ${wide}px; height: 600px`),
        width,
      );
      await frame.waitForFunction(`innerWidth === ${width}`);
      const overflow = await frame.evaluate<number>('document.body.scrollWidth - innerWidth');
      await workbench.screenshot(`test/e2e/screenshots/panel-${width}.png`);
      assert.ok(overflow <= 0, `${overflow} pixels too wide in ${width}`);
    }
  });

  it('does not move where a person wants no motion', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    const durations = await frame.evaluate<string[]>(
      `[...document.querySelectorAll('.term, tbody tr')].map((item) => getComputedStyle(item).transitionDuration)`,
    );
    assert.ok(durations.length > 3);
    assert.deepEqual(new Set(durations), new Set(['0s']));
  });
});
