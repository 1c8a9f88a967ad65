import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { browserOnly } from '../host/extensions.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { article, copySeeds, longArticle, readArticle, readLongArticle } from './smoke.ts';

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
