// npm run build: the extension, the webview and the command line into dist/, with the lexicons beside them.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { writeGeography } from './geography.mjs';
import { compileKernels } from './kernels.mjs';
import { joinLexicons } from './lexicons.mjs';
import { packagesOf, writeLicenses } from './licenses.mjs';
import { trimFranc } from './trimFranc.mjs';

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [trimFranc],
};

/** A script that leaves a variable of its name: run in the extension host, in a web worker and in a thread of Node's alike. */
function scriptOf(name) {
  return {
    entryPoints: [`src/${name}.ts`],
    outfile: `dist/${name}.js`,
    platform: 'browser',
    format: 'iife',
    globalName: `${name}Module`,
    footer: { js: `var ${name} = ${name}Module.${name};` },
  };
}

const bundles = [
  // Neutral: the very same file runs in the Node and in the web worker extension host, and esbuild refuses `node:` imports,
  // the one apart that src/channel/thread.ts makes when it is in Node.
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'neutral',
    format: 'cjs',
    external: ['vscode', 'node:worker_threads'],
  },
  scriptOf('engine'),
  scriptOf('detector'),
  { entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js', platform: 'browser', format: 'iife' },
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'undefined' },
  },
];

/** Makes dist/ anew. */
export async function build() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/data', { recursive: true });
  for (const file of readdirSync('src/data')) {
    if (file.endsWith('.tsv')) copyFileSync(`src/data/${file}`, `dist/data/${file}`);
  }
  // A browser cannot list a folder of the extension.
  const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
  writeFileSync('dist/seeds.json', JSON.stringify(seeds.sort()));
  joinLexicons('dist/data');
  writeGeography('dist/data');
  await compileKernels();
  const inputs = await Promise.all(bundles.map(writeBundle));
  writeLicenses(packagesOf(inputs.flat()), 'dist/licenses.txt');
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
}

/** Returns the files in it. They are written beside the tests too, one of which sees to it that the extension starts small. */
async function writeBundle(options) {
  const { metafile } = await bundle({ ...shared, ...options, metafile: true });
  const [[file, { inputs }]] = Object.entries(metafile.outputs);
  mkdirSync('out/bundles', { recursive: true });
  writeFileSync(`out/bundles/${basename(file)}.json`, JSON.stringify(inputs));
  return Object.keys(inputs);
}

if (process.argv[1] === resolve(import.meta.filename)) await build();
