import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import type { NeighbourDate } from '../../../src/core/neighbours/findNeighbourDate.ts';
import { neighbourWords } from '../../../src/render/neighbourDate.ts';
import { findNotices } from '../../../src/render/notices.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { openTestResources } from '../resources.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const reason = (neighbour: number, day: string) =>
  ({ neighbour, here: span('mardi'), there: span('mardi'), day, by: 'quotation' }) as const;
const week = { first: '2022-05-10', last: '2022-05-16' };
const files = ['a.txt', 'b.txt'];
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('what neighbours tell of the date of an article', () => {
  const known: NeighbourDate = { between: week, likely: '2022-05-11', reasons: [reason(1, '2022-05-10')] };

  it('names the neighbour, the day and between which days the article appeared, in both languages', () => {
    const { told, proposed } = neighbourWords(known, files, englishWording);
    equal(
      plain(told),
      'From the neighbour b.txt: « mardi » is Tuesday 10 May 2022. This article appeared between Tuesday 10 May 2022 and Monday 16 May 2022.',
    );
    equal(proposed, '2022-05-11');
    equal(
      plain(neighbourWords(known, files, frenchWording).told),
      'D’après l’article voisin b.txt : « mardi » est le mardi 10 mai 2022. Cet article a paru entre le mardi 10 mai 2022 et le lundi 16 mai 2022.',
    );
  });

  it('names a single day, and says each thing once', () => {
    const one = { ...known, between: { first: '2022-05-11', last: '2022-05-11' } };
    const { told } = neighbourWords(
      { ...one, reasons: [...one.reasons, reason(0, '2022-05-10')] },
      files,
      englishWording,
    );
    equal(
      plain(told),
      'From the neighbour b.txt: « mardi » is Tuesday 10 May 2022. This article appeared on Wednesday 11 May 2022.',
    );
  });

  it('says where they contradict each other, and proposes nothing', () => {
    const reasons = [reason(0, '2022-05-10'), reason(1, '2022-05-31')];
    const { told, proposed } = neighbourWords(
      { between: null, likely: null, reasons },
      files,
      englishWording,
    );
    equal(
      plain(told),
      'The neighbours contradict each other: « mardi » = Tuesday 10 May 2022 in a.txt and « mardi » = Tuesday 31 May 2022 in b.txt.',
    );
    equal(proposed, null);
  });

  it('stands in the hint at the date that cannot be counted, with the proposal', () => {
    const analysis = analyze(
      { text: 'La maire a parlé mardi à Brest.', language: 'fra' },
      openTestResources(),
    );
    const words = neighbourWords(known, files, englishWording);
    deepEqual(
      findNotices(analysis, englishWording, words).map(({ message, fixes }) => [
        message.endsWith(words.told),
        fixes.map((fix) => fix.do !== 'replace' && fix.title),
      ]),
      [[true, ['Set the article’s date… Wednesday 11 May 2022?']]],
    );
  });
});
