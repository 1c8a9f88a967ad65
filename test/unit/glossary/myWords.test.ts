import assert from 'node:assert/strict';
import {
  parseMyWords,
  printMyWords,
  readMyWords,
  statusOf,
  withWord,
  wordKey,
} from '../../../src/core/glossary/myWords.ts';

const flood = { lemma: 'crue', pos: 'NOUN', phrase: false } as const;

describe('my words', () => {
  it('knows a word by its lemma and part of speech', () => {
    assert.equal(wordKey(flood), 'NOUN crue');
    assert.equal(wordKey({ ...flood, lemma: 'Crue' }), 'NOUN crue');
    assert.equal(wordKey({ lemma: 'mettre en place', pos: 'VERB', phrase: true }), 'PHRASE mettre en place');
  });

  it('marks, marks otherwise and forgets', () => {
    const known = withWord({}, wordKey(flood), 'known');
    assert.equal(statusOf(known, flood), 'known');
    assert.equal(statusOf(known, { ...flood, pos: 'ADJ' }), 'new');
    assert.equal(statusOf(withWord(known, wordKey(flood), 'learning'), flood), 'learning');
    assert.deepEqual(withWord(known, wordKey(flood), null), {});
    assert.equal(statusOf({}, { ...flood, lemma: '__proto__' }), 'new');
  });

  it('reads the file that it wrote, in the order of the alphabet', () => {
    const words = { 'VERB tarir': 'learning', 'NOUN crue': 'known' } as const;
    assert.deepEqual(readMyWords(printMyWords(words)), words);
    assert.ok(printMyWords(words).indexOf('crue') < printMyWords(words).indexOf('tarir'));
  });

  it('leaves out of a foreign file what is no marked word, and refuses what is no list', () => {
    assert.deepEqual(parseMyWords({ 'NOUN crue': 'known', 'NOUN gel': 'forgotten', gel: 'known' }), {
      'NOUN crue': 'known',
    });
    for (const text of ['', '[]', '{"words": []}', '{"words": null}', 'null']) {
      assert.equal(readMyWords(text), null, text);
    }
  });
});
