import assert from 'node:assert/strict';
import { arrangeTerms } from '../../../src/render/arrangeTerms.ts';
import type { Term } from '../../../src/render/card.ts';

const term = (text: string, english: string, level: Term['level']): Term => ({
  text,
  lemma: text,
  wordClass: '',
  english,
  otherSenses: [],
  literal: null,
  trap: null,
  sentence: text,
  level,
  origin: null,
  isCorrected: false,
  start: 0,
  end: text.length,
  key: text,
  status: 'new',
  isWorthKnowing: true,
});

const terms = [
  term('récolte', 'harvest', 'B2'),
  term('école', 'school', 'A1'),
  term('grève', 'strike', 'C1'),
];
const words = (list: readonly Term[]) => list.map(({ text }) => text).join(' ');

describe('arrangeTerms', () => {
  it('orders by the text, the level and the alphabet', () => {
    assert.equal(words(arrangeTerms(terms, 'text', '')), 'récolte école grève');
    assert.equal(words(arrangeTerms(terms, 'level', '')), 'grève récolte école');
    assert.equal(words(arrangeTerms(terms, 'word', '')), 'école grève récolte');
  });

  it('filters by French and English, accents and capitals apart', () => {
    assert.equal(words(arrangeTerms(terms, 'text', 'GREVE')), 'grève');
    assert.equal(words(arrangeTerms(terms, 'text', 'harv')), 'récolte');
    assert.equal(words(arrangeTerms(terms, 'text', 'rien')), '');
  });
});
