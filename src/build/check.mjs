// npm run check: lint and format, types, dead exports and files, the lexicon.
import { setUp } from './setup.mjs';
import { nodeStep } from './steps.mjs';

setUp();
await nodeStep('biome', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
await nodeStep('tsc', 'node_modules/typescript/bin/tsc', ['-p', '.']);
await nodeStep('tsc, the window tests', 'node_modules/typescript/bin/tsc', ['-p', 'test/e2e']);
await nodeStep('tsc, the webview', 'node_modules/typescript/bin/tsc', ['-p', 'src/webview']);
await nodeStep('knip', 'node_modules/knip/bin/knip.js');
await nodeStep('lexicon', 'src/build/run.mjs', ['src/build/lexicon.ts']);
