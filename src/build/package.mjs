// npm run package: makes bilingual-reader-VERSION.vsix and checks what is in it.
import { readFileSync, statSync } from 'node:fs';
import { createVSIX, listFiles } from '@vscode/vsce';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';

/** What may be in the package, and how large it may be. */
const allowed =
  /^(?:dist\/|media\/|seeds\/|l10n\/|README\.md$|CHANGELOG\.md$|LICENSE$|package(?:\.nls(?:\.\w+)?)?\.json$)/u;
/** What it is nothing without. */
const needed = [
  'package.json',
  'dist/extension.js',
  'dist/engine.js',
  'dist/detector.js',
  'dist/webview.js',
  'dist/cli.js',
];
const largest = 3_000_000;

setUp();
await build();
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = `${name}-${version}.vsix`;
const options = {
  dependencies: false,
  allowMissingRepository: true,
  skipLicense: true,
  rewriteRelativeLinks: false,
};
await createVSIX({ ...options, packagePath });
const files = await listFiles({ dependencies: false });
const strays = files.filter((file) => !allowed.test(file));
const missing = needed.filter((file) => !files.includes(file));
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${(size / 1e6).toFixed(2)} MB`);
if (strays.length > 0) throw new Error(`In the package, but not meant to be: ${strays.join(', ')}`);
if (missing.length > 0) throw new Error(`Not in the package: ${missing.join(', ')}`);
if (size > largest) throw new Error(`The package is larger than ${largest / 1e6} MB.`);
