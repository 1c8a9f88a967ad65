#!/usr/bin/env node
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from './commandLine/run.ts';
import { analyze } from './core/analyze.ts';
import { openResources, resourceFiles } from './core/resources.ts';
import type { Tone } from './render/text.ts';

const colours: Readonly<Record<Tone, string>> = {
  title: '1',
  heading: '1;4',
  speaker: '1;36',
  quiet: '2',
  warning: '33',
};

const { stdout, stderr, stdin, env, argv } = process;
const isColoured = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';

/** The folder of package.json: the program stands in its dist/, also when it is started through a link. */
async function findRoot(): Promise<string> {
  return join(dirname(await realpath(argv[1] ?? '.')), '..');
}

async function openAnalyzer() {
  const root = await findRoot();
  const files = await Promise.all(
    resourceFiles.map(async (file) => [file, await readBytes(join(root, file))] as const),
  );
  const resources = openResources(new Map(files));
  return (source: Parameters<typeof analyze>[0]) => analyze(source, resources);
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== '-') return new Uint8Array(await readFile(file));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function main(): Promise<void> {
  // `analyze … | head` closes the pipe early; that is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const manifest = JSON.parse(await readFile(join(await findRoot(), 'package.json'), 'utf8'));
  process.exitCode = await run(argv.slice(2), {
    version: manifest.version,
    locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en',
    width: Math.min(stdout.columns || 100, 120),
    paint: (line, tone) => (isColoured ? `\u001b[${colours[tone]}m${line}\u001b[0m` : line),
    read: readBytes,
    openAnalyzer,
    write: (text) => stdout.write(text),
    warn: (line) => stderr.write(`${line}\n`),
  });
}

void main();
