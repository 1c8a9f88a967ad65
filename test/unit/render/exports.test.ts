import assert from 'node:assert/strict';
import { renderCitation } from '../../../src/render/citation.ts';
import { csvHeader, renderCsv } from '../../../src/render/csv.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { renderText } from '../../../src/render/text.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { article, gloss, person, quotation, spanOf } from './article.ts';

const text = 'Un lac inquiet\n\n«Le lac baisse», alerte Lina Roy. Le "plan bleu" attend.';
const analysis = article(text, {
  published: { value: '2022-07-08', how: 'text' },
  paragraphs: [
    { ...spanOf(text, 'Un lac inquiet'), role: 'title' },
    { ...spanOf(text, '«Le lac baisse», alerte Lina Roy. Le "plan bleu" attend.'), role: 'body' },
  ],
  quotes: [
    quotation(text, { words: 'Le lac baisse', speaker: 'Lina Roy', entities: ['e1'], cue: 'alerte' }),
    quotation(text, { words: 'plan bleu', id: 'q2', kind: 'scare' }),
  ],
  entities: [person('e1', 'Lina Roy', { role: 'hydrologue' })],
  glosses: [gloss(text, 'baisse', 'fall', { pos: 'VERB', lemma: 'baisser' })],
});
const plain = { file: 'lac.txt', wording: englishWording, width: 60, paint: (line: string) => line };

describe('exports', () => {
  it('cites a quotation with speaker, role, title, file and date', () => {
    const [quote] = analysis.quotes;
    assert.ok(quote);
    assert.equal(
      renderCitation(analysis, quote, 'lac.txt', englishWording),
      '« Le lac baisse » — Lina Roy, hydrologue.\n“Un lac inquiet”, lac.txt, published Friday 8 July 2022 (from the text).',
    );
    assert.equal(
      renderCitation(analysis, quote, 'lac.txt', frenchWording),
      '« Le lac baisse » — Lina Roy, hydrologue.\n« Un lac inquiet », lac.txt, publié le vendredi 8 juillet 2022 (d’après le texte).',
    );
  });

  it('writes CSV rows of as many cells as the header', () => {
    const rows = renderCsv(analysis, 'lac, été.txt').trimEnd().split('\r\n');
    assert.equal(rows.length, 2);
    assert.ok(
      rows[0]?.startsWith('"lac, été.txt",q1,direct,Le lac baisse,Lina Roy,Lina Roy,Lina Roy,alerte,'),
    );
    for (const row of rows) {
      assert.equal(row.replace(/"[^"]*"/gu, '').split(',').length, csvHeader.trimEnd().split(',').length);
    }
  });

  it('writes Markdown with the quotations that somebody says', () => {
    const markdown = renderMarkdown(analysis, englishWording);
    assert.match(markdown, /^# Un lac inquiet\n\n\*published Friday 8 July 2022/u);
    assert.match(
      markdown,
      /> « Le lac baisse »\n>\n> — \*\*Lina Roy\*\*, hydrologue · direct · « alerte » · certain/u,
    );
    assert.match(markdown, /\| baisse \| verb \| fall \|/u);
    assert.doesNotMatch(markdown, /> « plan bleu »/u);
    assert.ok(
      markdown.includes('«Le lac baisse»[^q1]\\, alerte Lina Roy\\. Le \\"plan bleu\\" attend\\.'),
      markdown,
    );
    assert.match(markdown, /^\[\^q1\]: \*\*Lina Roy\*\* · direct/mu);
    assert.ok(markdown.endsWith('\n') && !markdown.endsWith('\n\n'));
  });

  it('writes text that keeps to the width of the terminal', () => {
    const lines = renderText(analysis, plain).split('\n');
    assert.ok(
      lines.every((line) => line.length <= 60),
      lines.join('\n'),
    );
    assert.ok(lines.includes('  1. Lina Roy · direct'));
  });

  it('sends no escape sequence of the article to the terminal', () => {
    const hostile = 'Titre\u001b]0;piégé\u0007 et \u001b[2J fin';
    const shown = renderText(article(hostile), plain);
    assert.ok(!shown.includes('\u001b') && !shown.includes('\u0007'));
  });

  it('shows markup and formulas as text in every format', () => {
    const words = '=HYPERLINK("https://example.org") <script>alert(1)</script> | **x**';
    const hostile = `«${words}», écrit Zoé.`;
    const bad = article(hostile, { quotes: [quotation(hostile, { words })] });
    assert.match(renderCsv(bad, '-'), /,"'=HYPERLINK\(""https/u);
    assert.doesNotMatch(renderMarkdown(bad, englishWording), /(?<!\\)<script|(?<!\\)\*\*x/u);
  });

  it('survives articles without anything', () => {
    for (const empty of [article(''), article('«»'), article('Mot', { language: 'und' })]) {
      assert.equal(renderCsv(empty, '-'), '');
      assert.ok(renderMarkdown(empty, frenchWording).length > 0);
      assert.ok(renderText(empty, plain).length > 0);
    }
  });
});
