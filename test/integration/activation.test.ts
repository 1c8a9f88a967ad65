import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extensionUri, openReader, openText } from './articles.ts';

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes in use by the extension host, raw bytes too. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Megabytes kept and milliseconds of work for the code of the extension; VS Code has loaded it long since, so as another copy. */
function loadAgain() {
  const file = join(extensionUri().fsPath, 'dist/extension.js');
  const require = createRequire(file);
  const loaded = require.cache[file];
  delete require.cache[file];
  const before = memory();
  const used = process.cpuUsage();
  const copy = require(file);
  const { user, system } = process.cpuUsage(used);
  const megabytes = memory() - before;
  require.cache[file] = loaded;
  assert.equal(typeof copy.activate, 'function');
  return { megabytes, work: (user + system) / 1e3 };
}

// The first file of the suite: no French article has been opened yet.
describe('before the first French article', () => {
  it('the extension takes less than 5 MB and 50 ms of work to load', () => {
    const loads = Array.from({ length: 3 }, loadAgain);
    const megabytes = Math.min(...loads.map((load) => load.megabytes));
    const work = Math.min(...loads.map((load) => load.work));
    console.log(`      ${megabytes.toFixed(1)} MB, ${work.toFixed(0)} ms`);
    assert.ok(megabytes < 5, `${megabytes} MB`);
    assert.ok(work < 50, `${work} ms`);
  });

  it('no lexicon is loaded, whatever else is opened', async () => {
    await openReader();
    const before = memory();
    const sentence = 'The minister said on Thursday that the road would stay closed all winter.\n';
    await openText('english.txt', sentence.repeat(9));
    const idle = memory() - before;
    await openText(
      'french.txt',
      'La ministre a déclaré jeudi que « la route restera fermée tout l’hiver ».\n',
    );
    const reading = memory() - before;
    console.log(`      ${idle.toFixed(1)} MB more, ${reading.toFixed(1)} MB with the lexicons`);
    // VS Code's own extensions may wake up meanwhile.
    assert.ok(reading - idle > 15, 'the lexicons are loaded now, and were not before');
  });
});
