import assert from 'node:assert/strict';
import { connect, type Port } from '../../../src/channel/call.ts';

/** Two ports that are each other's ends and clone what passes, as a webview does. */
function makeChannel(): readonly [Port, Port] {
  const receivers: ((message: unknown) => void)[] = [];
  const end = (mine: 0 | 1): Port => ({
    post: (message) => queueMicrotask(() => receivers[1 - mine]?.(structuredClone(message))),
    listen: (receive) => {
      receivers[mine] = receive;
    },
  });
  return [end(0), end(1)];
}

interface Adder {
  add(a: number, b: number): number;
  fail(): void;
}
interface Nobody {
  nothing(): void;
}

describe('connect', () => {
  const open = () => {
    const [near, far] = makeChannel();
    connect<Nobody, Adder>(far, {
      add: (a, b) => a + b,
      fail: () => {
        throw new Error('non');
      },
    });
    return connect<Adder, Nobody>(near, { nothing: () => {} });
  };

  it('brings back what the other end returns, each answer to its own call', async () => {
    const adder = open();
    assert.deepEqual(await Promise.all([adder.add(1, 2), adder.add(3, 4)]), [3, 7]);
  });

  it('brings back errors', async () => {
    await assert.rejects(open().fail(), /^Error: non$/u);
  });

  it('refuses names that the other end does not serve, inherited ones too', async () => {
    const adder = open() as unknown as Record<string, () => Promise<unknown>>;
    await assert.rejects(adder.constructor?.() ?? Promise.resolve(), /no constructor here/u);
    await assert.rejects(adder.subtract?.() ?? Promise.resolve(), /no subtract here/u);
  });

  it('is no promise itself', async () => {
    const adder = open();
    assert.equal(await Promise.resolve(adder), adder);
  });
});
