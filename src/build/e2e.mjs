// npm run e2e: drives the real window; expects the build and, for the packed extension, the package.
import { runSuite } from './suite.mjs';

await runSuite('test/e2e', ['--timeout', '90000']);
