// npm run eval -- --treebank FILE.conllu [--raw] or --ner FILE.bio, each with [--json] [--errors]: how well the grammar does on a
// treebank, the reader on a corpus of names. npm run eval -- --kept-aside [--data FOLDER]: how well the rules, the recogniser and
// both do on the sentences of our own corpus that were kept aside, and with FOLDER on those of the others.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { grammarFiles, openGrammar } from '../core/grammar/tag.ts';
import { openResources, resourceFiles } from '../core/resources.ts';
import { parseBio } from './bio.ts';
import { parseConllu } from './conllu.ts';
import { readEuropeana, readFrSemCor, readOwnSentences, splitCorpus } from './nameCorpora.ts';
import { documentsOf, readerNames, recogniserNames, ruleNames, scoreNames } from './nameScore.ts';
import { scoreTreebank } from './treebankScore.ts';

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    ner: { type: 'string' },
    'kept-aside': { type: 'boolean', default: false },
    data: { type: 'string' },
    raw: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const bytesOf = (files: readonly string[]) =>
  new Map(files.map((file) => [file, new Uint8Array(readFileSync(file))]));

if (values.treebank) evaluateTreebank(readFileSync(values.treebank, 'utf8'));
else if (values.ner) evaluateNames(readFileSync(values.ner, 'utf8'));
else if (values['kept-aside']) evaluateKeptAside(values.data);
else {
  console.error(
    'usage: npm run eval -- (--treebank FILE.conllu [--raw] | --ner FILE.bio) [--json] [--errors]\n' +
      '       npm run eval -- --kept-aside [--data FOLDER] [--errors]',
  );
  process.exit(2);
}

function evaluateTreebank(conllu: string): void {
  const grammar = openGrammar(bytesOf(grammarFiles));
  const { figures, errors } = scoreTreebank(parseConllu(conllu), grammar, values.raw ? 'raw' : 'gold');
  if (values.errors) for (const [error, count] of errors.slice(0, 150)) console.log(`${count}\t${error}`);
  for (const [name, figure] of Object.entries(figures))
    console.log(`${name.padEnd(10)} ${figure.toFixed(2)}`);
  if (values.json) console.log(JSON.stringify(figures));
}

function evaluateNames(bio: string): void {
  const find = readerNames(openResources(bytesOf(resourceFiles)));
  const { scores, errors } = scoreNames(documentsOf(parseBio(bio)), find);
  if (values.errors) for (const error of errors) console.log(error);
  for (const [type, { precision, recall, f1, gold }] of Object.entries(scores))
    console.log(
      `${type.padEnd(5)} precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  of ${gold}`,
    );
  const { all, ...types } = scores;
  const figures = Object.entries(types).map(([type, { f1 }]) => [type, hundredths(f1)]);
  if (values.json) console.log(JSON.stringify({ f1: hundredths(all.f1), ...Object.fromEntries(figures) }));
}

function hundredths(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function evaluateKeptAside(data: string | undefined): void {
  const resources = openResources(bytesOf(resourceFiles));
  const { gazetteer } = resources.names;
  const isPlace = (name: string) => gazetteer.entryNamed(name, 'LOC') !== null;
  const corpora = [
    ['our own', readOwnSentences()],
    ...(data
      ? ([
          ['Europeana', readEuropeana(data)],
          ['FrSemCor', readFrSemCor(data, isPlace)],
        ] as const)
      : []),
  ] as const;
  const finders = [
    ['rules', ruleNames(resources)],
    ['recogniser', recogniserNames(resources)],
    ['both', readerNames(resources)],
  ] as const;
  for (const [corpus, sentences] of corpora) {
    const documents = splitCorpus(sentences).keptAside.map((sentence) => [sentence]);
    for (const [finder, find] of finders) {
      const { scores, errors } = scoreNames(documents, find);
      if (values.errors && finder === 'both') for (const error of errors) console.log(error);
      const figures = Object.entries(scores).map(([type, { f1 }]) => `${type} ${f1.toFixed(1)}`);
      console.log(`${corpus.padEnd(10)} ${finder.padEnd(11)} ${figures.join('  ')}`);
    }
  }
}
