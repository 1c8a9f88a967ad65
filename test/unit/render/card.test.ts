import assert from 'node:assert/strict';
import { renderCard } from '../../../src/render/card.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { article, dateExpression, gloss, person, quotation, spanOf } from './article.ts';

describe('renderCard', () => {
  const text =
    '«Nous mettrons, a-t-il promis jeudi, ce plan sur la table», selon Jo Blin. «Oui», a-t-il dit.';
  const first = quotation(text, {
    words: 'Nous mettrons, a-t-il promis jeudi, ce plan sur la table',
    parts: [spanOf(text, 'Nous mettrons'), spanOf(text, 'ce plan sur la table')],
    speaker: 'il',
    entities: ['e1'],
    cue: 'a-t-il promis',
    confidence: 0.7,
    rule: 'clitic-subject',
    polarity: 'reported',
  });
  const second = quotation(text, { words: 'Oui', id: 'q2', entities: ['e1'], cue: 'a-t-il dit' });
  const analysis = article(text, {
    quotes: [first, second],
    entities: [person('e1', 'Jo Blin', { role: 'maire de Sion', english: 'Jo Blin' })],
    dates: [dateExpression(text, 'jeudi', { known: { weekday: 4 } })],
    glosses: [
      gloss(text, 'plan', 'plan', { level: 'A2' }),
      gloss(text, 'sur la table', 'on the table', { phrase: true, level: 'A2', lemma: 'sur la table' }),
    ],
  });

  it('tells the speaker, the words that stand for the name, the cue, and how sure it is', () => {
    const card = renderCard(analysis, first, 'B1', englishWording);
    assert.deepEqual(card.speakers, [
      { name: 'Jo Blin', english: null, role: 'maire de Sion', isNamed: true },
    ]);
    assert.deepEqual(
      [card.mention, card.cue, card.why, card.confidence, card.polarity],
      ['il', 'a-t-il promis', 'Pronoun of « a-t-il promis »', 'probable', 'reportedly'],
    );
    assert.deepEqual([card.index, card.count], [1, 2]);
  });

  it('does not repeat a name as the words that stand for it', () => {
    const quote = quotation(text, { words: 'Oui', speaker: 'Jo Blin', entities: ['e1'] });
    assert.equal(
      renderCard(article(text, { entities: analysis.entities, quotes: [quote] }), quote, 'B1', englishWording)
        .mention,
      null,
    );
  });

  it('cuts the words at the terms and shows where an incise was', () => {
    const { pieces } = renderCard(analysis, first, 'B1', englishWording);
    assert.deepEqual(pieces, [
      { text: 'Nous mettrons', role: 'words', term: null },
      { text: ' […] ', role: 'gap', term: null },
      { text: 'ce ', role: 'words', term: null },
      { text: 'plan', role: 'words', term: 0 },
      { text: ' ', role: 'words', term: null },
      { text: 'sur la table', role: 'words', term: 1 },
    ]);
  });

  it('marks which terms a reader of the level is likely not to know', () => {
    const known = (level: 'A1' | 'B1') =>
      renderCard(analysis, first, level, englishWording).terms.map(({ text: term, isWorthKnowing }) => [
        term,
        isWorthKnowing,
      ]);
    assert.deepEqual(known('A1'), [
      ['plan', true],
      ['sur la table', true],
    ]);
    assert.deepEqual(known('B1'), [
      ['plan', false],
      ['sur la table', true],
    ]);
  });

  it('names the weekday and invents no day when the date of the article is unknown', () => {
    const { date, published } = renderCard(analysis, first, 'B1', englishWording);
    assert.deepEqual(date, {
      label: 'Thursday (date of the article unknown)',
      iso: null,
      how: null,
      needsPublished: true,
    });
    assert.equal(published, null);
    const french = renderCard(analysis, first, 'B1', frenchWording).date?.label;
    assert.equal(french, 'jeudi (date de l’article inconnue)');
  });

  it('shows the phrase, the anchor and the result of a date', () => {
    const dated = {
      ...analysis,
      published: { value: '2023-05-05', how: 'text' } as const,
      dates: [dateExpression(text, 'jeudi', { value: '2023-05-04', anchor: '2023-05-05' })],
    };
    const quote = {
      ...first,
      date: { value: '2023-05-04', expression: spanOf(text, 'jeudi'), rule: 'weekday' },
    };
    const card = renderCard(dated, quote, 'B1', englishWording);
    assert.deepEqual(card.date, {
      label: 'Thursday 4 May 2023',
      iso: '2023-05-04',
      how: '« jeudi », counted from Friday 5 May 2023',
      needsPublished: false,
    });
    assert.equal(card.published, 'published Friday 5 May 2023 (from the text)');
  });

  it('has no place in the row for a title in marks, and names what it is inside of', () => {
    const nested = quotation(text, { words: 'ce plan', id: 'q9', kind: 'scare', parent: 'q1' });
    const card = renderCard({ ...analysis, quotes: [first, nested, second] }, nested, 'B1', englishWording);
    assert.equal(card.index, null);
    assert.deepEqual(card.parent, { id: 'q1', words: 'Nous mettrons […] ce plan sur la table' });
  });
});
