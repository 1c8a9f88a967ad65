// npm run fuzz: hostile texts through the whole core; FUZZ_RUNS says how many for each property. Expects the build.
import { runSuite } from './suite.mjs';

await runSuite('test/fuzz', ['--timeout', '0']);
