// npm start: VS Code on the seed articles with the extension running.
import { setUp } from './setup.mjs';
import { nodeStep } from './steps.mjs';

setUp();
await nodeStep('Build', 'src/build/build.mjs');
await nodeStep('Start', 'src/build/run.mjs', ['test/host/start.ts']);
