// npm run train -- --data FOLDER: trains the models of media/ on the treebanks, corpora and lists of FOLDER; --names trains the
// recogniser of names alone, on the tagger that stands. Names are seen through the lexicons of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grammarFiles, openGrammar } from '../core/grammar/tag.ts';
import { openWordForms } from '../core/grammar/wordForms.ts';
import { recogniserFile } from '../core/names/recogniser.ts';
import { openResources, resourceFiles } from '../core/resources.ts';
import { parseConllu, type TreebankSentence } from './conllu.ts';
import { collectForms } from './dictionary.ts';
import { goldSentence } from './goldSentence.ts';
import { packNet } from './net/packNet.ts';
import { trainNet } from './net/trainNet.ts';
import { jackknife, madeExamples, madeSentences, madeTokens } from './parseExamples.ts';
import { trainOnNames } from './recogniser.ts';
import { sizeOf } from './size.ts';
import { trainTagger } from './tagger.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: '.' },
    'hold-out': { type: 'boolean', default: false },
    names: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('usage: npm run train -- --data FOLDER [--out FOLDER] [--hold-out] [--names]');
  process.exit(2);
}

const [wordFormsFile, taggerFile, parserFile] = grammarFiles;
const trainingKernel = 'out/kernels/training.wasm';
const started = Date.now();
const read = (path: string): string => readFileSync(join(values.data as string, path), 'utf8');
const treebank = (name: string): readonly TreebankSentence[] => parseConllu(read(`treebank/${name}.conllu`));

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(join(values.out ?? '.', file), bytes);
  console.log(`${file}: ${sizeOf(bytes)}, after ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

const wordForms = new Uint8Array(readFileSync(wordFormsFile));
const trained = values.names ? [] : trainGrammar();
const onDisk = resourceFiles.filter((file) => file !== recogniserFile);
const files = [...onDisk.map((file) => [file, new Uint8Array(readFileSync(file))] as const), ...trained];
write(recogniserFile, trainOnNames(values.data, openResources(new Map(files))));

/** Trains tagger and parser; returns their files. */
function trainGrammar(): readonly (readonly [file: string, bytes: Uint8Array])[] {
  // Sequoia's dev part and every fifth sentence of GSD are kept for figures with --hold-out; half of FQB, since its questions
  // would drown «-t-il».
  const statements = [
    ...treebank('sequoia-train'),
    ...(values['hold-out'] ? [] : treebank('sequoia-dev')),
    ...treebank('gsd-dev').filter((_, i) => !values['hold-out'] || i % 5 !== 0),
    ...treebank('pud'),
  ];
  const sentences = [...statements, ...treebank('fqb').filter((_, i) => i % 2 === 0)];
  const forms = openWordForms(wordForms);
  const dictionary = collectForms();
  const newsLemmas = read('lexicon/news-lemmas.tsv');
  const made = madeSentences(statements, readFileSync('src/train/inversionWords.tsv', 'utf8'));
  const tagger = (of: readonly TreebankSentence[]): Uint8Array =>
    trainTagger({ gold: of.map(goldSentence), made: made.map(madeTokens), forms, dictionary, newsLemmas });

  const taggerBytes = tagger(sentences);
  write(taggerFile, taggerBytes);
  const grammar = openGrammar(
    new Map([
      [wordFormsFile, wordForms],
      [taggerFile, taggerBytes],
    ]),
  );
  const net = trainNet(
    { treebanks: jackknife(sentences, wordForms, tagger), made: madeExamples(made, grammar) },
    new Uint8Array(readFileSync(trainingKernel)),
    { report: console.log },
  );
  const parserBytes = packNet(net);
  write(parserFile, parserBytes);
  return [
    [taggerFile, taggerBytes],
    [parserFile, parserBytes],
  ];
}
