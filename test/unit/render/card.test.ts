import assert from 'node:assert/strict';
import { renderCard } from '../../../src/render/card.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { article, dateExpression, gloss, person, quotation, spanOf } from './article.ts';

const learner = { level: 'B1', words: {} } as const;

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
    const card = renderCard(analysis, first, learner, englishWording);
    assert.deepEqual(card.speakers, [
      { name: 'Jo Blin', english: null, role: 'maire de Sion', isNamed: true },
    ]);
    assert.deepEqual(
      [card.mention, card.cue, card.why, card.confidence, card.polarity],
      ['il', 'a-t-il promis', 'Pronoun of «\u00a0a-t-il promis\u00a0»', 'probable', 'reportedly'],
    );
    assert.deepEqual([card.index, card.count], [1, 2]);
  });

  it('does not repeat a name as the words that stand for it', () => {
    const quote = quotation(text, { words: 'Oui', speaker: 'Jo Blin', entities: ['e1'] });
    assert.equal(
      renderCard(
        article(text, { entities: analysis.entities, quotes: [quote] }),
        quote,
        learner,
        englishWording,
      ).mention,
      null,
    );
  });

  it('cuts the words at the terms and shows where an incise was', () => {
    const { pieces } = renderCard(analysis, first, learner, englishWording);
    assert.deepEqual(pieces, [
      { text: 'Nous mettrons', role: 'words', term: null },
      { text: ' […] ', role: 'gap', term: null },
      { text: 'ce ', role: 'words', term: null },
      { text: 'plan', role: 'words', term: 0 },
      { text: ' ', role: 'words', term: null },
      { text: 'sur la table', role: 'words', term: 1 },
    ]);
  });

  it('joins the lines of a paragraph and keeps the break between two', () => {
    const lines = '«Un essaim\n  de criquets.\n\nIl faut agir.»';
    const quote = quotation(lines, { words: lines.slice(1, -1) });
    const paragraphs = [
      { ...spanOf(lines, '«Un essaim\n  de criquets.'), role: 'body' as const },
      { ...spanOf(lines, 'Il faut agir.»'), role: 'body' as const },
    ];
    const { pieces } = renderCard(
      article(lines, { paragraphs, quotes: [quote] }),
      quote,
      learner,
      englishWording,
    );
    assert.equal(pieces.map((piece) => piece.text).join(''), 'Un essaim de criquets.\nIl faut agir.');
  });

  it('marks the terms that a reader of the level is likely not to know, and easier ones where these are few', () => {
    const words = 'Un gel tardif menace la récolte des abricots, redoute la coopérative';
    const quote = quotation(words, { words });
    const levels = { gel: 'B2', menace: 'A2', récolte: 'B1', abricots: 'C1', coopérative: 'B2' } as const;
    const glosses = Object.entries(levels).map(([word, level]) => gloss(words, word, word, { level }));
    const worth = (level: 'A1' | 'B1' | 'C2') =>
      renderCard(article(words, { quotes: [quote], glosses }), quote, { ...learner, level }, englishWording)
        .terms.filter((term) => term.isWorthKnowing)
        .map((term) => term.text);
    assert.deepEqual(worth('A1'), ['gel', 'menace', 'récolte', 'abricots', 'coopérative']);
    assert.deepEqual(worth('B1'), ['gel', 'abricots', 'coopérative']);
    assert.deepEqual(worth('C2'), ['gel', 'abricots', 'coopérative']);
  });

  it('gives the names in the quotation that English writes differently, each once', () => {
    const words = 'Londres et Bordeaux, puis encore Londres';
    const mention = (name: string, entity: string) => ({
      ...spanOf(words, name),
      type: 'LOC' as const,
      entity,
      rule: 'gazetteer',
      confidence: 1,
    });
    const last = { ...mention('Londres', 'e1'), start: words.lastIndexOf('Londres'), end: words.length };
    const quote = quotation(words, { words });
    const { names } = renderCard(
      article(words, {
        quotes: [quote],
        entities: [
          person('e1', 'Londres', { type: 'LOC', english: 'London' }),
          person('e2', 'Bordeaux', { type: 'LOC', english: 'Bordeaux' }),
        ],
        mentions: [mention('Londres', 'e1'), mention('Bordeaux', 'e2'), last],
      }),
      quote,
      learner,
      englishWording,
    );
    assert.deepEqual(names, [{ text: 'Londres', english: 'London' }]);
  });

  it('names the weekday and invents no day when the date of the article is unknown', () => {
    const { date, published } = renderCard(analysis, first, learner, englishWording);
    assert.deepEqual(date, {
      label: 'Thursday (date of the article unknown)',
      iso: null,
      how: null,
      needsPublished: true,
    });
    assert.equal(published, null);
    const french = renderCard(analysis, first, learner, frenchWording).date?.label;
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
    const card = renderCard(dated, quote, learner, englishWording);
    assert.deepEqual(card.date, {
      label: 'Thursday 4 May 2023',
      iso: '2023-05-04',
      how: '«\u00a0jeudi\u00a0», counted from Friday 5 May 2023',
      needsPublished: false,
    });
    assert.equal(card.published, 'published Friday 5 May 2023 (from the text)');
  });

  it('has no place in the row for a title in marks, and names what it is inside of', () => {
    const nested = quotation(text, { words: 'ce plan', id: 'q9', kind: 'scare', parent: 'q1' });
    const card = renderCard(
      { ...analysis, quotes: [first, nested, second] },
      nested,
      learner,
      englishWording,
    );
    assert.equal(card.index, null);
    assert.deepEqual(card.parent, { id: 'q1', words: 'Nous mettrons […] ce plan sur la table' });
  });
});
