import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { checkGlossary } from '../../../src/build/checkGlossary.ts';
import { checkPhrases } from '../../../src/build/checkPhrases.ts';
import { fillGlossaryLevels, fillPhraseLevels, parseRanks } from '../../../src/build/fillLevels.ts';
import { grammarFiles, openGrammar } from '../../../src/core/grammar/tag.ts';

const grammar = openGrammar(
  new Map(
    grammarFiles.filter((file) => existsSync(file)).map((file) => [file, new Uint8Array(readFileSync(file))]),
  ),
);

const classes = new Set(['@money']);
const words = (...lines: string[]): string => `lemma\tpos\tgender\tlevel\tsenses\ttrap\n${lines.join('\n')}`;
const phrases = (...lines: string[]): string =>
  `pattern\tpos\tsenses\tliteral\tlevel\texample\n${lines.join('\n')}`;
const checkWords = (...lines: string[]) => checkGlossary(words(...lines), new Set(), grammar.forms, classes);
const checkExpressions = (...lines: string[]) => checkPhrases(phrases(...lines), new Set(), grammar, classes);

describe('the linter of the lexicon', () => {
  it('has nothing against a sound entry', () => {
    assert.deepEqual(checkWords('lever\tVERB\t\tB1\tlift {obj=sanction} | get up {refl} | raise'), []);
    assert.deepEqual(checkExpressions('mettre fin à\tVERB\tend\t\tB1\tIl met fin à la fête.'), []);
  });

  it('finds what is twice, empty, unknown or misspelt', () => {
    const problems = (line: string): string => checkWords(line).join('; ');
    assert.match(checkWords('pont\tNOUN\tm\tA1\tbridge', 'pont\tNOUN\tm\tA1\tbridge').join(), /twice/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge | '), /empty gloss/u);
    assert.match(problems('pont\tNOUN\t\tA1\tbridge'), /gender/u);
    assert.match(problems('pont\tNOUN\tm\t\tbridge'), /level/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge {wiht=mer}'), /unknown condition/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge {dom=boats}'), /unknown value/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge {with=@monye}'), /unknown value/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge {with=mer'), /open brace/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge | bridge'), /a sense twice/u);
    assert.match(problems('pont\tNOUN\tm\tA1\tbridge*'), /odd character/u);
    assert.match(problems('pont\tNUON\tm\tA1\tbridge'), /unknown part of speech/u);
    assert.match(problems('Pont\tNOUN\tm\tA1\tbridge'), /lower case/u);

    assert.match(problems('défense\tNOUN\tf\tA1\tdefense'), /American/u);
    assert.match(problems('finir\tADV\t\tA1\tend'), /only as/u);
  });

  it('finds a pattern that misses its own example', () => {
    assert.match(
      checkExpressions('mettre fin à\tVERB\tend\t\tB1\tIl finit la fête.').join(),
      /does not match/u,
    );
    assert.match(checkExpressions('fin\tNOUN\tend\t\tB1\tLa fin arrive.').join(), /two words/u);
  });

  it('fills levels from the rank in the news and leaves those that are there', () => {
    const ranks = parseRanks('rank\tlemma\tpos\tcount\n1\tpont\tNOUN\t9\n4000\tpiège\tNOUN\t2');
    const filled = fillGlossaryLevels(
      words('pont\tNOUN\tm\t\tbridge', 'piège\tNOUN\tm\tA1\ttrap', 'zèbre\tNOUN\tm\t\tzebra'),
      ranks,
    );
    assert.deepEqual(
      filled.split('\n').map((line) => line.split('\t')[3]),
      ['level', 'A1', 'A1', 'C2'],
    );
    const phrase = fillPhraseLevels(
      phrases('prendre au piège\tVERB\ttrap\t\t\tPris au piège.'),
      ranks,
      new Set(['au']),
    );
    assert.equal(phrase.split('\n')[1]?.split('\t')[4], 'B2');
  });
});
