import assert from 'node:assert/strict';
import { glossarySheet } from '../../../src/render/glossaryEntries.ts';
import {
  renderAnki,
  renderGlossaryCsv,
  renderGlossaryMarkdown,
} from '../../../src/render/glossaryExports.ts';
import { inlineGlosses } from '../../../src/render/inlineGlosses.ts';
import { renderTbx } from '../../../src/render/tbx.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { article, gloss, spanOf } from './article.ts';

const text = 'Le <b>barrage\t& la "vanne"\nont cédé\u0007';
const analysis = article(text, {
  published: { value: '2024-05-02', how: 'text', evidence: null } as never,
  glosses: [
    gloss(text, 'barrage', 'dam', { gender: 'm', senses: ['dam', 'roadblock'], trap: 'not <barrage>' }),
    gloss(text, 'vanne', '=1+1', { gender: 'f' }),
  ],
});
const sheet = glossarySheet(analysis, analysis.glosses, '@lac.txt');

describe('renderAnki', () => {
  const lines = renderAnki(sheet, englishWording).split('\n');

  it('tells Anki how to read it', () => {
    assert.deepEqual(lines.slice(0, 5), [
      '#separator:tab',
      '#html:true',
      '#deck:Bilingual Reader',
      '#notetype:Basic',
      '#tags column:3',
    ]);
  });

  it('writes one card a line, the term in bold in its sentence, with source and date, and no markup of the article', () => {
    const [front, back, tags, ...more] = (lines[5] as string).split('\t');
    assert.equal(
      front,
      'barrage <i>(noun, masculine)</i><br>Le &lt;b&gt;<b>barrage</b> &amp; la &quot;vanne&quot; ont cédé',
    );
    assert.match(
      back as string,
      /^<b>dam<\/b><br>roadblock<br>⚠ not &lt;barrage&gt;<br><small>.* · @lac\.txt · 2024-05-02<\/small>$/u,
    );
    assert.equal(tags, 'bilingual-reader B2');
    assert.deepEqual(more, []);
    assert.equal(lines.length, 8);
  });
});

describe('the other exports of a glossary', () => {
  it('keep formulas out of spreadsheets', () => {
    const csv = renderGlossaryCsv(sheet);
    assert.match(csv, /^term,lemma,part_of_speech,.*,published\r\n/u);
    assert.match(csv, /,'=1\+1,/u);
    assert.match(csv, /,'@lac\.txt,2024-05-02\r\n/u);
    assert.equal(csv.split('\r\n').length, 4);
  });

  it('keep markup out of Markdown', () => {
    const markdown = renderGlossaryMarkdown(sheet, englishWording);
    assert.match(markdown, /\| barrage \| noun\\?, masculine \| dam \| B2 \|/u);
    assert.doesNotMatch(markdown, /[^\\]<b/u);
  });

  it('show a guess as one, each in its way', () => {
    const words = 'La périglaciologie.';
    const guess = gloss(words, 'périglaciologie', 'periglaciology', { origin: 'guessed' });
    const guesses = glossarySheet(article(words, { glosses: [guess] }), [guess], '');
    assert.match(renderAnki(guesses, englishWording), /<i>guess from the form<\/i>/u);
    assert.match(
      renderGlossaryMarkdown(guesses, englishWording),
      /periglaciology \\\(guess from the form\\\)/u,
    );
    assert.match(renderGlossaryCsv(guesses), /,B2,false,true,/u);
    assert.match(renderTbx(guesses), /periglaciology<\/term><note>guess from the form<\/note>/u);
  });

  it('write XML that parsers accept', () => {
    const half = `${text} \ud800`;
    const hostile = glossarySheet(article(half, { glosses: [gloss(half, 'vanne', 'a < b & c')] }), [], '');
    const tbx = renderTbx({
      ...hostile,
      title: '\ud800\u0000<t>',
      entries: glossarySheet(article(half), [gloss(half, 'vanne', 'a < b & c')], '').entries,
    });
    assert.match(tbx, /<p>&lt;t&gt;<\/p>/u);
    assert.match(tbx, /<term>a &lt; b &amp; c<\/term>/u);
    assert.doesNotThrow(() => encodeURI(tbx), 'no half of a surrogate pair');
    const both = gloss(half, 'vanne', 'valve', { gender: 'mf', phrase: true });
    const notes = renderTbx({ ...sheet, entries: glossarySheet(article(half), [both], '').entries });
    assert.match(notes, /"termType">phrase<.*"grammaticalGender">other</u);
    assert.ok(!tbx.includes('\u0000') && !tbx.includes('\u0007'));
    const tags = [...tbx.matchAll(/<(\/?)([\w]+)[^>?]*>/gu)].map(([, close, name]) => `${close}${name}`);
    const open: string[] = [];
    for (const tag of tags) {
      if (tag.startsWith('/')) assert.equal(open.pop(), tag.slice(1));
      else open.push(tag);
    }
    assert.deepEqual(open, []);
  });
});

describe('inlineGlosses', () => {
  const words = 'gel un deux trois quatre cinq grêle six sept vignoble';
  const sentence = {
    ...spanOf(words, words),
    paragraph: 0,
    words: words.split(' ').map((word) => ({ ...spanOf(words, word), kind: 'word' })),
  };
  const glossed = article(words, {
    sentences: [sentence as never],
    glosses: [gloss(words, 'gel', 'frost'), gloss(words, 'grêle', 'hail'), gloss(words, 'vignoble', 'vines')],
  });
  const learner = { level: 'B1', words: {} } as const;

  it('leaves six words between one gloss and the next', () => {
    assert.deepEqual(inlineGlosses(glossed, sentence, learner), [
      { offset: 3, english: 'frost' },
      { offset: words.indexOf('grêle') + 5, english: 'hail' },
    ]);
  });

  it('shows the same glosses whatever part of the paragraph is visible, and none that is known', () => {
    assert.deepEqual(
      inlineGlosses(glossed, { start: 10, end: words.length }, learner).map(({ english }) => english),
      ['hail'],
    );
    const marked = { ...learner, words: { 'NOUN gel': 'known', 'NOUN grêle': 'known' } } as const;
    assert.deepEqual(
      inlineGlosses(glossed, sentence, marked).map(({ english }) => english),
      ['vines'],
    );
  });
});
