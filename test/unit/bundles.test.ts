import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';

/** The files of the repository whose code is in a bundle of the build. */
function filesIn(bundle: string): readonly string[] {
  const inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> = JSON.parse(
    readFileSync(`out/bundles/${bundle}.json`, 'utf8'),
  );
  return Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
}

/** The language work: its parts, the models, and what every lexicon is read with. */
const languageWork = [
  ...['analyze', 'resources', 'tsv', 'names/findNames', 'quotes/findQuotations', 'dates/findDates'],
  ...[
    'grammar/tag',
    'grammar/parse',
    'glossary/findGlosses',
    'glossary/lexicon',
    'names/recogniser',
    'text/language',
  ],
].map((name) => `src/core/${name}.ts`);

describe('the bundles of the build', () => {
  it('let the extension start without the language work, which is in the engine', () => {
    const start = filesIn('extension.js');
    const engine = filesIn('engine.js');
    for (const file of languageWork) {
      assert.ok(!start.includes(file), file);
      assert.ok(engine.includes(file), file);
    }
  });

  it('let the extension start with less than 170 kB of code', () => {
    const { size } = statSync('dist/extension.js');
    assert.ok(size < 170_000, `${size} bytes`);
  });

  it('come with the licence of every library in them', () => {
    const licenses = readFileSync('dist/licenses.txt', 'utf8');
    const files = ['extension.js', 'engine.js', 'detector.js', 'webview.js', 'cli.js'].flatMap(filesIn);
    const libraries = new Set(files.flatMap((file) => /node_modules\/([^@/][^/]*)\//u.exec(file)?.[1] ?? []));
    assert.ok(libraries.size > 4);
    for (const library of libraries)
      assert.match(licenses, new RegExp(`^${library} \\d.*\\((?:MIT|BSD|ISC|Apache)`, 'mu'));
  });
});
