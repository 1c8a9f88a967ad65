import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { indexArticle, indexName, isFound, isSameName } from '../../../src/render/articleIndex.ts';
import { openTestResources } from '../resources.ts';
import { person } from './article.ts';

const text = `Moscou répond\r\n\r\nLe conseiller du Kremlin, Iouri Ouchakov, a parlé mardi à Genève.\r\n« Nous répondrons aux États-Unis », a-t-il dit.\r\n`;
const index = () => indexArticle(analyze({ text, language: 'fra' }, openTestResources()));

describe('the index of an article', () => {
  it('finds a person by the French and the English name, without accents and hyphens, by the beginnings of words', () => {
    const name = index().names.find((item) => item.name.includes('Ouchakov'));
    ok(name);
    for (const query of ['ouchakov', 'ushakov', 'OUCHA iouri', 'Ushak'])
      ok(isFound(query, ...name.keys), query);
    equal(isFound('chakov', ...name.keys), false);
  });

  it('finds a quotation by its first words and knows who says it, and where', () => {
    const [quote] = index().quotes;
    ok(quote);
    equal(quote.words, 'Nous répondrons aux États-Unis');
    equal(quote.speakers, 'Iouri Ouchakov');
    ok(isFound('repondrons etats unis', quote.key));
    deepEqual(quote.place, { line: 3, column: 2, endLine: 3, endColumn: 32 });
  });

  it('keeps every place of a name by line and column', () => {
    const places = index().names.find((item) => item.name.includes('Ouchakov'))?.places;
    deepEqual(places?.[0], { line: 2, column: 26, endLine: 2, endColumn: 40 });
    ok((places?.length ?? 0) >= 2, 'the pronoun too');
  });

  it('takes names of two articles for the same person by Wikidata or the full name, never by a surname', () => {
    const lea = indexName(person('e1', 'Léa Morvan'));
    ok(isSameName(lea, indexName(person('e9', 'Lea MORVAN'))));
    equal(isSameName(lea, indexName(person('e9', 'Léa Morvan', { type: 'ORG' }))), false);
    equal(isSameName(lea, indexName(person('e9', 'Morvan'))), false);
    equal(isSameName(indexName(person('e1', 'Morvan')), indexName(person('e9', 'Morvan'))), false);
    const putin = (id: string, name: string) => indexName(person(id, name, { wikidata: 'Q7747' }));
    ok(isSameName(putin('e1', 'Poutine'), putin('e2', 'Vladimir Poutine')));
    const namesake = indexName(person('e3', 'Vladimir Poutine', { wikidata: 'Q1' }));
    equal(isSameName(namesake, putin('e2', 'Vladimir Poutine')), false);
  });
});
