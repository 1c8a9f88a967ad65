import assert from 'node:assert/strict';
import { ThreadEndedError } from '../../../src/channel/thread.ts';
import type { WorkerClient } from '../../../src/channel/workerProtocol.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Source } from '../../../src/core/source.ts';
import type { Analyzer } from '../../../src/state/analyzer.ts';
import { ThreadAnalyzer } from '../../../src/state/threadAnalyzer.ts';

const analysisOf = ({ text }: Source) => ({ text }) as Analysis;
const patient = () => ({ signal: new AbortController().signal });
const soon = () => new Promise((done) => setTimeout(done));

/** A worker that answers, fails or ends when it is told to. */
interface FakeWorker {
  readonly client: WorkerClient;
  /** The text it is at work on. */
  text: string | null;
  answer(): void;
  fail(): void;
  end(): void;
  isStopped: boolean;
}

/** An analyzer on workers that a test plays. */
function play({ idle = 10_000, patience = 10_000, cannotStart = false } = {}) {
  const workers: FakeWorker[] = [];
  const warnings: string[] = [];
  const otherwise: Analyzer = { analyze: async ({ text }) => analysisOf({ text: `otherwise ${text}` }) };
  const analyzer = new ThreadAnalyzer({
    idle,
    patience: () => patience,
    otherwise,
    warn: (what) => void warnings.push(what),
    start: async (client) => {
      if (cannotStart) throw new Error('no worker here');
      const worker: FakeWorker = { client, text: null, answer() {}, fail() {}, end() {}, isStopped: false };
      const ended = new Promise<never>((_, reject) => {
        worker.end = () => reject(new ThreadEndedError('killed'));
      });
      ended.catch(() => {});
      workers.push(worker);
      const analyze = (source: Source) =>
        new Promise<Analysis>((resolve, reject) => {
          worker.text = source.text;
          worker.answer = () => resolve(analysisOf(source));
          worker.fail = () => reject(new Error('wrong'));
        });
      const stop = () => {
        worker.isStopped = true;
        worker.end();
      };
      return { analyze, ended, stop };
    },
  });
  const at = (index: number) => workers[index] ?? assert.fail(`there is no worker ${index}`);
  return { analyzer, workers, at, warnings };
}

