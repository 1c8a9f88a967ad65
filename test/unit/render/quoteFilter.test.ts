import { deepEqual } from 'node:assert/strict';
import { quoteFilters } from '../../../src/render/quoteFilter.ts';
import { quotesTree } from '../../../src/render/quotesTree.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { article, person, quotation } from './article.ts';

const text =
  '« Oui », dit Léa Roy. « Non », dit Yann Kerjean. « Peut-être », lit-on. « Jamais », répète Léa Roy.';
const analysis = article(text, {
  quotes: [
    quotation(text, { id: 'q1', words: 'Oui', speaker: 'Léa Roy', entities: ['e1'] }),
    quotation(text, { id: 'q2', words: 'Non', speaker: 'Yann Kerjean', entities: ['e2'], kind: 'partial' }),
    quotation(text, { id: 'q3', words: 'Peut-être' }),
    quotation(text, { id: 'q4', words: 'Jamais', speaker: 'Léa Roy', entities: ['e1'] }),
  ],
  entities: [person('e1', 'Léa Roy'), person('e2', 'Yann Kerjean')],
});

describe('the filter of the quotations', () => {
  it('offers what leaves something, with how much', () => {
    deepEqual(
      quoteFilters(analysis, englishWording).map(({ label, count }) => `${label} ${count}`),
      [
        'All quotations 4',
        'Léa Roy 2',
        'Yann Kerjean 1',
        'Direct speech 3',
        'Partial quotations 1',
        'Unknown speaker 1',
      ],
    );
  });

  it('leaves in the tree what was chosen', () => {
    const shown = quoteFilters(analysis, englishWording).map(({ filter }) =>
      quotesTree(analysis, 'order', englishWording, filter).map(({ label }) => label),
    );
    deepEqual(shown, [
      ['Oui', 'Non', 'Peut-être', 'Jamais'],
      ['Oui', 'Jamais'],
      ['Non'],
      ['Oui', 'Peut-être', 'Jamais'],
      ['Non'],
      ['Peut-être'],
    ]);
  });
});
