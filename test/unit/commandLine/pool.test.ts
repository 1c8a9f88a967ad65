import assert from 'node:assert/strict';
import { Pool } from '../../../src/commandLine/pool.ts';
import { progressLine } from '../../../src/commandLine/progress.ts';

describe('a pool of workers', () => {
  it('gives an order to the worker with the fewest, and replaces one that fails', async () => {
    const log: string[] = [];
    let started = 0;
    const pool = new Pool<string, string>(2, async () => {
      const name = `w${++started}`;
      return {
        work: async (order) => {
          if (order === 'bad') throw new Error('it ended');
          return `${name} ${order}`;
        },
        stop: () => log.push(`stop ${name}`),
      };
    });
    assert.deepEqual(await Promise.all(['a', 'b'].map((order) => pool.run(order))), ['w1 a', 'w2 b']);
    await assert.rejects(pool.run('bad'), /it ended/u);
    assert.equal(await pool.run('c'), 'w3 c');
    pool.close();
    await new Promise((done) => setTimeout(done));
    assert.deepEqual(log, ['stop w1', 'stop w3', 'stop w2']);
  });

  it('says so when no worker can be started', async () => {
    const pool = new Pool<string, string>(1, () => Promise.reject(new Error('no thread')));
    await assert.rejects(pool.run('a'), /no thread/u);
    await assert.rejects(pool.run('b'), /no thread/u);
    pool.close();
  });
});

describe('progressLine', () => {
  it('draws how much is done over what it drew before, and nothing for one article', () => {
    const shown: string[] = [];
    const show = progressLine((text) => shown.push(text), 50);
    show(1, 1);
    show(1, 4);
    show(4, 4);
    assert.deepEqual(shown, [
      '\r█████░░░░░░░░░░░░░░░ 25 % 1 / 4\u001b[K',
      '\r████████████████████ 100 % 4 / 4\u001b[K\n',
    ]);
  });
});
