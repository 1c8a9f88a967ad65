import type { Analysis } from '../core/analysis.ts';
import { wordingFor } from '../render/wording.ts';
import { type Article, namesOf, openArticle } from './articles.ts';
import { inOrder } from './inOrder.ts';
import type { CommandLineIo, Engine } from './io.ts';
import { type AnalyzeRequest, parseArguments, usage } from './options.ts';
import { openPrinter } from './printer.ts';
import { recordsOf } from './records.ts';
import { type Done, readDone } from './resume.ts';

/** Runs the command line. Resolves to its exit code: 0 done, 1 a file could not be read, 2 wrong usage. */
export async function run(argv: readonly string[], io: CommandLineIo): Promise<number> {
  const request = parseArguments(argv);
  switch (request.task) {
    case 'help':
      await io.write(usage);
      return 0;
    case 'version':
      await io.write(`${io.version}\n`);
      return 0;
    case 'wrong':
      io.warn(`${request.message}\n\n${usage}`);
      return 2;
    case 'analyze':
      return analyzeAll(request, io);
  }
}

async function analyzeAll(request: AnalyzeRequest, io: CommandLineIo): Promise<number> {
  let engine: Engine | undefined;
  try {
    const done = request.resume === null ? null : await readDone(request.resume, io);
    engine = await io.openEngine(request.jobs);
    return (await work(request, engine, done, io)) > 0 ? 1 : 0;
  } catch (error) {
    io.warn(messageOf(error));
    return 1;
  } finally {
    engine?.close();
  }
}

/** Analyses one article after the other, as many at a time as there are jobs; resolves to how many failed. */
async function work(request: AnalyzeRequest, engine: Engine, done: Done | null, io: CommandLineIo) {
  const setting = { ...request, ...io, parse: engine.parse, wording: wordingFor(io.locale) };
  const printer = await openPrinter(request, setting, done, io);
  const total = io.progress && !request.jsonlIn ? await countOf(request, io) : 0;
  const width = request.jobs === 1 ? 1 : request.jobs * 2;
  let failures = 0;
  let finished = done?.names.size ?? 0;
  for await (const { name, result } of inOrder(articlesOf(request, done, io), width, (article) =>
    attempt(article, engine),
  )) {
    if (typeof result === 'string') {
      failures++;
      io.warn(`${name}: ${result}`);
      await printer.failure(name, result);
    } else await printer.article(name, result);
    io.progress?.(++finished, total);
  }
  await printer.end();
  return failures;
}

/** The analysis, or why there is none. */
async function attempt(
  { name, open }: Article,
  engine: Engine,
): Promise<{ name: string; result: Analysis | string }> {
  try {
    return { name, result: await engine.analyze(await open()) };
  } catch (error) {
    return { name, result: messageOf(error) };
  }
}

async function* articlesOf(
  request: AnalyzeRequest,
  done: Done | null,
  io: CommandLineIo,
): AsyncGenerator<Article> {
  const all = request.jsonlIn ? recordsOf(io.lines('-')) : filesOf(request, io);
  for await (const article of all) if (!done?.names.has(article.name)) yield article;
}

async function* filesOf(request: AnalyzeRequest, io: CommandLineIo): AsyncGenerator<Article> {
  for await (const name of namesOf(request, io)) yield { name, open: () => openArticle(name, request, io) };
}

async function countOf(request: AnalyzeRequest, io: CommandLineIo): Promise<number> {
  let count = 0;
  for await (const _ of namesOf(request, io)) count++;
  return count;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