describe('ThreadAnalyzer', () => {
  it('starts no worker before the first order, and serves all by one', async () => {
    const { analyzer, workers, at } = play();
    assert.equal(workers.length, 0);
    const [first, second] = ['un', 'deux'].map((text) => analyzer.analyze({ text }, patient()));
    await soon();
    assert.equal(at(0).text, 'un');
    at(0).answer();
    assert.equal((await first)?.text, 'un');
    await soon();
    assert.equal(at(0).text, 'deux');
    at(0).answer();
    assert.equal((await second)?.text, 'deux');
    assert.equal(workers.length, 1);
    analyzer.dispose();
  });

  it('hands on the stages', async () => {
    const { analyzer, at } = play();
    const begun: string[] = [];
    const order = analyzer.analyze(
      { text: 'un' },
      { ...patient(), begin: (stage) => void begun.push(stage) },
    );
    await soon();
    at(0).client.begin('names');
    at(0).answer();
    await order;
    assert.deepEqual(begun, ['names']);
    analyzer.dispose();
  });

  it('stops the worker in its work when the order is aborted, and goes on with the next by another', async () => {
    const { analyzer, at, warnings } = play();
    const edited = new AbortController();
    const first = analyzer.analyze({ text: 'un' }, { signal: edited.signal });
    const second = analyzer.analyze({ text: 'deux' }, patient());
    await soon();
    edited.abort();
    await assert.rejects(first, { name: 'AbortError' });
    await soon();
    assert.ok(at(0).isStopped);
    assert.equal(at(1).text, 'deux');
    at(1).answer();
    assert.equal((await second).text, 'deux');
    assert.deepEqual(warnings, []);
    analyzer.dispose();
  });

  it('lets go at once of an order that waits, and leaves the one at work alone', async () => {
    const { analyzer, workers, at } = play();
    const first = analyzer.analyze({ text: 'un' }, patient());
    const edited = new AbortController();
    const second = analyzer.analyze({ text: 'deux' }, { signal: edited.signal });
    await soon();
    edited.abort();
    await assert.rejects(second, { name: 'AbortError' });
    assert.ok(!at(0).isStopped);
    at(0).answer();
    assert.equal((await first).text, 'un');
    await soon();
    assert.equal(at(0).text, 'un');
    assert.equal(workers.length, 1);
    analyzer.dispose();
  });

  it('serves an order aborted before its turn by no worker at all', async () => {
    const { analyzer, workers } = play();
    await assert.rejects(analyzer.analyze({ text: 'un' }, { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    await soon();
    assert.equal(workers.length, 0);
  });

  it('answers by another worker when the first is killed', async () => {
    const { analyzer, at, warnings } = play();
    const order = analyzer.analyze({ text: 'un' }, patient());
    await soon();
    at(0).end();
    await soon();
    at(1).answer();
    assert.equal((await order).text, 'un');
    assert.equal(warnings.length, 1);
    analyzer.dispose();
  });

  it('answers by another worker when the first has gone without a word', async () => {
    const { analyzer, workers, at, warnings } = play({ patience: 60 });
    const order = analyzer.analyze({ text: 'un' }, patient());
    while (workers.length < 2) await soon();
    await soon();
    assert.ok(at(0).isStopped);
    at(1).answer();
    assert.equal((await order).text, 'un');
    assert.equal(warnings.length, 1);
    analyzer.dispose();
  });

  it('waits for one that goes on giving signs of life', async () => {
    const { analyzer, workers, at } = play({ patience: 200 });
    const order = analyzer.analyze({ text: 'un' }, patient());
    for (let i = 0; i < 8; i++) {
      await new Promise((done) => setTimeout(done, 50));
      at(0).client.begin('names');
    }
    assert.ok(!at(0).isStopped);
    at(0).answer();
    assert.equal((await order).text, 'un');
    assert.equal(workers.length, 1);
    analyzer.dispose();
  });

  it('starts another worker after one that was killed between two orders', async () => {
    const { analyzer, at } = play();
    const first = analyzer.analyze({ text: 'un' }, patient());
    await soon();
    at(0).answer();
    await first;
    at(0).end();
    await soon();
    const second = analyzer.analyze({ text: 'deux' }, patient());
    await soon();
    at(1).answer();
    assert.equal((await second).text, 'deux');
    analyzer.dispose();
  });

  it('gives a text up over which two workers ended, but not the next text', async () => {
    const { analyzer, at } = play();
    const order = analyzer.analyze({ text: 'un' }, patient());
    const next = analyzer.analyze({ text: 'deux' }, patient());
    order.catch(() => {});
    await soon();
    at(0).end();
    await soon();
    at(1).end();
    await assert.rejects(order, ThreadEndedError);
    await soon();
    at(2).answer();
    assert.equal((await next).text, 'deux');
    analyzer.dispose();
  });

  it('hands on an error of the analysis and keeps the worker', async () => {
    const { analyzer, workers, at } = play();
    const order = analyzer.analyze({ text: 'un' }, patient());
    await soon();
    at(0).fail();
    await assert.rejects(order, /wrong/u);
    const next = analyzer.analyze({ text: 'deux' }, patient());
    await soon();
    at(0).answer();
    await next;
    assert.equal(workers.length, 1);
    analyzer.dispose();
  });

  it('reads in the host itself where no worker can be started', async () => {
    const { analyzer, warnings } = play({ cannotStart: true });
    assert.equal((await analyzer.analyze({ text: 'un' }, patient())).text, 'otherwise un');
    assert.equal(warnings.length, 1);
  });

  it('gives the worker back when nothing is left to do, and not before', async () => {
    const { analyzer, at } = play({ idle: 30 });
    const first = analyzer.analyze({ text: 'un' }, patient());
    await soon();
    at(0).answer();
    await first;
    const second = analyzer.analyze({ text: 'deux' }, patient());
    await new Promise((done) => setTimeout(done, 60));
    assert.ok(!at(0).isStopped, 'at work past the idle time');
    at(0).answer();
    await second;
    await new Promise((done) => setTimeout(done, 60));
    assert.ok(at(0).isStopped);
  });
});
