import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foldAccents } from '../../../src/core/text/fold.ts';
import { listOf, parseTsv, type Row } from '../../../src/core/tsv.ts';

const read = (name: string): readonly Row[] => parseTsv(readFileSync(`src/data/${name}.tsv`, 'utf8'));
const knowledge = ['people', 'places', 'organisations', 'works'].map((name) => [name, read(name)] as const);
const rows = knowledge.flatMap(([, list]) => list);

/** Fails with the rows that a check finds wrong, by name. */
function none(wrong: readonly Row[]): void {
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
}

describe('what we know of people, places, bodies and works', () => {
  it('holds at least 2,500 entries', () => {
    assert.ok(rows.length >= 2500, String(rows.length));
  });

  for (const [name, list] of knowledge) {
    it(`names, types and describes each of ${name} in both languages`, () => {
      none(list.filter((row) => !row.name || !row.english || !row.fr || !row.en));
      none(list.filter((row) => !/^(?:PER|LOC|ORG|EVENT|MISC)$/u.test(row.type ?? '')));
      none(list.filter((row) => !/^(?:|m|f|mp|fp)$/u.test(row.agreement ?? '')));
      none(list.filter((row) => !/^(?:|[A-Z]{2})$/u.test(row.country ?? '')));
    });

    it(`lists each of ${name} once in a country`, () => {
      const seen = new Set<string>();
      const called = (row: Row) => foldAccents(`${row.name}/${name === 'places' ? row.country : ''}`);
      none(list.filter((row) => seen.size === seen.add(called(row)).size));
    });
  }

  it('says of a person, a place or a work what it is, not what it may be', () => {
    const vague = /^[^ ,]+(?:, [^ ]+)? ou |^(?:lieu|personnalité)\b/u;
    const described = knowledge.filter(([name]) => name !== 'organisations').flatMap(([, list]) => list);
    none(described.filter((row) => vague.test(row.fr ?? '')));
  });

  it('repeats no name among its aliases', () => {
    none(
      rows.filter((row) => new Set([row.name, ...listOf(row.aliases)]).size <= listOf(row.aliases).length),
    );
  });

  it('says of each body what it is, not what it may be', () => {
    const bodies = rows.filter(({ type }) => type === 'ORG');
    none(bodies.filter(({ fr, en }) => /^[^ ,]+(?:, [^ ]+)? ou /u.test(fr ?? '') || / or /u.test(en ?? '')));
  });

  it('knows the clubs that play for a town', () => {
    const known = new Set(rows.map(({ name }) => name));
    assert.deepEqual(
      read('clubs').flatMap(({ club }) => (known.has(club) ? [] : [club])),
      [],
    );
  });

  it('gives a Wikidata number to one entry only', () => {
    const numbered = rows.filter((row) => row.wikidata);
    none(numbered.filter((row) => !/^Q\d+$/u.test(row.wikidata ?? '')));
    assert.equal(new Set(numbered.map((row) => row.wikidata)).size, numbered.length);
  });

  it('writes an office as role/country or body/years', () => {
    const office = /^[^/]+\/[^/]+\/\d{4}(?:-(?:\d{4})?)?$/u;
    none(rows.filter((row) => listOf(row.offices).some((cell) => !office.test(cell))));
  });
});

describe('cues, roles and adjectives of origin', () => {
  it('give each cue a class, a use and a polarity that are known', () => {
    for (const row of read('cues')) {
      assert.match(
        row.class ?? '',
        /^(?:verb|preposition|host|via|addressee|origin|vocative|signature|cry|printed|press|noun|habit|wish|impersonal|occasion|meeting|remit|emotion|perception|encounter|showing|naming|reply|voice|camp)$/u,
        row.cue,
      );
      assert.match(row.use ?? '', /^(?:report|incise|quote|think|never)$/u, row.cue);
      assert.match(row.polarity ?? '', /^(?:asserted|denied|reported)$/u, row.cue);
      assert.ok(row.english, row.cue);
    }
  });

  it('give each role a class and an English form', () => {
    const known = /^(?:title|office|profession|rank|relation|source|collective)$/u;
    for (const row of read('roles')) {
      assert.match(row.class ?? '', known, row.masculine || row.feminine);
      assert.ok(row.english, row.masculine || row.feminine);
    }
  });

  it('give each adjective four forms and a place', () => {
    for (const row of read('demonyms'))
      for (const column of ['adjective', 'feminine', 'plural', 'femininePlural', 'place', 'english'])
        assert.ok(row[column], `${row.adjective}: ${column}`);
  });
});
