import { deepEqual, equal } from 'node:assert/strict';
import { findTextProblems } from '../../../src/core/text/problems.ts';

function codes(text: string): string[] {
  return findTextProblems(text).map((problem) => `${problem.code} ${text.slice(problem.start, problem.end)}`);
}

const examples: readonly (readonly [string, readonly string[]])[] = [
  ['Est-сe que l’État répond ?', ['mixed-script Est-сe']],
  ['La Rоchelle et Порт', ['mixed-script Rоchelle']],
  ['un capteur de 3 µm, les rayons γ, l’interféron-α', []],
  ['Владимир Путин, Αθήνα', []],
  ['l’ann�e et la rÃ©gion', ['replacement-character �', 'replacement-character Ã©']],
  ['Le lycÃ\u00a9e', ['replacement-character Ã\u00a9']],
  [
    'un long texte sans histoire\u0007, et sa suite bien longue pour que le bruit reste faible au total',
    ['control-character \u0007'],
  ],
  ['Paris, le 3 mai : « L’été »', []],
];

describe('findTextProblems', () => {
  for (const [text, found] of examples) it(JSON.stringify(text), () => deepEqual(codes(text), found));

  it('says binary once, and names the letter that does not belong', () => {
    equal(
      findTextProblems('\u0000\u0001ab'.repeat(100))
        .map((problem) => problem.code)
        .join(),
      'binary',
    );
    equal(findTextProblems('le сode')[0]?.message, '“сode” mixes Latin letters with Cyrillic “с” (U+0441).');
  });
});
