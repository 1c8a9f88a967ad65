import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { selectionSpans } from '../../../src/render/selectionSpans.ts';
import { openTestResources } from '../resources.ts';

const text = `Le port rouvre

La maire de Brest, Léa Morvan, a dit jeudi : « Nous avons attendu, et le port de Brest rouvre. Enfin ! » Les dockers attendent.
`;

/** The words that the selection grows to from the first place of `words`. */
function grown(words: string, of = text): readonly string[] {
  const analysis = analyze({ text: of, language: 'fra' }, openTestResources());
  return selectionSpans(analysis, of.indexOf(words) + 1).map(({ start, end }) => of.slice(start, end));
}

describe('the selection', () => {
  it('grows from the word over the clause, the quotation and its marks to the paragraph', () => {
    deepEqual(grown('attendu'), [
      'attendu',
      'Nous avons attendu',
      'Nous avons attendu, et le port de Brest rouvre. Enfin !',
      '« Nous avons attendu, et le port de Brest rouvre. Enfin ! »',
      text.slice(text.indexOf('La maire'), -1),
    ]);
  });

  it('takes a name whole', () => {
    deepEqual(grown('Morvan').slice(0, 2), ['Morvan', 'Léa Morvan']);
  });

  it('holds at each step the one before, anywhere in any text', () => {
    const odd = 'Il a dit « oui “ non » et “rien.\n\n»\u00a0— Ah\u202f!';
    const analysis = analyze({ text: odd, language: 'fra' }, openTestResources());
    for (let offset = 0; offset <= odd.length; offset++) {
      const spans = selectionSpans(analysis, offset);
      for (const [i, span] of spans.entries()) {
        const before = spans[i - 1];
        if (before) deepEqual([span.start <= before.start, span.end >= before.end], [true, true]);
      }
    }
  });
});
