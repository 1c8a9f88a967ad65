import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { article, copySeeds, longArticle, readArticle, readLongArticle } from './smoke.ts';

/** The extension as a browser has it: without an entry for Node, so that only the web worker host can run it. */
function browserOnly(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-reader-web-'));
  const { main: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'media', 'seeds', 'l10n', 'package.nls.json', 'package.nls.fr.json']) {
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  return folder;
}

const longArticles = ['long.txt', 'another.txt', 'third.txt'] as const;

describe('in the web worker host', function () {
  this.timeout(120_000);
  const extension = browserOnly();
  const folder = copySeeds();
  let workbench: Workbench;

  before(async () => {
    for (const name of longArticles) writeFileSync(join(folder, name), longArticle);
    const settings = { 'extensions.webWorker': true, 'editor.wordWrap': 'on' };
    workbench = await openWorkbench({ extension, folder, file: join(folder, article), settings });
  });
  after(async () => {
    await workbench?.close();
    for (const made of [extension, folder]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  });

  it('reads a seed as elsewhere', async () => {
    await readArticle(workbench);
  });

  /** Reads a long article; returns the worker that was started for it, if any. */
  async function readByWorker(name: string): Promise<Worker | undefined> {
    let started: Worker | undefined;
    workbench.page.once('worker', (worker) => {
      started = worker;
    });
    await readLongArticle(workbench, name);
    return started;
  }

  it('reads a long article in a worker of its own, and by another when that one failed', async () => {
    const first = await readByWorker(longArticles[0]);
    assert.ok(first, 'a worker is started');
    await first.evaluate(() => {
      setTimeout(() => {
        throw new Error('The test lets this worker fail.');
      });
    });
    await workbench.page.waitForTimeout(200);
    assert.ok(await readByWorker(longArticles[1]), 'another worker is started');
  });

  it('reads a long article in the end when its worker has gone without a word', async () => {
    const [last] = workbench.page.workers().slice(-1);
    // No event tells of it.
    await last?.evaluate('close()');
    assert.ok(await readByWorker(longArticles[2]), 'another worker is started');
  }).timeout(180_000);
});
