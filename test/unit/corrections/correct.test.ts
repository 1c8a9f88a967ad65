import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { anchorOf } from '../../../src/core/corrections/anchor.ts';
import type { Correction, CorrectionValue } from '../../../src/core/corrections/correction.ts';
import { openTestResources } from '../resources.ts';

const text = `Le port rouvre à Brest

La maire de Brest, Léa Morvan, a annoncé jeudi la réouverture du port. « Nous avons attendu trop longtemps », a-t-elle dit.

Le syndicaliste Yann Le Gall a parlé d’une « victoire ». « Les dockers ont gagné », a ajouté M. Le Gall.`;

function of(words: string, value: CorrectionValue): Correction {
  const start = text.indexOf(words);
  return { ...value, at: anchorOf(text, { start, end: start + words.length }) };
}

function read(...corrections: readonly Correction[]) {
  const source = {
    text,
    language: 'fra',
    published: { value: '2024-03-08', how: 'option' },
    corrections,
  } as const;
  const analysis = analyze(source, openTestResources());
  const nameOf = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const quote = (words: string) => analysis.quotes.find((item) => item.text === words);
  const speakers = (words: string) => quote(words)?.attribution?.entities.map(nameOf) ?? [];
  return { analysis, quote, speakers };
}

const waited = 'Nous avons attendu trop longtemps';
const won = 'Les dockers ont gagné';

describe('corrections', () => {
  it('leave an analysis without them as it is', () => {
    deepEqual(read().speakers(waited), ['Léa Morvan']);
    deepEqual(read().analysis.corrections, []);
  });

  it('set the speaker: somebody of the article by any name, somebody new, nobody', () => {
    const spoken = read(of(waited, { set: 'speaker', value: 'yann le gall' }));
    deepEqual(spoken.speakers(waited), ['Yann Le Gall']);
    equal(spoken.quote(waited)?.attribution?.rule, 'corrected');
    equal(spoken.quote(waited)?.attribution?.confidence, 1);
    deepEqual(read(of(waited, { set: 'speaker', value: 'Awa Diop' })).speakers(waited), ['Awa Diop']);
    equal(read(of(waited, { set: 'speaker', value: null })).quote(waited)?.attribution, null);
    // «a-t-elle dit» may be another one; «a ajouté M. Le Gall» names somebody else.
    equal(spoken.quote(waited)?.attribution?.speaker?.text, 'elle');
    const other = read(of(won, { set: 'speaker', value: 'Léa Morvan' }));
    deepEqual(other.speakers(won), ['Léa Morvan']);
    equal(other.quote(won)?.attribution?.speaker, null);
  });

  it('set kind, date, or that it is no quotation', () => {
    const { quote } = read(
      of('victoire', { set: 'kind', value: 'scare' }),
      of(won, { set: 'date', value: '2024-03-07' }),
      of(waited, { set: 'quotation', value: false }),
    );
    equal(quote('victoire')?.kind, 'scare');
    equal(quote('victoire')?.attribution, null);
    equal(quote(won)?.date?.value, '2024-03-07');
    equal(quote(waited), undefined);
  });

  it('set what a name is: another type, no name, the same as another', () => {
    const typed = read(of('Brest', { set: 'type', value: 'ORG' })).analysis;
    deepEqual(new Set(typed.mentions.filter((m) => m.text === 'Brest').map((m) => m.type)), new Set(['ORG']));
    const none = read(of('Léa Morvan', { set: 'name', value: 'nowhere' }));
    equal(
      none.analysis.mentions.some((mention) => mention.text === 'Léa Morvan'),
      false,
    );
    equal(
      none.analysis.entities.some((entity) => entity.name === 'Léa Morvan'),
      false,
    );
    deepEqual(none.speakers(waited), []);
    const here = read(of('Brest', { set: 'name', value: 'not-here' })).analysis;
    equal(here.mentions.filter((mention) => mention.text === 'Brest').length, 1);
    const merged = read(of('Yann Le Gall', { set: 'same-as', value: 'Léa Morvan' }));
    deepEqual(merged.speakers(won), ['Léa Morvan']);
    equal(
      merged.analysis.entities.some((entity) => entity.name === 'Yann Le Gall'),
      false,
    );
  });

  it('set a gloss', () => {
    const { analysis } = read(of('réouverture', { set: 'gloss', value: 'return to service' }));
    equal(analysis.glosses.find((gloss) => gloss.text === 'réouverture')?.gloss, 'return to service');
  });

  it('are listed where they stand; what finds no place is kept apart', () => {
    const lost = {
      ...of(won, { set: 'note', value: 'À vérifier' }),
      at: anchorOf('Un tout autre texte, sans rapport.', { start: 3, end: 20 }),
    };
    const { analysis } = read(
      of(won, { set: 'note', value: 'Selon lui' }),
      lost,
      of('rouvre', { set: 'type', value: 'LOC' }),
    );
    deepEqual(
      analysis.corrections.map(({ correction, start }) => [correction.value, start]),
      [['Selon lui', text.indexOf(won)]],
    );
    deepEqual(
      analysis.unplaced.map(({ set }) => set),
      ['note', 'type'],
    );
  });
});
