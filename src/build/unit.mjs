// npm run unit: the tests that need no VS Code; they read the lexicons of the build.
import { runSuite } from './suite.mjs';

// A test takes milliseconds; the limit is for those of long texts on a machine that has much else to do.
await runSuite('test/unit', ['--timeout', '20000']);
