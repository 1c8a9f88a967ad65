// Takes the pictures of the walkthrough anew, from the real window:  node src/build/run.mjs test/e2e/walkthroughPictures.ts
import { join, resolve } from 'node:path';
import { type Clip, openWorkbench } from '../host/workbench.ts';
import { copySeeds } from './smoke.ts';

const seed = '000_66dbe140987f49d1.txt';
const folder = copySeeds();
const workbench = await openWorkbench({
  extension: '.',
  folder,
  file: resolve(folder, seed),
  size: { width: 1_100, height: 640 },
  settings: {
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'editor.lineNumbers': 'off',
    'editor.fontSize': 12,
    'editor.lineHeight': 1.7,
    'breadcrumbs.enabled': false,
  },
});
const left: Clip = { x: 0, y: 35, width: 660, height: 470 };
const picture = async (name: string, clip: Clip) => {
  await workbench.page.mouse.move(620, 620);
  await workbench.page.waitForTimeout(1_500);
  await workbench.screenshot(join('media/walkthrough', `${name}.jpg`), clip);
  await workbench.screenshot(join('test/e2e/screenshots', `walkthrough-${name}.png`), clip);
};
try {
  await workbench.openContainer('Bilingual Reader');
  const card = workbench.webview();
  await card.locator('main').filter({ hasText: 'engager un dialogue' }).waitFor({ timeout: 40_000 });
  await workbench.useTheme('light');
  await workbench.goTo(seed, 'dialogue diplomatique');
  await picture('open', { ...left, width: 760 });
  await workbench.goTo(seed, 'balle est maintenant');
  await workbench.page.keyboard.press('Control+.');
  await workbench.page.locator('.action-widget').waitFor();
  await picture('correct', { ...left, x: 240 });
  await workbench.page.keyboard.press('Escape');
  for (const view of ['Names', 'Quotes'])
    await workbench.page.locator(`.pane-header[aria-label^="${view}"]`).click();
  await workbench.goTo(seed, 'un peu plus tard');
  await workbench.runCommand('Bilingual Reader: Next Quote');
  await picture('card', left);
  await card.locator('.glossary').evaluate((section) => section.scrollIntoView());
  await picture('glossary', left);
} finally {
  await workbench.close();
}
