import assert from 'node:assert/strict';
import { alignColumns, wrapLines } from '../../../src/render/lines.ts';

describe('lines', () => {
  it('wraps at spaces, never at those that hold words together', () => {
    assert.deepEqual(wrapLines('Il a dit «\u00a0oui\u00a0» aux 100\u202f000 lecteurs', 24, '  '), [
      '  Il a dit «\u00a0oui\u00a0» aux',
      '  100\u202f000 lecteurs',
    ]);
    assert.deepEqual(wrapLines('', 40), []);
  });

  it('gives a word longer than the line its own line', () => {
    const long = 'a'.repeat(30);
    assert.deepEqual(wrapLines(`un ${long} mot`, 20), ['un', long, 'mot']);
  });

  it('sets columns as wide as their longest cell, the last one free', () => {
    assert.deepEqual(
      alignColumns([
        ['gel', 'noun', 'frost'],
        ['récolte', 'noun', 'harvest'],
      ]),
      ['gel      noun  frost', 'récolte  noun  harvest'],
    );
  });
});
