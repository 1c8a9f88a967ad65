// node src/build/run.mjs src/build/lexicon.ts [--fix --data FOLDER]: checks the glossary and the phrases; `--fix` fills their levels
// from the ranks in FOLDER/lexicon/news-lemmas.tsv.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nounClassNames } from '../core/glossary/nounClasses.ts';
import { grammarFiles, openGrammar } from '../core/grammar/tag.ts';
import { parseTsv } from '../core/tsv.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkPhrases } from './checkPhrases.ts';
import { fillGlossaryLevels, fillPhraseLevels, parseRanks } from './fillLevels.ts';
import { lexiconParts } from './lexicons.mjs';

const grammar = openGrammar(
  new Map(
    grammarFiles.filter((file) => existsSync(file)).map((file) => [file, new Uint8Array(readFileSync(file))]),
  ),
);

if (process.argv.includes('--fix')) fix(process.argv[process.argv.indexOf('--data') + 1] ?? '');
const classes = nounClassNames(readFileSync('src/data/nounClasses.tsv', 'utf8'));
const problems = [
  ...check('glossary', (tsv, seen) => checkGlossary(tsv, seen, grammar.forms, classes)),
  ...check('phrases', (tsv, seen) => checkPhrases(tsv, seen, grammar, classes)),
];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'The lexicon is sound.' : `${problems.length} problems in the lexicon.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function check(
  name: string,
  checkFile: (tsv: string, seen: Set<string>) => readonly string[],
): readonly string[] {
  const seen = new Set<string>();
  return lexiconParts(name).flatMap((file: string) =>
    checkFile(readFileSync(file, 'utf8'), seen).map((problem) => `${file}: ${problem}`),
  );
}

function fix(data: string): void {
  const ranks = parseRanks(readFileSync(join(data, 'lexicon', 'news-lemmas.tsv'), 'utf8'));
  const words = new Set(
    parseTsv(readFileSync('src/data/functionWords.tsv', 'utf8')).map((row) => row.form ?? ''),
  );
  for (const file of lexiconParts('glossary')) rewrite(file, (tsv) => fillGlossaryLevels(tsv, ranks));
  for (const file of lexiconParts('phrases')) rewrite(file, (tsv) => fillPhraseLevels(tsv, ranks, words));
}

function rewrite(file: string, change: (tsv: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
}
