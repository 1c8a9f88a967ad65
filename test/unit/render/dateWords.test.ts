import assert from 'node:assert/strict';
import { dateWords } from '../../../src/render/dateWords.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';

describe('dateWords', () => {
  const check = (value: string, english: string, french: string) => {
    it(`says ${value}`, () => {
      assert.equal(dateWords(value, englishWording), english);
      assert.equal(dateWords(value, frenchWording), french);
    });
  };
  check('2021-12-23', 'Thursday 23 December 2021', 'jeudi 23 décembre 2021');
  check('2021-12', 'December 2021', 'décembre 2021');
  check('1974', '1974', '1974');
  check('0987-07-03', 'Tuesday 3 July 987', 'mardi 3 juillet 987');
  check(
    '2022-06-13/2022-06-19',
    'Monday 13 June 2022 to Sunday 19 June 2022',
    'de lundi 13 juin 2022 à dimanche 19 juin 2022',
  );
  check('2022-13-01', '2022-13-01', '2022-13-01');
  check('2022-W24', '2022-W24', '2022-W24');
  check('', '', '');
});
