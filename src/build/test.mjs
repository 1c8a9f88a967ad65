// npm test: everything, its set-up included. Each step is also a script of its own.
import { setUp } from './setup.mjs';
import { closingLine, nodeStep, StepFailed } from './steps.mjs';

/** What the scorer's figures on the seeds may not fall below, in per cent. */
const floors = Object.entries({
  offset: 100,
  'quote.exact': 98,
  kind: 92,
  'scare.f1': 90,
  'speaker.entity': 92,
  'speaker.mention': 90,
  cue: 90,
  date: 92,
  'entity.f1': 90,
  link: 95,
  english: 90,
  glossary: 95,
}).flatMap(([name, least]) => ['--min', `${name}=${least}`]);

setUp();
let code = 0;
try {
  await nodeStep('Lint, types, dead exports, lexicon', 'src/build/check.mjs');
  await nodeStep('Build', 'src/build/build.mjs');
  await nodeStep('Unit tests', 'src/build/unit.mjs');
  await nodeStep('Hostile texts', 'src/build/fuzz.mjs');
  await nodeStep('The command line among other programs', 'src/build/programs.mjs');
  await nodeStep('Figures on the seeds', 'src/build/run.mjs', ['test/articles/score.ts', 'seeds', ...floors]);
  await nodeStep('Integration tests, inside the extension host', 'src/build/run.mjs', [
    'test/host/integration.ts',
  ]);
  await nodeStep('Soak: 120 actions at random', 'src/build/run.mjs', ['test/host/soak.ts', '120', '2026']);
  await nodeStep('Package', 'src/build/package.mjs');
  await nodeStep('End-to-end tests, in the window', 'src/build/e2e.mjs');
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(`\n${error.message}`);
  code = 1;
}
console.log(`\n${closingLine()}`);
process.exit(code);
