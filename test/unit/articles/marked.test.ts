import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { calibrate } from '../../articles/calibration.ts';
import { type Half, readHalf } from '../../articles/corpus.ts';
import { readGold } from '../../articles/gold.ts';
import { parseEnglishNames } from '../../articles/goldEntities.ts';
import { parseMarked } from '../../articles/marked.ts';

const english = parseEnglishNames('name\tcanonical\tenglish\nSion\t\tSion\nBerne\t\tBern');
const read = (body: string) => readGold(`published 2022-05-05\ngenre local\n---\n${body}`, 'a.txt', english);

describe('marked articles', () => {
  it('count offsets in the text without its marks', () => {
    const { text, marks } = parseMarked('genre x\n---\n«_{d1 On verra}_», {c1 a dit} {s1 {P Ana Duval}}.');
    equal(text, '«\u202fOn verra\u202f», a dit Ana Duval.');
    deepEqual(
      marks.map(({ tag, start, end }) => [tag, text.slice(start, end)]),
      [
        ['d1', 'On verra'],
        ['c1', 'a dit'],
        ['s1', 'Ana Duval'],
        ['P', 'Ana Duval'],
      ],
    );
  });

  it('join a quote with its speaker, cue and date', () => {
    const { gold } = read(
      '{P Ana Duval}, maire de {L Sion}, se tait. «{d1 Non}», {c1 lâche|2022-05-04}-t-{s1 elle|Ana Duval} {D mercredi|2022-05-04}.',
    );
    deepEqual(gold.quotes[0], {
      start: 36,
      text: 'Non',
      kind: 'direct',
      speaker: 'elle',
      speakerStart: 50,
      speakerEntity: 'Ana Duval',
      cue: 'lâche',
      cueStart: 42,
      date: '2022-05-04',
    });
    deepEqual(gold.coref, [{ text: 'elle', start: 50, canonical: 'Ana Duval', role: 'author' }]);
  });

  it('give short names their full one and places their English name', () => {
    const { gold } = read('{P Ana Duval} vit à {L Berne}. {P Duval} écrit à la {O mairie de {L Sion}}.');
    deepEqual(
      gold.entities.map(({ canonical, en, nested }) => [canonical, en, nested]),
      [
        ['Ana Duval', 'Ana Duval', undefined],
        ['Berne', 'Bern', undefined],
        ['Ana Duval', 'Ana Duval', undefined],
        ['mairie de Sion', undefined, undefined],
        ['Sion', 'Sion', true],
      ],
    );
  });

  it('refuse what contradicts itself', () => {
    throws(() => read('{P Ana Duval'), /never closed/u);
    throws(() => read('Ana Duval}'), /nothing to close/u);
    throws(() => read('«{d1 Non}», {c1 dit}-{s1 elle}.'), /who is «elle»/u);
    throws(() => read('{s1 {P Ana Duval}} se tait.'), /without its quote/u);
  });

  it('all read, with 60 articles of ten genres and 400 quotations', () => {
    const articles = (['dev', 'test'] as const satisfies Half[]).flatMap(readHalf);
    for (const { text, gold } of articles)
      for (const { start, text: words } of [...gold.quotes, ...gold.entities])
        equal(text.slice(start, start + words.length), words);
    ok(articles.length >= 60);
    ok(new Set(articles.map((article) => article.genre)).size >= 10);
    ok(articles.flatMap((article) => article.gold.quotes).length >= 400);
  });
});

describe('calibrate', () => {
  it('counts by confidence how many attributions name whom the annotation names', () => {
    const { gold } = read(
      '«{d1 Non}», {c1 dit} {s1 {P Ana Duval}}. «{d2 Si}», {c2 dit} {s2 {P Jo Blin}}. {M Fin}.',
    );
    const said = (at: number, speakerEntities: string[], confidence: number) => {
      const { start, text } = gold.quotes[at] ?? { start: 0, text: '' };
      return { start, end: start + text.length, kind: 'direct', speakerEntities, confidence };
    };
    const bands = calibrate([[gold, [said(0, ['Duval'], 0.95), said(1, ['Ana Duval'], 0.8)]]]);
    deepEqual(
      bands.map(({ all, right }) => [all, right]),
      [
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    );
  });
});
