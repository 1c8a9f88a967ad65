import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { anchorOf } from '../../../src/core/corrections/anchor.ts';
import type {
  Correction,
  CorrectionValue,
  PlacedCorrection,
} from '../../../src/core/corrections/correction.ts';
import { renderCard } from '../../../src/render/card.ts';
import { correctionOffers, isCorrected, noteOf } from '../../../src/render/correctionOffers.ts';
import { correctionsTree } from '../../../src/render/correctionsTree.ts';
import { glossaryTree } from '../../../src/render/glossaryTree.ts';
import { renderHover } from '../../../src/render/hover.ts';
import { namesTree } from '../../../src/render/namesTree.ts';
import { quotesTree } from '../../../src/render/quotesTree.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { editSidecar } from '../../../src/state/sidecarEdit.ts';
import { article, gloss, person, quotation, spanOf } from './article.ts';

const text = '« Le lac baisse », alerte Lina Roy.';

function placed(words: string, value: CorrectionValue): PlacedCorrection {
  const { start, end } = spanOf(text, words);
  return { correction: { ...value, at: anchorOf(text, { start, end }) } as Correction, start, end };
}

const note = placed('Le lac baisse', { set: 'note', value: 'À vérifier' });
const analysis = article(text, {
  quotes: [quotation(text, { words: 'Le lac baisse', speaker: 'Lina Roy', entities: ['e1'], cue: 'alerte' })],
  mentions: [{ ...spanOf(text, 'Lina Roy'), type: 'PER', entity: 'e1', rule: 'first-name', confidence: 1 }],
  entities: [person('e1', 'Lina Roy')],
  glosses: [gloss(text, 'baisse', 'fall', { pos: 'VERB', lemma: 'baisser' })],
  corrections: [note],
  unplaced: [{ set: 'speaker', value: null, at: anchorOf('Un mot perdu', { start: 3, end: 6 }) }],
});

const offered = (words: string) => correctionOffers(analysis, text.indexOf(words) + 1).map(({ set }) => set);

describe('corrections', () => {
  it('are offered of the quotation, the name and the word at the caret', () => {
    deepEqual(offered('baisse'), ['speaker', 'kind', 'date', 'note', 'quotation', 'gloss']);
    deepEqual(offered('Lina'), ['type', 'same-as', 'name', 'speaker', 'kind', 'date', 'note', 'quotation']);
    deepEqual(correctionOffers(analysis, text.length), []);
  });

  it('show: a note leaves the quotation as the reader found it', () => {
    const [quote] = analysis.quotes;
    ok(quote);
    equal(noteOf(analysis, quote), 'À vérifier');
    equal(isCorrected(analysis, quote), false);
    const kind = placed('Le lac baisse', { set: 'kind', value: 'partial' });
    equal(isCorrected({ ...analysis, corrections: [kind] }, quote), true);
  });

  it('show in the trees, the hover and the card of what they corrected', () => {
    const corrections = [
      placed('Le lac baisse', { set: 'kind', value: 'direct' }),
      placed('baisse', { set: 'gloss', value: 'fall' }),
      placed('Lina Roy', { set: 'type', value: 'PER' }),
    ];
    const marksOf = (of: typeof analysis) => {
      const trees = [
        quotesTree(of, 'order', englishWording)[0],
        namesTree(of, englishWording)[0]?.children[0],
        glossaryTree(of, 'level', { level: 'B1', words: {} }, englishWording)[0]?.children[0],
      ];
      const hovers = ['alerte', 'Lina Roy', 'baisse'].map((words) =>
        renderHover(of, text.indexOf(words), englishWording),
      );
      const [quote] = of.quotes;
      ok(quote);
      const card = renderCard(of, quote, { level: 'A1', words: {} }, englishWording);
      return [
        ...trees.map((node) => node?.description.endsWith('✎') && node.spoken.endsWith(', set by you')),
        ...hovers.map((hover) => hover?.markdown.includes('✎ *set by you*')),
        card.isCorrected,
        card.terms[0]?.isCorrected,
      ];
    };
    deepEqual(marksOf({ ...analysis, corrections }), Array(8).fill(true));
    deepEqual(marksOf({ ...analysis, corrections: [] }), Array(8).fill(false));
  });

  it('are listed with what has lost its place, in both languages', () => {
    const drawn = (wording: typeof englishWording) =>
      correctionsTree(analysis, wording).map((group) => [
        group.label,
        ...group.children.map((node) => `${node.label} — ${node.description}`),
      ]);
    deepEqual(drawn(englishWording), [
      ['Corrections', 'Le lac baisse — Note: À vérifier'],
      ['Unplaced corrections', 'mot — Speaker: Nobody'],
    ]);
    deepEqual(drawn(frenchWording), [
      ['Corrections', 'Le lac baisse — Note : À vérifier'],
      ['Corrections sans place', 'mot — Auteur des propos : Personne'],
    ]);
  });

  it('are written as the schema of the editor has it, which refuses what the reader cannot use', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync('media/reader.schema.json', 'utf8')),
    );
    const values: readonly CorrectionValue[] = [
      { set: 'speaker', value: 'Lina Roy' },
      { set: 'speaker', value: null },
      { set: 'quotation', value: false },
      { set: 'kind', value: 'scare' },
      { set: 'date', value: '2021-12' },
      { set: 'note', value: 'x' },
      { set: 'type', value: 'ORG' },
      { set: 'name', value: 'nowhere' },
      { set: 'same-as', value: 'Lina Roy' },
      { set: 'gloss', value: 'drop' },
    ];
    const json = (correct: unknown) =>
      JSON.parse(editSidecar(null, { correct: [correct as Correction] }) ?? '');
    for (const value of values)
      ok(validate(json(placed('baisse', value).correction)), JSON.stringify(validate.errors));
    for (const wrong of [
      { set: 'kind', value: 'loud' },
      { set: 'colour', value: 'red' },
      { set: 'quotation', value: true },
    ])
      ok(!validate(json({ ...wrong, at: note.correction.at })), JSON.stringify(wrong));
    for (const seed of ['000_66dbe140987f49d1', '004_7b044bb0f93bacdf'])
      ok(
        validate(JSON.parse(readFileSync(`seeds/${seed}.reader.json`, 'utf8'))),
        JSON.stringify(validate.errors),
      );
  });
});
