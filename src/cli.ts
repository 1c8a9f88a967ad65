#!/usr/bin/env node
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { connect } from './channel/call.ts';
import { runEngine, workerScript } from './channel/engine.ts';
import { startThread } from './channel/thread.ts';
import type { WorkerApi, WorkerClient } from './channel/workerProtocol.ts';
import type { Engine, Write } from './commandLine/io.ts';
import { Pool, type PoolWorker } from './commandLine/pool.ts';
import { progressLine } from './commandLine/progress.ts';
import { run } from './commandLine/run.ts';
import type { Analysis } from './core/analysis.ts';
import type { Source } from './core/source.ts';
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

async function openEngine(jobs: number): Promise<Engine> {
  const root = await findRoot();
  const code = await readFile(join(root, 'dist/engine.js'), 'utf8');
  const { resourceFiles, openResources, analyze, parseSentence } = runEngine(code);
  const files = new Map(
    await Promise.all(resourceFiles.map(async (file) => [file, await readBytes(join(root, file))] as const)),
  );
  const resources = openResources(files);
  const parse: Engine['parse'] = (words) => parseSentence(words, resources.grammar);
  if (jobs === 1) return { analyze: async (source) => analyze(source, resources), parse, close: () => {} };
  const script = workerScript(code);
  const pool = new Pool<Source, Analysis>(jobs, () => startWorker(script, files));
  return { analyze: (source) => pool.run(source), parse, close: () => pool.close() };
}

async function startWorker(
  script: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<PoolWorker<Source, Analysis>> {
  const { ended, stop, ...port } = await startThread(script);
  const worker = connect<WorkerApi, WorkerClient>(port, { begin: () => {} });
  await Promise.race([worker.open(files), ended]);
  return { work: (source) => Promise.race([worker.analyze(source), ended]), stop };
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== '-') return new Uint8Array(await readFile(file));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Links to folders are not followed, so that no circle holds it up. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Waits while what is behind the stream takes no more, so that a slow reader does not fill the memory. */
function writerTo(stream: Writable): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

async function* lines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? stdin : createReadStream(file);
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function goOn(file: string, bytes: number): Promise<Write> {
  const handle = await open(file, 'a');
  await handle.truncate(bytes);
  await handle.close();
  return writerTo(createWriteStream(file, { flags: 'a' }));
}

async function main(): Promise<void> {
  // `analyze … | head` closes the pipe early; that is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const manifest = JSON.parse(await readFile(join(await findRoot(), 'package.json'), 'utf8'));
  const progress = stderr.isTTY ? progressLine((text) => stderr.write(text), stderr.columns) : undefined;
  process.exitCode = await run(argv.slice(2), {
    version: manifest.version,
    locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en',
    width: Math.min(stdout.columns || 100, 120),
    paint: (line, tone) => (isColoured ? `\u001b[${colours[tone]}m${line}\u001b[0m` : line),
    read: readBytes,
    isFolder,
    filesBelow,
    lines,
    openEngine,
    write: writerTo(stdout),
    async writeFile(file, text) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    goOn,
    warn: (line) => stderr.write(`${progress ? '\r\u001b[K' : ''}${line}\n`),
    // Where the results go to the same terminal, a bar would stand in their way.
    ...(progress && !stdout.isTTY ? { progress } : {}),
  });
}

void main();
