// npm run eval -- --treebank FILE.conllu [--raw] [--json] [--errors]: how well the grammar does on a treebank.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { grammarFiles, openGrammar } from '../core/grammar/tag.ts';
import { parseConllu } from './conllu.ts';
import { scoreTreebank } from './treebankScore.ts';

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    raw: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
if (!values.treebank) {
  console.error('usage: npm run eval -- --treebank FILE.conllu [--raw] [--json] [--errors]');
  process.exit(2);
}

const grammar = openGrammar(new Map(grammarFiles.map((file) => [file, new Uint8Array(readFileSync(file))])));
const sentences = parseConllu(readFileSync(values.treebank, 'utf8'));
const { figures, errors } = scoreTreebank(sentences, grammar, values.raw ? 'raw' : 'gold');
if (values.errors) for (const [error, count] of errors.slice(0, 150)) console.log(`${count}\t${error}`);
for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${figure.toFixed(2)}`);
if (values.json) console.log(JSON.stringify(figures));
