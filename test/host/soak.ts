// npm run soak [-- ACTIONS [SEED]]: what a person does at random, in the extension host of a real window: open, edit, step, correct,
// undo, switch, hover, commands, panel, trees. Fails when an action does, when a log has an error, or when the heap of the extension
// host does not come back within a tenth of its start. The heap is drawn in out/soak/heap.svg.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { drawHeap, type Sample } from '../soak/heap.ts';
import { playerOf } from '../soak/window.ts';
import { installServer, startServer } from './server.ts';
import { launchChromium, remote, workbenchAddress } from './workbench.ts';

const count = Number(process.argv[2] ?? 2_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
/** How long it may take, in milliseconds. */
const patience = 240_000 + count * 4_000;

const out = 'out/soak';
rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: ['test/soak/index.ts', 'test/soak/main.ts'],
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', './dist/extension.js'],
  logLevel: 'warning',
  define: { order: JSON.stringify({ count, seed }) },
});

console.log(`${count} actions, seed ${seed}: npm run soak -- ${count} ${seed} does the same again.`);
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
cpSync('seeds', folder, { recursive: true });
const extension = copyWatched();
installServer();
const server = await startServer({
  settings: { 'files.autoSave': 'off', 'window.confirmBeforeClose': 'never' },
});
const browser = await launchChromium();
const samples: Sample[] = [];
const failures: string[] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await watch(page);
} finally {
  await browser.close();
  await server.stop();
  for (const made of [folder, extension]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
}
report();

/** The extension with test/soak/main.ts around it. */
function copyWatched(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bilingual-reader-watched-'));
  for (const part of ['dist', 'media', 'seeds', 'l10n', 'package.nls.json', 'package.nls.fr.json'])
    cpSync(part, join(copy, part), { recursive: true });
  cpSync(join(out, 'main.js'), join(copy, 'main.js'));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, main: './main.js' }));
  return copy;
}

/** Until the host says that it is over. */
async function watch(page: Page): Promise<void> {
  const play = playerOf(page);
  page.on('console', (message) => {
    const isOurs = /bilingual-reader|vscode-webview/u.test(`${message.text()} ${message.location().url}`);
    if (message.type() === 'error' && isOurs) failures.push(`in the window: ${message.text()}`);
  });
  const ended = new Promise<void>((done, fail) => {
    void page.exposeFunction('codeAutomationExit', done);
    setTimeout(() => fail(new Error(`Not over within ${patience / 1_000} s.`)), patience).unref();
  });
  let isOver = false;
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = format(...args);
    const [word = '', when = '', value = ''] = line.split(' ');
    if (type !== 'info') return;
    if (word === 'heap') take({ when, megabytes: Number(value) });
    else if (word === 'window') void play(when, Number(value));
    else if (word === 'failed') failures.push(line);
    else if (line === 'over') isOver = true;
  });
  const entry = remote(server, resolve(out, 'index.js'));
  const properties = [['extensionTestsPath', entry]] as const;
  await page.goto(workbenchAddress(server, { extension, folder }, properties));
  await ended;
  if (!isOver) failures.push('The extension host ended before it was over.');
}

function take(sample: Sample): void {
  samples.push(sample);
  console.log(`${sample.when.padStart(6)} ${sample.megabytes.toFixed(1).padStart(7)} MB`);
}

function report(): void {
  const start = samples.find(({ when }) => when === 'start')?.megabytes ?? Number.NaN;
  const end = samples.find(({ when }) => when === 'end')?.megabytes ?? Number.NaN;
  const most = Math.max(...samples.map(({ megabytes }) => megabytes));
  drawHeap(join(out, 'heap.svg'), samples);
  const growth = ((end / start - 1) * 100).toFixed(1);
  console.log(`heap at the start ${start} MB, at most ${most} MB, at the end ${end} MB (${growth} %)`);
  if (!(end <= start * 1.1)) failures.push(`The heap has grown by ${growth} %.`);
  for (const failure of failures.slice(0, 50)) console.log(failure);
  console.log(
    failures.length === 0 ? `  1 passing` : `  1 failing: ${failures.length} failures with seed ${seed}`,
  );
  process.exit(failures.length === 0 ? 0 : 1);
}
