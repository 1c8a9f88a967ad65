// npm run bench: how long the reader takes to open, to read its first article and the next ones, and how that grows with the text.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Bench } from 'tinybench';
import { analyze } from '../../src/core/analyze.ts';
import { openResources, resourceFiles } from '../../src/core/resources.ts';
import type { Source } from '../../src/core/source.ts';

const files = new Map(resourceFiles.map((path) => [path, new Uint8Array(readFileSync(path))]));
const articles = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map(
    (name): Source => ({
      text: readFileSync(join('seeds', name), 'utf8'),
      published: { value: '2021-12-23', how: 'option' },
    }),
  );

/** Milliseconds of one run. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function line(what: string, value: string): void {
  console.log(`${what.padEnd(44)} ${value.padStart(12)}`);
}

const heapBefore = process.memoryUsage().heapUsed;
let resources = openResources(files);
line('open the resources, cold', `${time(() => (resources = openResources(files))).toFixed(0)} ms`);
line('first article after opening', `${time(() => analyze(articles[0] as Source, resources)).toFixed(0)} ms`);
for (let i = 0; i < 3; i++) for (const article of articles) analyze(article, resources);
line(
  'heap of the resources and a warm reader',
  `${((process.memoryUsage().heapUsed - heapBefore) / 1e6).toFixed(0)} MB`,
);

const warm = new Bench({ time: 1_500 });
for (const article of articles)
  warm.add(`${article.text.length} characters, warm`, () => void analyze(article, resources));
await warm.run();
for (const task of warm.tasks) {
  const { result } = task;
  if ('latency' in result) line(task.name, `${result.latency.mean.toFixed(1)} ms`);
}

const whole = articles.map(({ text }) => text).join('\n\n');
const sized = (length: number): Source => ({
  text: whole.repeat(Math.ceil(length / whole.length)).slice(0, length),
  language: 'fra',
});
let last: number | undefined;
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const source = sized(size);
  analyze(source, resources);
  const taken = time(() => analyze(source, resources));
  line(
    `${size / 1_000} kB of text`,
    `${taken.toFixed(0)} ms${last === undefined ? '' : `  (${(taken / last).toFixed(1)} × the size before)`}`,
  );
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
