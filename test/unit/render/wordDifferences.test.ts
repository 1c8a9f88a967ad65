import { equal } from 'node:assert/strict';
import { compareWords } from '../../../src/render/wordDifferences.ts';

/** «-» before what only the first has, «+» before what only the second has. */
const drawn = (a: string, b: string) =>
  compareWords(a, b)
    .map(({ text, in: where }) => (where === 'both' ? text : `{${where === 'first' ? '-' : '+'} ${text}}`))
    .join(' ');

describe('two renderings side by side', () => {
  it('show what only one of them has', () => {
    equal(
      drawn('La digue est maintenant sous leurs pieds', 'La digue est sous leurs pieds, à eux de choisir'),
      'La digue est {- maintenant} sous leurs pieds, {+ à eux de choisir}',
    );
    equal(drawn('Nous voulons partir', 'Il faut partir'), '{- Nous voulons} {+ Il faut} partir');
  });

  it('do not differ by marks, case, accents or apostrophes', () => {
    equal(drawn('L’ETAT paiera ; demain', "« l'État paiera, demain »"), "« l'État paiera, demain »");
  });
});
