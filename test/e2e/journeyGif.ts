// Records the animated picture of the README anew, from the real window:
//
//   node src/build/run.mjs test/e2e/journeyGif.ts [--frames FOLDER]
//
// With a folder it also keeps the single frames there, to be looked at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { encodeGif, type Shot } from './animation.ts';
import { copySeeds } from './smoke.ts';

const picture = 'media/screenshots/journey.gif';
const largest = 1_500_000;
const seed = '000_66dbe140987f49d1.txt';
const { values } = parseArgs({ options: { frames: { type: 'string' } } });

const folder = copySeeds();
const workbench = await openWorkbench({
  extension: '.',
  folder,
  size: { width: 960, height: 600 },
  settings: {
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'editor.lineNumbers': 'off',
    'editor.folding': false,
    'editor.glyphMargin': false,
    'editor.occurrencesHighlight': 'off',
    'editor.selectionHighlight': false,
    'editor.cursorBlinking': 'solid',
    'editor.lineHeight': 1.6,
    'breadcrumbs.enabled': false,
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
  },
});
const shots: Shot[] = [];
const { page } = workbench;

try {
  await prepare(workbench);
  await record(workbench);
  const gif = encodeGif(shots);
  writeFileSync(picture, gif);
  keepFrames();
  console.log(`${picture}: ${shots.length} frames, ${(gif.length / 1e6).toFixed(2)} MB`);
  if (gif.length > largest) throw new Error(`It is larger than ${largest / 1e6} MB.`);
} finally {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Has everything loaded once, so that no frame shows a window that waits, and makes room for the card. */
async function prepare(window: Workbench): Promise<void> {
  await window.openFromExplorer(seed);
  await window.openContainer('Bilingual Reader');
  await window.row('Quotes', 'V. Poutine').waitFor({ timeout: 40_000 });
  await window.useTheme('light');
  for (const view of ['Quotes', 'Names']) {
    // At its name: further on are its buttons.
    await page.locator(`.pane-header[aria-label^="${view}"]`).click({ position: { x: 30, y: 10 } });
  }
  await window.runCommand('View: Close Editor');
}

async function record(window: Workbench): Promise<void> {
  await say('Open a French article');
  await page.keyboard.press('F1');
  await window.chooseEntry('>Bilingual Reader: Open Article', /Open Article/u);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: /\d+ quotations/u })
    .nth(4)
    .waitFor();
  await shoot(1_800);
  // That of the folder: the first one is the extension's own, which a correction would change.
  const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: 'engager un dialogue' });
  await page.locator('.quick-input-widget input[type=text]').fill('Washington et Moscou');
  await entry.nth(1).click();
  await page.locator('.statusbar-item', { hasText: '12 quotations' }).waitFor();
  await shoot(1_800);

  await say('Hover a name, a quotation mark, any word');
  await window.hover('Vladimir Poutine');
  await page.waitForTimeout(700);
  await shoot(2_400);
  await page.keyboard.press('Escape');

  await say('The card says who said it, when, and how it knows');
  await window.goTo(seed, 'positives');
  await window.webview().locator('main').filter({ hasText: 'positives' }).waitFor();
  await shoot(2_800);

  await say('Go to any quote by its words or its speaker');
  await page.keyboard.press('F1');
  await window.chooseEntry('>Bilingual Reader: Go to Quote', /Go to Quote/u);
  await page.getByPlaceholder('Words or speaker of a quotation').waitFor();
  await shoot(1_400);
  await page.locator('.quick-input-widget input[type=text]').fill('dialogue');
  await shoot(1_400);
  await window.fillQuickInput('dialogue', /engager un dialogue/u);
  const card = window.webview();
  await card.locator('main').filter({ hasText: 'unsure' }).waitFor();
  await shoot(2_200);

  await say('Unsure, or wrong? Say who it is: kept beside the article');
  await page.keyboard.press('F1');
  await window.chooseEntry('>Bilingual Reader: Set Speaker', /Set Speaker/u);
  await page.locator('.quick-input-title', { hasText: 'Speaker' }).waitFor();
  await shoot(1_800);
  await window.fillQuickInput('Washington', /Washington/u);
  await card.locator('.chip.corrected').waitFor();
  await shoot(2_400);

  await say('And what the words mean here');
  await window.goTo(seed, 'balle est maintenant');
  await card.locator('main').filter({ hasText: 'La balle est maintenant' }).waitFor();
  await page.waitForTimeout(1_500);
  await card.locator('.glossary').evaluate((section) => section.scrollIntoView());
  await shoot(3_200);
}

/** Words at the foot of the window that say what is seen. */
async function say(words: string): Promise<void> {
  await page.evaluate((text) => {
    const id = 'bilingual-reader-caption';
    const caption = document.getElementById(id) ?? document.body.appendChild(document.createElement('div'));
    caption.id = id;
    caption.textContent = text;
    Object.assign(caption.style, {
      position: 'fixed',
      right: '24px',
      bottom: '40px',
      zIndex: '1000',
      padding: '10px 18px',
      borderRadius: '8px',
      background: '#1b2440',
      color: '#ffffff',
      font: '600 18px sans-serif',
    });
  }, words);
}

async function shoot(delay: number): Promise<void> {
  await page.waitForTimeout(700);
  shots.push({ png: new Uint8Array(await page.screenshot({ caret: 'initial' })), delay });
}

function keepFrames(): void {
  if (!values.frames) return;
  mkdirSync(values.frames, { recursive: true });
  for (const [i, { png }] of shots.entries()) writeFileSync(join(values.frames, `${i}.png`), png);
}
