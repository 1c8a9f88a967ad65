import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { isSameStatement, shinglesOf, statementOf } from '../../../src/core/quotes/statements.ts';
import { openTestResources } from '../resources.ts';

const statement = (words: string) => {
  const { sentences } = analyze({ text: words, language: 'fra' }, openTestResources());
  return statementOf(sentences, [{ start: 0, end: words.length }]);
};
const same = (a: string, b: string) => {
  const result = isSameStatement(statement(a), statement(b));
  equal(isSameStatement(statement(b), statement(a)), result, 'whichever comes first');
  return result;
};

describe('the same statement in two articles', () => {
  it('is known again in another tense, with words more or less, and cut for a headline', () => {
    equal(
      same(
        'Nous avons demandé que les pêcheurs soient indemnisés avant la fin du mois',
        'Les pêcheurs doivent être indemnisés avant la fin du mois',
      ),
      true,
    );
    equal(
      same(
        'Le barrage tiendra encore vingt ans',
        'Le barrage tiendra encore vingt ans, si personne ne touche aux vannes, et nous y veillerons chaque nuit',
      ),
      true,
    );
  });

  it('is not taken for another that shares some of its words', () => {
    equal(
      same('Le barrage tiendra encore vingt ans', 'Le barrage ne sera pas vendu à une entreprise étrangère'),
      false,
    );
    equal(
      same(
        'Nous irons vite',
        'Les assurances iront vite, la préfecture aussi, et personne ne sera oublié dans cette vallée',
      ),
      false,
    );
  });

  it('is known by two or three words only where they stand side by side', () => {
    equal(same('mesures sanitaires et alimentaires', 'sanitaires et alimentaires'), true);
    equal(same('mesures sanitaires', 'mesures alimentaires et sanitaires'), false);
    equal(same('inquiétant', 'inquiétant'), false, 'one word comes back everywhere');
  });

  it('is found by pairs of neighbours', () => {
    deepEqual(shinglesOf(statement('le barrage a tenu vingt ans')), [
      'barrage tenir',
      'tenir vingt',
      'vingt an',
    ]);
  });
});
