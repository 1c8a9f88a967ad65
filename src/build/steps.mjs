// Runs the steps of the test command one after another and counts what their test runners report.
import { spawn } from 'node:child_process';

/** A step that ended badly: the message is for a person, the output has been shown already. */
export class StepFailed extends Error {}

const counts = { passed: 0, failed: 0 };

/** Runs a program, shows its output as it comes, and adds its «N passing» and «N failing» lines up. Rejects when it fails. */
export async function step(title, program, args, env = {}) {
  console.log(`\n── ${title}`);
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    output += data;
  });
  const code = await new Promise((done) => child.once('close', done));
  counts.passed += sum(output, /^\s*(\d+) passing\b/gmu);
  const failed = sum(output, /^\s*(\d+) failing\b/gmu);
  counts.failed += failed;
  if (code === 0) return;
  if (failed === 0) counts.failed += 1;
  throw new StepFailed(`${title}: failed.`);
}

/** Runs a Node program of the repository as a step. */
export function nodeStep(title, file, args = [], env = {}) {
  return step(title, process.execPath, [file, ...args], env);
}

/** The closing line, «N passed, N failed», alone on its line. */
export function closingLine() {
  return `${counts.passed} passed, ${counts.failed} failed`;
}

function sum(text, pattern) {
  return [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}
