import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import { renderHover } from '../../../src/render/hover.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { article, dateExpression, gloss, person, quotation, spanOf } from './article.ts';

const text = 'Mardi, Awa Ndiaye a prévenu : « La crue sera forte. » Elle espère une trêve.';
const analysis = article(text, {
  published: { value: '2023-08-30', how: 'sidecar' },
  quotes: [
    quotation(text, {
      words: 'La crue sera forte.',
      outer: spanOf(text, '« La crue sera forte. »'),
      speaker: 'Awa Ndiaye',
      entities: ['e1'],
      cue: 'a prévenu',
      rule: 'subject-of-cue',
      date: { words: 'Mardi', value: '2023-08-29' },
    }),
  ],
  entities: [person('e1', 'Awa Ndiaye', { role: 'préfète de Mopti', mentions: 3, aliases: ['Mme Ndiaye'] })],
  mentions: [
    { ...spanOf(text, 'Awa Ndiaye'), type: 'PER', entity: 'e1', rule: 'first-name', confidence: 0.9 },
  ],
  coreferences: [
    { ...spanOf(text, 'Elle'), kind: 'pronoun', entities: ['e1'], rule: 'gender', confidence: 0.8 },
  ],
  dates: [dateExpression(text, 'Mardi', { value: '2023-08-29', anchor: '2023-08-30' })],
  glosses: [
    gloss(text, 'crue', 'flood', { gender: 'f', senses: ['flood', 'vintage', 'rise'], trap: 'not “crew”' }),
    gloss(text, 'une trêve', 'a truce', {
      phrase: true,
      literal: 'a rest',
      lemma: 'trêve',
      origin: 'derived',
    }),
  ],
});

/** The hover on the first letter of `words`, its paragraphs as lines. */
function hoverOn(words: string, of: Analysis = analysis, wording = englishWording): string | null {
  const hover = renderHover(of, of.text.indexOf(words), wording);
  return hover?.markdown.replaceAll('\n\n', '\n').replaceAll('\\', '') ?? null;
}

describe('renderHover', () => {
  it('tells who is named, in which role, how often, and how else', () => {
    assert.equal(
      hoverOn('Ndiaye'),
      '**Awa Ndiaye**\nperson · préfète de Mopti · 3 mentions\n*Also*: Mme Ndiaye',
    );
  });

  it('shows the English name and the description of a place', () => {
    const place = 'Pékin se tait.';
    const { markdown } =
      renderHover(
        article(place, {
          entities: [
            person('e1', 'Pékin', {
              type: 'LOC',
              english: 'Beijing',
              description: { fr: 'capitale de la Chine', en: 'capital of China' },
            }),
          ],
          mentions: [
            { ...spanOf(place, 'Pékin'), type: 'LOC', entity: 'e1', rule: 'gazetteer', confidence: 1 },
          ],
        }),
        2,
        frenchWording,
      ) ?? {};
    assert.equal(markdown, '**Pékin** = Beijing\n\nlieu · capitale de la Chine · 1 mention');
  });

  it('tells on a mark and on the cue who says it, when and why', () => {
    const summary = '**Awa Ndiaye** · direct · Tuesday 29 August 2023\nSubject of « a prévenu » · certain';
    assert.equal(hoverOn('« La'), summary);
    assert.equal(hoverOn('» Elle'), summary);
    assert.equal(hoverOn('prévenu'), summary);
  });

  it('tells whom a pronoun stands for', () => {
    assert.match(hoverOn('Elle') ?? '', /^\*\*Awa Ndiaye\*\*\n/u);
  });

  it('tells when a date is and from where it was counted', () => {
    assert.equal(
      hoverOn('Mardi'),
      '**Tuesday 29 August 2023**\n«\u00a0Mardi\u00a0», counted from Wednesday 30 August 2023',
    );
  });

  it('gives a word with lemma, gender and senses, the one meant here first, and warns of a false friend', () => {
    assert.equal(hoverOn('crue'), '**crue** · *noun, feminine*\n**flood** · vintage · rise\n⚠ not “crew”');
    assert.equal(hoverOn('crue', analysis, frenchWording)?.split('\n')[0], '**crue** · *nom, féminin*');
  });

  it('shows a guess as one', () => {
    const words = 'La périglaciologie';
    const guess = gloss(words, 'périglaciologie', 'periglaciology', { origin: 'guessed' });
    const guessing = article(words, { glosses: [guess] });
    for (const [wording, doubt] of [
      [englishWording, '*guess from the form*'],
      [frenchWording, '*deviné d’après la forme*'],
    ] as const)
      assert.equal(hoverOn('périglaciologie', guessing, wording)?.split('\n').at(-1), doubt);
  });

  it('gives a phrase with its literal meaning', () => {
    assert.equal(
      hoverOn('trêve'),
      '**trêve** · *phrase*\n**a truce**\n*Literally*: a rest\n*derived from a known word*',
    );
  });

  it('says nothing where there is nothing to say', () => {
    assert.equal(hoverOn('sera'), null);
    assert.equal(renderHover(article(''), 0, englishWording), null);
  });

  it('shows hostile names as text', () => {
    const name = '<b>Léa</b> [Roy](command:x)';
    const hostile = article(name, {
      entities: [person('e1', name, { role: '![x](y)' })],
      mentions: [{ ...spanOf(name, name), type: 'PER', entity: 'e1', rule: 'title-before', confidence: 1 }],
    });
    const { markdown } = renderHover(hostile, 0, englishWording) ?? { markdown: '' };
    assert.doesNotMatch(markdown, /(?<!\\)[<>[\]()!]/u);
  });
});
