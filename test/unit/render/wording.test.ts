import assert from 'node:assert/strict';
import { wordingFor } from '../../../src/render/wording.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';

/** Paths of all strings of a table, with the strings. */
function strings(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    return typeof value === 'object' && value !== null ? strings(value, `${path}${key}.`) : [];
  });
}

describe('wording', () => {
  it('takes French for the French locales of editors and shells, else English', () => {
    for (const locale of ['fr', 'fr-CA', 'fr_BE.UTF-8', 'FR']) assert.equal(wordingFor(locale).locale, 'fr');
    for (const locale of ['en', 'de', 'fro', 'C.UTF-8', '']) assert.equal(wordingFor(locale).locale, 'en');
  });

  it('has the same entries in both languages, none of them empty', () => {
    const paths = (table: object) => strings(table).map(([path]) => path);
    assert.deepEqual(paths(frenchWording).toSorted(), paths(englishWording).toSorted());
    for (const [path, words] of [...strings(frenchWording), ...strings(englishWording)]) {
      assert.notEqual(words.trim(), '', path);
    }
  });

  it('counts as each language does', () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => englishWording.count('quote', n)),
      ['0 quotations', '1 quotation', '2 quotations'],
    );
    assert.deepEqual(
      [0, 1, 2].map((n) => frenchWording.count('quote', n)),
      ['0 citation', '1 citation', '2 citations'],
    );
  });
});
