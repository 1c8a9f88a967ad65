import { join } from 'node:path';
import Mocha from 'mocha';

/** The bundled tests, which the bundler puts beside this file. */
declare const testFiles: readonly string[];
/** Pattern of the titles of the tests to run; '' for all. */
declare const wanted: string;

/** Runs the integration tests; VS Code calls this inside the extension host. Rejects when a test fails. */
export async function run(): Promise<void> {
  console.log('Inside the extension host');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000 });
  if (wanted) mocha.grep(new RegExp(wanted, 'u'));
  for (const file of testFiles) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((done) => mocha.run(done)).catch((error) => {
    // A file that cannot be loaded; VS Code would say nothing of it.
    console.log(String(error?.stack));
    throw error;
  });
  if (failures > 0) throw new Error(`${failures} failing`);
}
