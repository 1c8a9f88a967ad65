// npm run programs: the command line as other programs call it, and its outputs as other programs read them; expects the build.
import { runSuite } from './suite.mjs';

await runSuite('test/programs', ['--timeout', '60000']);
