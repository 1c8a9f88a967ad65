import assert from 'node:assert/strict';
import { renderJson } from '../../../src/render/json.ts';
import { article, dateExpression, gloss, person, quotation, spanOf } from './article.ts';

describe('renderJson', () => {
  const text = '«La crue, a prévenu mardi Awa Ndiaye, sera forte», alors que 300 foyers de Mopti attendent.';
  const words = 'La crue, a prévenu mardi Awa Ndiaye, sera forte';
  const analysis = article(text, {
    published: { value: '2023-08-30', how: 'sidecar' },
    quotes: [
      quotation(text, {
        words,
        speaker: 'Awa Ndiaye',
        entities: ['e1'],
        cue: 'a prévenu',
        confidence: 0.96789,
        parts: [spanOf(text, 'La crue'), spanOf(text, 'sera forte')],
        date: { words: 'mardi', value: '2023-08-29' },
      }),
    ],
    entities: [
      person('e1', 'Awa Ndiaye', { role: 'préfète de la région', mentions: 2 }),
      person('e2', 'Mopti', { type: 'LOC', english: 'Mopti', wikidata: 'Q11895' }),
    ],
    mentions: [
      { ...spanOf(text, 'Awa Ndiaye'), type: 'PER', entity: 'e1', rule: 'first-name', confidence: 0.9 },
      { ...spanOf(text, 'Mopti'), type: 'LOC', entity: 'e2', rule: 'gazetteer', confidence: 1 },
    ],
    dates: [dateExpression(text, 'mardi', { value: '2023-08-29' })],
    quantities: [{ ...spanOf(text, '300 foyers'), number: 300, unit: 'foyers' }],
    glosses: [gloss(text, 'crue', 'flood'), gloss(text, 'forte', 'strong', { pos: 'ADJ', level: 'A2' })],
    coverage: { content: 6, glossed: 5 },
  });

  it('writes a quotation with its parts, speaker, cue, date and the terms worth knowing', () => {
    const quote = renderJson(analysis, { file: 'mopti.txt' }).quotes[0];
    assert.deepEqual(quote, {
      id: 'q1',
      ...spanOf(text, words),
      kind: 'direct',
      parts: [
        { start: 1, end: 8 },
        { start: text.indexOf('sera'), end: text.indexOf('»') },
      ],
      boilerplate: false,
      parent: null,
      speaker: spanOf(text, 'Awa Ndiaye'),
      speakerEntities: ['Awa Ndiaye'],
      cue: spanOf(text, 'a prévenu'),
      date: { value: '2023-08-29', ...spanOf(text, 'mardi'), rule: 'weekday' },
      polarity: 'asserted',
      rule: 'inverted-subject',
      confidence: 0.97,
      glossary: [
        { ...spanOf(text, 'crue'), lemma: 'crue', pos: 'NOUN', gloss: 'flood', level: 'B2' },
        { ...spanOf(text, 'forte'), lemma: 'forte', pos: 'ADJ', gloss: 'strong', level: 'A2' },
      ],
    });
  });

  it('merges names, dates and quantities in the order of the text', () => {
    const { mentions } = renderJson(analysis, { file: 'mopti.txt' });
    assert.deepEqual(
      mentions.map((mention) => `${mention.type} ${mention.text}`),
      ['DATE mardi', 'PER Awa Ndiaye', 'QUANTITY 300 foyers', 'LOC Mopti'],
    );
    assert.deepEqual(mentions[0], { ...spanOf(text, 'mardi'), type: 'DATE', value: '2023-08-29' });
    assert.deepEqual(mentions[3], { ...spanOf(text, 'Mopti'), type: 'LOC', entity: 'Mopti', en: 'Mopti' });
  });

  it('says nothing where nothing is known', () => {
    const silent = '«Bonjour»';
    const json = renderJson(article(silent, { quotes: [quotation(silent, { words: 'Bonjour' })] }), {
      file: '-',
    });
    assert.equal(json.published, null);
    const quote = json.quotes[0];
    assert.ok(quote && !('parts' in quote));
    assert.deepEqual(
      [quote.speaker, quote.cue, quote.date, quote.rule, quote.confidence],
      [null, null, null, null, null],
    );
    assert.deepEqual(quote.speakerEntities, []);
  });

  it('adds the text and all glosses only when asked', () => {
    const bare = renderJson(analysis, { file: 'mopti.txt' });
    assert.ok(!('text' in bare) && !('glosses' in bare));
    const full = renderJson(analysis, { file: 'mopti.txt', withText: true, withGlosses: true });
    assert.equal(full.text, text);
    assert.deepEqual(full.glosses?.[1], {
      ...spanOf(text, 'forte'),
      lemma: 'forte',
      pos: 'ADJ',
      gloss: 'strong',
      senses: ['strong'],
      phrase: false,
      derived: false,
    });
  });

  it('marks a guess, which is not derived', () => {
    const words = 'La périglaciologie';
    const guess = gloss(words, 'périglaciologie', 'periglaciology', { origin: 'guessed' });
    const json = renderJson(article(words, { glosses: [guess] }), { file: '-', withGlosses: true });
    assert.deepEqual(
      json.glosses?.map(({ derived, guessed }) => [derived, guessed]),
      [[false, true]],
    );
  });

  it('gives a plural phrase one object for each whom it refers to', () => {
    const both = 'Les deux rivales se sont saluées.';
    const json = renderJson(
      article(both, {
        entities: [person('e1', 'Lina Roy'), person('e2', 'Zoé Blanc')],
        coreferences: [
          {
            ...spanOf(both, 'Les deux rivales'),
            kind: 'role',
            entities: ['e1', 'e2'],
            rule: 'pair',
            confidence: 0.8,
          },
        ],
      }),
      { file: '-' },
    );
    assert.deepEqual(
      json.coref.map(({ entity }) => entity),
      ['Lina Roy', 'Zoé Blanc'],
    );
  });
});
