import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { parseSentence } from '../../../src/core/grammar/parse.ts';
import { type Analyzer, analyzeByLength, analyzeInProcess, longText } from '../../../src/state/analyzer.ts';
import { openTestResources } from '../resources.ts';

const patient = { signal: new AbortController().signal };
const text = 'La ministre a déclaré que « la route restera fermée ».';

const openTestEngine = () => ({ analyze, parseSentence, resources: openTestResources() });

describe('analyzeInProcess', () => {
  it('lets the host have its turn between two texts', async () => {
    const analyzer = analyzeInProcess(async () => openTestEngine());
    const happened: string[] = [];
    const asked = [0, 1, 2].map(async (i) => {
      await analyzer.analyze({ text }, patient);
      happened.push(`text ${i}`);
      setImmediate(() => happened.push(`host ${i}`));
    });
    await Promise.all(asked);
    assert.deepEqual(happened, ['text 0', 'host 0', 'text 1', 'host 1', 'text 2']);
  });

  it('does not begin what was aborted, and goes on after it', async () => {
    let opened = 0;
    const analyzer = analyzeInProcess(async () => {
      opened++;
      return openTestEngine();
    });
    const edited = new AbortController();
    const first = analyzer.analyze({ text }, { signal: edited.signal, begin: () => assert.fail('begun') });
    const second = analyzer.analyze({ text }, patient);
    edited.abort();
    await assert.rejects(first, { name: 'AbortError' });
    assert.equal((await second).quotes.length, 1);
    assert.equal(opened, 2);
  });
});

describe('analyzeByLength', () => {
  it('keeps short texts here and sends long ones away', async () => {
    const named = (name: string): Analyzer => ({ analyze: async () => ({ text: name }) as Analysis });
    const analyzer = analyzeByLength(named('short'), named('long'));
    const chosen = async (length: number) =>
      (await analyzer.analyze({ text: 'x'.repeat(length) }, patient)).text;
    assert.equal(await chosen(longText - 1), 'short');
    assert.equal(await chosen(longText), 'long');
  });
});
