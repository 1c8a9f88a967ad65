import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What the files of each layer may import: layers, and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'franc', 'approx-string-match', 'jsonc-parser'],
  render: ['render', 'core', 'diff'],
  channel: ['channel', 'core'],
  webview: ['webview', 'channel', 'render', 'core'],
  state: ['state', 'channel', 'core', 'vscode'],
  features: ['features', 'state', 'render', 'webview', 'channel', 'core', 'vscode'],
  commandLine: ['commandLine', 'render', 'core'],
  'extension.ts': ['features', 'state', 'render', 'core', 'vscode'],
  'engine.ts': ['channel', 'core'],
  'detector.ts': ['channel', 'core'],
  'cli.ts': ['commandLine', 'channel', 'render', 'core', 'node:'],
};

/** What a feature may take from its neighbours: what they share, never another feature. */
const shared = [
  'feature',
  'commands',
  'convert',
  'renderings',
  'keepRenderings',
  'neighbourDates',
  'keepNeighbourDates',
  'reveal',
  'treeView',
  'treeFilter',
  'targetDocument',
  'changeSidecar',
  'askCorrection',
  'exportTarget',
  'copyCitation',
  'cardPage',
  'highlightStyles',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const imports: readonly Import[] = sources.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gmu)].map(
    ([, target]) => ({
      file,
      target: target?.startsWith('.') ? normalize(join(dirname(file), target)) : (target ?? ''),
    }),
  ),
);

const layerOf = (path: string) => path.split('/')[0] ?? '';

describe('architecture', () => {
  it('lets dependencies run one way', () => {
    for (const { file, target } of imports) {
      const layers = allowed[layerOf(file)];
      if (!layers) continue;
      const fits = layers.some(
        (layer) =>
          target === layer || layerOf(target) === layer || (layer === 'node:' && target.startsWith(layer)),
      );
      assert.ok(fits, `${file} imports ${target}`);
    }
  });

  it('keeps every feature apart from the others', () => {
    for (const { file, target } of imports) {
      if (layerOf(file) !== 'features' || layerOf(target) !== 'features' || file === 'features/index.ts')
        continue;
      const name = target.slice('features/'.length).replace(/\.ts$/u, '');
      assert.ok(shared.includes(name), `${file} imports ${target}`);
    }
  });

  it('has one list of features, which nothing but the root reads', () => {
    const readers = imports.filter(({ target }) => target === 'features/index.ts').map(({ file }) => file);
    assert.deepEqual(readers, ['extension.ts']);
  });

  it('keeps the core off the clock, chance and the document', () => {
    for (const file of readdirSync('src/core', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const code = readFileSync(join('src/core', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      assert.doesNotMatch(
        code,
        /\bDate\.now|new Date\(\)|Math\.random|\bdocument\.|\bprocess\.|\bconsole\./u,
        file,
      );
    }
  });

  it('keeps Node out of what ships to the web', () => {
    const web = imports.filter(({ file }) => !/^(?:cli\.ts|train\/|build\/)/u.test(file));
    for (const { file, target } of web) assert.ok(!target.startsWith('node:'), `${file} imports ${target}`);
    const late = sources.filter((file) => /\bimport\('node:/u.test(readFileSync(join('src', file), 'utf8')));
    assert.deepEqual(late, ['channel/thread.ts']);
  });
});
