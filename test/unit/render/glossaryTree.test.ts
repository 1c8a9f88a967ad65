import assert from 'node:assert/strict';
import { articleGlossary, glossaryOf } from '../../../src/render/glossary.ts';
import { glossaryTree, termNodeAt } from '../../../src/render/glossaryTree.ts';
import { renderHover } from '../../../src/render/hover.ts';
import { termFilters } from '../../../src/render/termFilter.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { article, gloss, quotation } from './article.ts';

const text = 'La crue menace la digue, redoute une éclusière de Namur';
const analysis = article(text, {
  glosses: [
    gloss(text, 'crue', 'flood', { level: 'C1' }),
    gloss(text, 'menace', 'threatens', { level: 'A2', pos: 'VERB' }),
    gloss(text, 'digue', 'dyke', { level: 'C1' }),
    gloss(text, 'éclusière', 'lock-keeper', { level: 'C2' }),
  ],
});
const words = { 'NOUN crue': 'known', 'VERB menace': 'learning' } as const;

const learner = { level: 'B1', words } as const;

const lines = (order: 'level' | 'status') =>
  glossaryTree(analysis, order, learner, englishWording).map(
    ({ id, description, children }) =>
      `${id} ${description}: ${children.map(({ label }) => label).join(' ')}`,
  );

describe('glossaryTree', () => {
  it('groups the terms by level, the hardest first, with counts', () => {
    assert.deepEqual(lines('level'), ['C2 1: éclusière', 'C1 2: crue digue', 'A2 1: menace']);
  });

  it('groups them by what the person has marked', () => {
    assert.deepEqual(lines('status'), ['learning 1: menace', 'new 2: digue éclusière', 'known 1: crue']);
  });

  it('finds the line of the term at the caret', () => {
    const [, group] = glossaryTree(analysis, 'level', learner, englishWording);
    assert.equal(termNodeAt(analysis, text.indexOf('digue')), group?.children[1]?.id);
    assert.deepEqual(group?.children[0]?.word, { key: 'NOUN crue', status: 'known' });
  });
});

describe('the filter of the glossary', () => {
  const choices = termFilters(analysis, learner, englishWording);

  it('offers what leaves something, with how much', () => {
    assert.deepEqual(
      choices.map(({ label, count }) => `${label} ${count}`),
      [
        'All words 4',
        'Worth knowing at my level 3',
        'Words I am learning 1',
        'Words not marked 2',
        'Words I know 1',
        'Nouns 3',
        'Verbs 1',
      ],
    );
  });

  it('leaves in the tree what was chosen, and of a group without members nothing', () => {
    const shown = choices.map(({ filter }) =>
      glossaryTree(analysis, 'level', learner, englishWording, filter)
        .map(({ id, children }) => `${id}: ${children.map(({ label }) => label).join(' ')}`)
        .join(', '),
    );
    assert.deepEqual(shown, [
      'C2: éclusière, C1: crue digue, A2: menace',
      'C2: éclusière, C1: digue, A2: menace',
      'A2: menace',
      'C2: éclusière, C1: digue',
      'C1: crue',
      'C2: éclusière, C1: crue digue',
      'A2: menace',
    ]);
  });
});

describe('known words', () => {
  it('leave the glossaries, where words being learnt come in', () => {
    const quote = quotation(text, { words: text });
    const terms = (marked: typeof words | Record<string, never>) =>
      glossaryOf(analysis, quote, 'B1', marked).map((term) => term.text);
    assert.deepEqual(terms({}), ['crue', 'digue', 'éclusière']);
    assert.deepEqual(terms(words), ['menace', 'digue', 'éclusière']);
    assert.deepEqual(
      articleGlossary(analysis, 'C1', words).map((term) => term.text),
      ['menace', 'éclusière'],
    );
  });

  it('take one quiet line of a hover', () => {
    const hover = renderHover(analysis, text.indexOf('crue'), englishWording, words);
    assert.equal(hover?.markdown, 'crue · flood');
  });
});
