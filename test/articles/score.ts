// npm run score [seeds] [dev] [test] [-- --shared FOLDER --errors --min name=value]: analyses the articles and prints the
// scorer's table for each set. What follows `--` is for the scorer; --shared is the folder of the scorer and of the seeds' gold.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyze } from '../../src/core/analyze.ts';
import { openResources, resourceFiles } from '../../src/core/resources.ts';
import { renderJson } from '../../src/render/json.ts';
import { calibrate } from './calibration.ts';
import { readHalf } from './corpus.ts';
import type { Gold } from './gold.ts';

type Sample = Pick<Gold, 'file' | 'published'> & { readonly text: string };

const sets = ['seeds', 'dev', 'test'] as const;
type SetName = (typeof sets)[number];

const isSet = (argument: string): argument is SetName => sets.some((set) => set === argument);
const given = process.argv.slice(2);
const at = given.indexOf('--shared');
const [, shared = '../shared'] = at < 0 ? [] : given.splice(at, 2);
if (!existsSync(join(shared, 'tools/score.mjs'))) {
  console.error(
    `There is no scorer in ${shared}: name the folder that holds tools/score.mjs and gold/ with --shared FOLDER.`,
  );
  process.exit(2);
}
const chosen = given.filter(isSet);
const forScorer = given.filter((argument) => !isSet(argument));
const resources = openResources(
  new Map(resourceFiles.map((file) => [file, new Uint8Array(readFileSync(file))])),
);

for (const set of chosen.length ? chosen : sets) {
  console.log(`\n${set}`);
  if (score(set) !== 0) process.exitCode = 1;
}

/** Returns the scorer's exit code: 0, or 1 when a figure stands below its `--min`. */
function score(set: SetName): number {
  mkdirSync('out/score', { recursive: true });
  const goldFile = set === 'seeds' ? join(shared, 'gold/seeds.json') : `out/score/${set}.json`;
  const outputFile = `out/score/${set}.jsonl`;
  writeFileSync(outputFile, openSamples(set, goldFile).map(analyzeSample).join('\n'));
  const { status } = spawnSync(
    process.execPath,
    [join(shared, 'tools/score.mjs'), goldFile, outputFile, ...forScorer],
    { stdio: 'inherit' },
  );
  printCalibration(goldFile, outputFile);
  return status ?? 1;
}

/** «certain … right 96.1 % of 312»: how far the confidence of the attributions can be trusted. */
function printCalibration(goldFile: string, outputFile: string): void {
  const read = new Map<string, Parameters<typeof calibrate>[0][number][1]>();
  for (const line of readFileSync(outputFile, 'utf8').split('\n')) {
    const { file, quotes } = JSON.parse(line);
    read.set(basename(file), quotes);
  }
  const golds: Gold[] = JSON.parse(readFileSync(goldFile, 'utf8'));
  for (const { label, all, right } of calibrate(
    golds.map((gold) => [gold, read.get(basename(gold.file)) ?? []] as const),
  )) {
    const share = all === 0 ? '–' : ((100 * right) / all).toFixed(1);
    console.log(`${label.padEnd(24)} right ${share} of ${all}`);
  }
}

function openSamples(set: SetName, goldFile: string): Sample[] {
  if (set === 'seeds') {
    const gold: Gold[] = JSON.parse(readFileSync(goldFile, 'utf8'));
    return gold.map((article) => ({ ...article, text: readFileSync(join('seeds', article.file), 'utf8') }));
  }
  const articles = readHalf(set);
  writeFileSync(goldFile, JSON.stringify(articles.map((article) => article.gold)));
  return articles.map(({ text, gold }) => ({ text, file: gold.file, published: gold.published }));
}

function analyzeSample({ text, file, published }: Sample): string {
  const source = published ? { text, published: { value: published, how: 'option' as const } } : { text };
  return JSON.stringify(renderJson(analyze(source, resources), { file, withText: true }));
}
