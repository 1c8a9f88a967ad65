// npm run bench: how long the reader takes to open, to read its first article and the next ones, beside a tagger of the same kind, how
// that grows with the text, and what it weighs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Bench } from 'tinybench';
import { analyze } from '../../src/core/analyze.ts';
import { findGlosses } from '../../src/core/glossary/findGlosses.ts';
import { openGlossary, openResources, resourceFiles } from '../../src/core/resources.ts';
import type { Source } from '../../src/core/source.ts';

// Required, since its types are TypeScript that our compiler would check.
const tagWithPeer = createRequire(import.meta.url)('fr-compromise') as (text: string) => unknown;

const files = new Map(resourceFiles.map((path) => [path, new Uint8Array(readFileSync(path))]));
const articles = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map(
    (name): Source => ({
      text: readFileSync(join('seeds', name), 'utf8'),
      published: { value: '2021-12-23', how: 'option' },
    }),
  );
const whole = articles.map(({ text }) => text).join('\n\n');

/** The seeds over and over, `length` characters of them. */
function sized(length: number): Source {
  return {
    text: whole.repeat(Math.ceil(length / whole.length)).slice(0, length),
    language: 'fra',
  };
}

/** Milliseconds of one run. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of the milliseconds that each of `runs` takes, measured in turn by tinybench. */
async function medians(runs: Readonly<Record<string, () => unknown>>): Promise<readonly number[]> {
  const bench = new Bench({ time: 1_500, iterations: 8, warmupIterations: 4 });
  for (const [name, run] of Object.entries(runs)) bench.add(name, () => void run());
  await bench.run();
  return bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
}

/** The same, the best of three turns: what else the machine does in one of them shall not count against one of two. */
async function bestMedians(runs: Readonly<Record<string, () => unknown>>): Promise<readonly number[]> {
  const turns = [await medians(runs), await medians(runs), await medians(runs)];
  return Object.keys(runs).map((_, i) => Math.min(...turns.map((turn) => turn[i] ?? Number.NaN)));
}

function line(what: string, value: string): void {
  console.log(`${what.padEnd(64)} ${value.padStart(12)}`);
}

/** Bytes held on the heap and beside it, after a collection where Node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = memory();
let resources: ReturnType<typeof openResources> | undefined;
line(
  'open the resources, cold (300 ms at most)',
  `${time(() => (resources = openResources(files))).toFixed(0)} ms`,
);
const opened = resources as ReturnType<typeof openResources>;
line('first article after opening', `${time(() => analyze(articles[0] as Source, opened)).toFixed(0)} ms`);
for (let i = 0; i < 3; i++) for (const article of articles) analyze(article, opened);
line(
  'memory of the resources and a warm reader (80 MB at most)',
  `${((memory() - before) / 1e6).toFixed(0)} MB`,
);

const warm = await medians(Object.fromEntries(articles.map((a, i) => [`${i}`, () => analyze(a, opened)])));
articles.forEach(({ text }, i) => {
  line(`${text.length} characters, warm (50 ms at most)`, `${warm[i]?.toFixed(1)} ms`);
});

for (const [name, sources] of Object.entries({ 'the seeds': articles, '100 kB': [sized(100_000)] })) {
  const kilobytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1000;
  const [own = 0, peer = 0] = await bestMedians({
    own: () => sources.map((source) => analyze(source, opened)),
    peer: () => sources.map(({ text }) => tagWithPeer(text)),
  });
  const speed = (taken: number): string => `${((kilobytes / taken) * 1000).toFixed(0)} kB/s`;
  line(`whole analysis of ${name}`, speed(own));
  line(`fr-compromise only tagging ${name}`, speed(peer));
  line('whole analysis against fr-compromise tagging, same text and run', `${(peer / own).toFixed(2)} ×`);
}

const article = analyze(
  { text: /(?:\S+\s+){700}/u.exec(whole.repeat(2))?.[0] ?? '', language: 'fra' },
  opened,
);
const [load = 0, lookups = 0] = await medians({
  load: () => openGlossary(files),
  lookups: () => findGlosses(article, opened.glossary, opened.grammar.forms),
});
line('open the glossary, warm (60 ms at most)', `${load.toFixed(0)} ms`);
line('glosses of an article of 700 words (3 ms at most)', `${lookups.toFixed(1)} ms`);

let last: number | undefined;
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const source = sized(size);
  analyze(source, opened);
  const taken = time(() => analyze(source, opened));
  const growth = last === undefined ? '' : `  (${(taken / last).toFixed(1)} × the size before)`;
  line(`${size / 1_000} kB of text`, `${taken.toFixed(0)} ms${growth}`);
  last = taken;
}

const sizes = resourceFiles.map((path) => ({
  path,
  size: statSync(path).size,
  packed: brotliCompressSync(files.get(path) ?? new Uint8Array()).length,
}));
for (const { path, size, packed } of sizes)
  line(path, `${(size / 1e3).toFixed(0)} kB, ${(packed / 1e3).toFixed(0)} kB packed`);
line('all resources', `${(sizes.reduce((sum, { packed }) => sum + packed, 0) / 1e6).toFixed(2)} MB packed`);
