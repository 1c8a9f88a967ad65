import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyze } from '../../../../src/core/analyze.ts';
import { parseSentence } from '../../../../src/core/grammar/parse.ts';
import { renderBrat } from '../../../../src/render/exports/brat.ts';
import { codePointOffsets } from '../../../../src/render/exports/codePoints.ts';
import { renderConllu } from '../../../../src/render/exports/conllu.ts';
import { type Inline, markUp } from '../../../../src/render/exports/inlineMarkup.ts';
import { renderTei } from '../../../../src/render/exports/tei.ts';
import { renderWebAnnotation } from '../../../../src/render/exports/webAnnotation.ts';
import { parseConllu } from '../../../../src/train/conllu.ts';
import { openTestResources } from '../../resources.ts';

// An astral character, no-break spaces, a combining accent, markup, an incise that cuts a quotation, one over two paragraphs.
const text = `Le zoo de Lausanne 🐘 rouvre

« La ménagerie, a déclaré jeudi Léa Morvan, n’est plus <fermée> & triste. » Elle a parlé d’un « nouveau de\u0301part ».

« Nous avons tenu bon.

« Merci aux soigneurs du parc », a-t-elle ajouté.`;

const resources = openTestResources();
const analysis = analyze(
  { text, language: 'fra', published: { value: '2024-03-08', how: 'option' } },
  resources,
);
const points = [...text];
/** What Python would slice. */
const slice = (start: number, end: number): string => points.slice(start, end).join('');

describe('codePointOffsets', () => {
  it('counts an astral character once, and half of one too', () => {
    const offset = codePointOffsets('a🐘b\ud83dc');
    deepEqual([0, 1, 3, 4, 5].map(offset), [0, 1, 2, 3, 4]);
  });
});

describe('renderBrat', () => {
  it('gives every span its very words, cut where its lines end', () => {
    const spans = renderBrat(analysis)
      .split('\n')
      .filter((line) => line.startsWith('T'));
    ok(spans.length > 8);
    for (const line of spans) {
      const [, place = '', words] = line.split('\t');
      const pieces = place.replace(/^\S+ /u, '').split(';');
      equal(
        pieces.map((piece) => slice(...(piece.split(' ').map(Number) as [number, number]))).join(' '),
        words,
      );
      ok(!words?.includes('\n'));
    }
  });

  it('ties quotations to who says them, in which words', () => {
    const lines = renderBrat(analysis).split('\n');
    const idOf = (end: string) =>
      lines.find((line) => line.startsWith('T') && line.endsWith(`\t${end}`))?.split('\t')[0];
    const quote = idOf('La ménagerie n’est plus <fermée> & triste.');
    ok(
      lines.some((line) => line.endsWith(`SaidBy Arg1:${quote} Arg2:${idOf('Léa Morvan')}`)),
      lines.join('\n'),
    );
    ok(lines.some((line) => line.endsWith(`ReportedBy Arg1:${quote} Arg2:${idOf('a déclaré')}`)));
    ok(lines.some((line) => line.endsWith(`Kind ${quote} direct`)));
  });
});

describe('renderConllu', () => {
  const conllu = renderConllu(analysis, 'zoo.txt', (words) => parseSentence(words, resources.grammar));

  it('can be read again: the same words, trees, and the place of every token', () => {
    const sentences = parseConllu(conllu);
    equal(sentences.length, analysis.sentences.length);
    sentences.forEach(({ words, tokens }, i) => {
      deepEqual(
        tokens.map(({ form }) => form),
        analysis.sentences[i]?.words.map((word) => word.text),
      );
      equal(words.filter(({ head }) => head < 0).length, 1);
    });
    for (const [, start, end] of conllu.matchAll(/TokenRange=(\d+):(\d+)/gu))
      ok(slice(Number(start), Number(end)).trim() !== '');
    for (const line of conllu.split('\n'))
      if (line !== '' && !line.startsWith('#')) equal(line.split('\t').length, 10, line);
  });

  it('takes contractions apart, and brackets names and quotations in MISC', () => {
    ok(/^\d+-\d+\tdu\t/mu.test(conllu));
    const count = (pattern: RegExp) => [...conllu.matchAll(pattern)].length;
    equal(count(/\(q\d+-/gu), count(/q\d+\)/gu), conllu);
    equal(count(/\(e\d+-/gu), count(/e\d+\)/gu));
    ok(count(/\(e\d+-PER/gu) > 0);
  });
});

describe('renderWebAnnotation', () => {
  it('selects by position and by words, which agree', () => {
    const { items } = renderWebAnnotation(analysis, 'un zoo.txt');
    for (const item of items) {
      for (const target of [item.target].flat()) {
        const [position, quote] = (target?.selector ?? []) as unknown as [
          { start: number; end: number },
          { exact: string },
        ];
        equal(slice(position.start, position.end), quote.exact);
        equal(target?.source, 'un%20zoo.txt');
      }
    }
    ok(items.some(({ motivation }) => motivation === 'identifying'));
  });
});

describe('markUp', () => {
  const letters = 'abcdefghij';
  const tag = (name: string, start: number, end: number): Inline => ({
    start,
    end,
    open: `<${name}>`,
    close: `</${name}>`,
  });
  const mark = (...inlines: readonly Inline[]) =>
    markUp(letters, { start: 0, end: 10 }, inlines, (part) => part);

  it('nests what is nested and closes what crosses', () => {
    equal(mark(tag('a', 1, 8), tag('b', 2, 4), tag('c', 4, 8)), 'a<a>b<b>cd</b><c>efgh</c></a>ij');
    equal(mark(tag('a', 1, 5), tag('b', 3, 8)), 'a<a>bc<b>de</b></a><b>fgh</b>ij');
    equal(
      mark(tag('a', 1, 5), tag('b', 3, 8), tag('c', 4, 9)),
      'a<a>bc<b>d<c>e</c></b></a><c><b>fgh</b>i</c>j',
    );
    equal(mark(), letters);
  });
});

describe('renderTei', () => {
  const tei = renderTei(analysis, 'zoo & co.txt');

  it('keeps the words of every paragraph, whatever stands in them', () => {
    const body = tei.slice(tei.indexOf('<body>'), tei.indexOf('</body>'));
    const words = body
      .replace(/<[^>]*>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&amp;/gu, '&');
    deepEqual(words.split(/\s+/u).filter(Boolean), text.split(/\s+/u).filter(Boolean));
  });

  it('says who says what, and who that is', () => {
    const who = analysis.entities.find(({ name }) => name === 'Léa Morvan')?.id;
    ok(tei.includes(`<person xml:id="${who}"><persName xml:lang="fr">Léa Morvan</persName>`));
    ok(tei.includes(`<said n="q1" who="#${who}" direct="true">La ménagerie</said>`), tei);
    ok(tei.includes('<date when="2024-03-07">jeudi</date>'));
    ok(tei.includes('zoo &amp; co.txt'));
  });

  it('leaves out what XML has no place for', () => {
    const odd = analyze(
      { text: 'Le chat\u0001 dort\ud800, dit Jo Roy. ]]> \uffff', language: 'fra' },
      resources,
    );
    const shown = renderTei(odd, 'a.txt');
    ok(['\u0001', '\ud800', '\uffff'].every((letter) => !shown.includes(letter)));
    ok(renderTei(analyze({ text: '', language: 'fra' }, resources), 'vide.txt').includes('<p/>'));
  });
});
