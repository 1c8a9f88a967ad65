// npm run train -- --data FOLDER: trains the models of media/ on the treebanks and lists of FOLDER.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWordForms } from '../core/grammar/wordForms.ts';
import { parseConllu } from './conllu.ts';
import { collectForms } from './dictionary.ts';
import { goldSentence } from './goldSentence.ts';
import { sizeOf } from './size.ts';
import { trainTagger } from './tagger.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, 'hold-out': { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error('usage: npm run train -- --data FOLDER [--hold-out]');
  process.exit(2);
}

const read = (path: string): string => readFileSync(join(values.data as string, path), 'utf8');
const treebank = (name: string) => parseConllu(read(`treebank/${name}.conllu`)).map(goldSentence);
// Every fifth sentence of GSD is kept for figures with --hold-out; half of FQB, since its questions would drown «-t-il».
const gold = [
  ...treebank('sequoia-train'),
  ...treebank('gsd-dev').filter((_, i) => !values['hold-out'] || i % 5 !== 0),
  ...treebank('pud'),
  ...treebank('fqb').filter((_, i) => i % 2 === 0),
];
const started = Date.now();
const forms = openWordForms(new Uint8Array(readFileSync('media/word-forms.bin')));
const bytes = trainTagger({
  gold,
  forms,
  dictionary: collectForms(),
  newsLemmas: read('lexicon/news-lemmas.tsv'),
});
writeFileSync('media/tagger.bin', bytes);
console.log(`media/tagger.bin: ${sizeOf(bytes)}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
