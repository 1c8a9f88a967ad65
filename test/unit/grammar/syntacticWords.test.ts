import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSentence } from '../../../src/core/grammar/parse.ts';
import { syntacticWords } from '../../../src/core/grammar/syntacticWords.ts';
import { grammarFiles, openGrammar, tagSentence } from '../../../src/core/grammar/tag.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const grammar = openGrammar(new Map(grammarFiles.map((file) => [file, new Uint8Array(readFileSync(file))])));

/** Each syntactic word with its part of speech; the words of one token are joined by `+`. */
function draw(text: string): string {
  const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
  const list = syntacticWords(words, parseSentence(words, grammar));
  for (const { start, end, token } of list) equal(text.slice(start, end), words[token]?.text);
  return list
    .map(({ part, form, pos }) => `${part === 0 ? ' ' : '+'}${form}·${pos}`)
    .join('')
    .trim();
}

const examples: readonly (readonly [string, string])[] = [
  ['la fin du match', 'la·DET fin·NOUN de·ADP+le·DET match·NOUN'],
  ['le prix des billets', 'le·DET prix·NOUN de·ADP+les·DET billets·NOUN'],
  ['Elle parle aux élus', 'Elle·PRON parle·VERB à·ADP+les·DET élus·NOUN'],
  ['Il va au Havre', 'Il·PRON va·VERB à·ADP+le·DET Havre·PROPN'],
  ['Il achète des pommes', 'Il·PRON achète·VERB des·DET pommes·NOUN'],
  ['le sujet auquel il pense', 'le·DET sujet·NOUN à·ADP+lequel·PRON il·PRON pense·VERB'],
  ['les villes auxquelles il pense', 'les·DET villes·NOUN à·ADP+lesquelles·PRON il·PRON pense·VERB'],
];

describe('syntacticWords', () => {
  for (const [text, drawn] of examples) it(text, () => equal(draw(text), drawn));

  it('keeps the tree: one root, heads in the list, the article on the noun', () => {
    const text = 'Le maire du village a parlé aux habitants du quartier duquel il vient.';
    const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
    const list = syntacticWords(words, parseSentence(words, grammar));
    equal(list.filter(({ head }) => head < 0).length, 1);
    const headOf = (form: string): string | undefined =>
      list[list.find((word) => word.part === 1 && word.form === form)?.head ?? -1]?.form;
    equal(headOf('le'), 'village');
    equal(headOf('les'), 'habitants');
    const preposition = list.findIndex(
      ({ part, form }, i) => part === 0 && form === 'de' && list[i + 1]?.form === 'lequel',
    );
    equal(list[list[preposition]?.head ?? -1]?.form, 'lequel');
  });

  it('fixes the article of «au moins» as its noun is fixed', () => {
    const text = 'Il a marqué au moins deux buts.';
    const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
    const list = syntacticWords(words, parseSentence(words, grammar));
    const article = list.find(({ part }) => part === 1);
    equal(article?.relation, 'fixed');
    equal(list[article?.head ?? -1]?.form, 'à');
  });

  it('hangs the article on its preposition where that is the root', () => {
    const text = 'Au travail';
    const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
    const list = syntacticWords(words, { heads: Int32Array.of(-1, 0), relations: ['root', 'obl'] });
    equal(list.map(({ head }) => head).join(' '), '-1 0 0');
  });
});
