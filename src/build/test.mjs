// npm test: everything, its set-up included. Each step is also a script of its own.
import { setUp } from './setup.mjs';
import { closingLine, nodeStep, StepFailed } from './steps.mjs';

setUp();
let code = 0;
try {
  await nodeStep('Lint, types, dead exports, lexicon', 'src/build/check.mjs');
  await nodeStep('Build', 'src/build/build.mjs');
  await nodeStep('Unit tests', 'src/build/unit.mjs');
  await nodeStep('Figures on the seeds', 'src/build/run.mjs', ['test/articles/score.ts', '--floors']);
  await nodeStep('Integration tests, inside the extension host', 'src/build/run.mjs', [
    'test/host/integration.ts',
  ]);
  await nodeStep('Package', 'src/build/package.mjs');
  await nodeStep('End-to-end tests, in the window', 'src/build/e2e.mjs');
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(`\n${error.message}`);
  code = 1;
}
console.log(`\n${closingLine()}`);
process.exit(code);
