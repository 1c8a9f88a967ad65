import { deepEqual } from 'node:assert/strict';
import { nameFilters } from '../../../src/render/nameFilter.ts';
import { namesTree } from '../../../src/render/namesTree.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { read } from '../names/drawn.ts';

const analysis = read(
  'La maire Léa Morvan a reçu jeudi Yann Kerjean à Brest. « Le port vivra », a-t-elle dit. Elle veut l’aide de la Banque mondiale.',
);

describe('the filter of the names', () => {
  const choices = nameFilters(analysis, englishWording);

  it('offers what leaves something, with how much', () => {
    deepEqual(
      choices.map(({ label, count }) => `${label} ${count}`),
      [
        'All names 5',
        'Those who are quoted 1',
        'Those who come back 1',
        'People 2',
        'Organisations 1',
        'Places 1',
        'Dates 1',
      ],
    );
  });

  it('leaves in the tree what was chosen, and no empty group', () => {
    const shown = choices.map(({ filter }) =>
      namesTree(analysis, englishWording, filter)
        .map(({ label, children }) => `${label}: ${children.map((node) => node.label).join(', ')}`)
        .join(' | '),
    );
    deepEqual(shown, [
      'People: Léa Morvan, Yann Kerjean | Organisations: Banque mondiale | Places: Brest | Dates: jeudi',
      'People: Léa Morvan',
      'People: Léa Morvan',
      'People: Léa Morvan, Yann Kerjean',
      'Organisations: Banque mondiale',
      'Places: Brest',
      'Dates: jeudi',
    ]);
  });
});
