import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';

/** The files of the repository whose code is in a bundle of the build. */
function filesIn(bundle: string): readonly string[] {
  const inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> = JSON.parse(
    readFileSync(`out/bundles/${bundle}.json`, 'utf8'),
  );
  return Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
}

/** The language work: what reads a lexicon or a model, and what an analysis is made with. */
const languageWork =
  /^src\/core\/(?:analyze|resources|tsv|names\/|quotes\/|dates\/|grammar\/(?!syntacticWords)|glossary\/(?!gloss\.|myWords\.))/u;

describe('the bundles of the build', () => {
  it('let the extension start without the language work, which is in the engine', () => {
    assert.deepEqual(
      filesIn('extension.js').filter((file) => languageWork.test(file)),
      [],
    );
    assert.ok(filesIn('engine.js').filter((file) => languageWork.test(file)).length > 100);
  });

  it('let the extension start with less than 220 kB of code', () => {
    const { size } = statSync('dist/extension.js');
    assert.ok(size < 220_000, `${size} bytes`);
  });
});
