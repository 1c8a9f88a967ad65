// npm run unit: the tests that need no VS Code; they read the lexicons of the build.
import { runSuite } from './suite.mjs';

await runSuite('test/unit');
