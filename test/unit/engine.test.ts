import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from '../../src/channel/call.ts';
import { workerScript } from '../../src/channel/engine.ts';
import { startThread } from '../../src/channel/thread.ts';
import type { WorkerApi, WorkerClient } from '../../src/channel/workerProtocol.ts';
import { analyze } from '../../src/core/analyze.ts';
import { resourceFiles } from '../../src/core/resources.ts';
import { type Stage, stages } from '../../src/core/stages.ts';
import { openTestResources } from './resources.ts';

describe('a worker of the build', () => {
  it('makes the same analysis as this thread, and tells its stages', async () => {
    const thread = await startThread(workerScript(readFileSync('dist/engine.js', 'utf8')));
    const begun: Stage[] = [];
    const worker = connect<WorkerApi, WorkerClient>(thread, { begin: (stage) => void begun.push(stage) });
    await worker.open(new Map(resourceFiles.map((path) => [path, new Uint8Array(readFileSync(path))])));
    const text = readFileSync('seeds/001_b02286d494fc2291.txt', 'utf8');
    assert.deepEqual(await worker.analyze({ text }), analyze({ text }, openTestResources()));
    assert.deepEqual(begun, stages);
    thread.stop();
  }).timeout(20_000);

  it('says what went wrong', async () => {
    const thread = await startThread(workerScript(readFileSync('dist/engine.js', 'utf8')));
    const worker = connect<WorkerApi, WorkerClient>(thread, { begin: () => {} });
    await assert.rejects(worker.analyze({ text: 'Bonjour' }), /resources are not open/u);
    thread.stop();
  });
});
