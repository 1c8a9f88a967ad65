import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { anchorOf } from '../../../src/core/corrections/anchor.ts';
import type { Published } from '../../../src/core/source.ts';
import { findNotices } from '../../../src/render/notices.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { openTestResources } from '../resources.ts';
import { article, person, quotation, spanOf } from './article.ts';

const published: Published = { value: '2024-03-08', how: 'option' };

/** Each notice as «words — message — fixes», a fix that writes with what the text is then. */
function notices(
  text: string,
  source: { readonly published?: Published } = { published },
): readonly string[] {
  const analysis = analyze({ text, language: 'fra', ...source }, openTestResources());
  return drawn(text, findNotices(analysis, englishWording));
}

function drawn(text: string, found: ReturnType<typeof findNotices>): readonly string[] {
  return found.map(({ start, end, message, fixes }) => {
    const done = fixes.map((fix) =>
      fix.do === 'replace' ? text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end) : fix.title,
    );
    return [text.slice(start, end), message.replaceAll('\u00a0', ' '), ...done].join(' — ');
  });
}

describe('notices', () => {
  it('tell of a mark that is never closed or opened, and write the other one', () => {
    deepEqual(notices('Léa Morvan a dit : « Nous partons demain.'), [
      '« — « is never closed. — Léa Morvan a dit : « Nous partons demain. »',
    ]);
    deepEqual(notices('Nous partons demain », a dit Léa Morvan.'), [
      '» — » closes nothing. — « Nous partons demain », a dit Léa Morvan.',
    ]);
  });

  it('tell of letters of another script, and write the Latin ones', () => {
    deepEqual(notices('Est-\u0441e que le port rouvre à Brest ?'), [
      'Est-\u0441e — « Est-\u0441e » holds letters of another script that look like Latin ones. — Est-ce que le port rouvre à Brest ?',
    ]);
  });

  it('tell once that the date of the article is not known, where it is needed', () => {
    const text = 'La maire de Brest, Léa Morvan, a parlé jeudi. Elle parlera lundi.';
    deepEqual(notices(text, {}), [
      'jeudi — « jeudi » cannot be counted: the date of the article is unknown. — Set the article’s date…',
    ]);
    deepEqual(notices(text), []);
  });

  const text = 'Léa Roy a vu Awa Diop et Yann Kerjean. Elle a dit : « Le lac baisse ».';
  const quote = quotation(text, { words: 'Le lac baisse', speaker: 'Elle', entities: [], cue: 'a dit' });
  const named = (id: string, words: string) => ({
    ...spanOf(text, words),
    type: 'PER' as const,
    entity: id,
    rule: 'first-name' as const,
    confidence: 1,
  });
  const analysis = article(text, {
    quotes: [quote],
    mentions: [named('e1', 'Léa Roy'), named('e2', 'Awa Diop'), named('e3', 'Yann Kerjean')],
    entities: [
      person('e1', 'Léa Roy', { agreement: 'f' }),
      person('e2', 'Awa Diop', { agreement: 'f' }),
      person('e3', 'Yann Kerjean', { agreement: 'm' }),
    ],
    sentences: [
      {
        start: 0,
        end: text.length,
        paragraph: 0,
        words: [
          {
            ...spanOf(text, 'Elle'),
            kind: 'word',
            lemma: 'elle',
            pos: 'PRON',
            morphology: { gender: 'Fem' },
          },
        ],
      },
    ],
  });

  it('tell who may be meant, one choice each', () => {
    deepEqual(drawn(text, findNotices(analysis, englishWording)), [
      'Elle — « Elle » may be Awa Diop or Léa Roy. — Awa Diop says it — Léa Roy says it — Set Speaker…',
    ]);
  });

  it('ask for a speaker where none is known, until a person has said that there is none', () => {
    const unknown = { ...analysis, quotes: [{ ...quote, attribution: null }] };
    equal(findNotices(unknown, englishWording)[0]?.message, 'The reader does not know who says this.');
    const { start, end } = quote;
    const correction = { set: 'speaker', value: null, at: anchorOf(text, quote) } as const;
    deepEqual(findNotices({ ...unknown, corrections: [{ correction, start, end }] }, englishWording), []);
  });

  it('are few', () => {
    const many = 'Il a crié « oui.\n\n'.repeat(60);
    const found = findNotices(analyze({ text: many, language: 'fra' }, openTestResources()), englishWording);
    equal(found.filter(({ code }) => code === 'unclosed-quote').length, 20);
  });

  it('take time in proportion to the article', () => {
    const noticesIn = (times: number) => {
      const long = `${text}\n`.repeat(times);
      const start = (i: number) => i * (text.length + 1) + long.indexOf('Le lac');
      const quotes = Array.from({ length: times }, (_, i) => ({
        ...quote,
        id: `q${i}`,
        start: start(i),
        end: start(i) + quote.text.length,
        attribution: null,
      }));
      const many = article(long, { quotes, mentions: [], entities: analysis.entities });
      return findNotices(many, englishWording).length;
    };
    equal(noticesIn(40_000), noticesIn(1_000));
  });
});
