import assert from 'node:assert/strict';
import { startThread, type Thread, ThreadEndedError } from '../../../src/channel/thread.ts';

const echo = 'onmessage = ({ data }) => postMessage(data);';

/** The next message that the thread posts. */
const answerOf = (thread: Thread) => new Promise((receive) => thread.listen(receive));

describe('startThread', () => {
  it('runs a web worker’s script in a thread of Node’s', async () => {
    const thread = await startThread(echo);
    const answer = answerOf(thread);
    thread.post(new Map([['é', Uint8Array.of(1, 2)]]));
    assert.deepEqual(await answer, new Map([['é', Uint8Array.of(1, 2)]]));
    thread.stop();
  });

  it('ends one that would never end', async () => {
    const thread = await startThread('onmessage = () => { postMessage(1); for (;;); };');
    const answer = answerOf(thread);
    thread.post(0);
    await answer;
    thread.stop();
    await assert.rejects(thread.ended, ThreadEndedError);
  });

  for (const [how, script] of Object.entries({
    'an error that nothing caught': 'throw new Error("non");',
    'a kill': 'require("node:process").exit(3);',
  })) {
    it(`tells of ${how}`, async () => {
      const thread = await startThread(script);
      await assert.rejects(thread.ended, ThreadEndedError);
    });
  }
});
