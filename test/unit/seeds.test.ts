import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseSidecar } from '../../src/core/sidecar.ts';

/** SHA-256 of each article as it was given, and its publication date. */
const seeds = {
  '000_66dbe140987f49d1': ['86ad0b40620a4978ff3ae1f5ed031acec13d57a086040b5200197b5cc26ea365', '2021-12-23'],
  '001_b02286d494fc2291': ['4492d029d58498bfdb8d2abb78fff40d6980db5e1ecea15f4d88b2e45010d90a', '2021-12-23'],
  '002_50d34917f7278a5e': ['16844bd54c47f4fcad01e9e00ce1337674fffd3bf76c8f52e23d59402aa4b0ee', '2021-12-30'],
  '003_2aea7e53d7b69c20': ['db794710a88607ee8905f3a6b27d0445ef42970d49d7c4fe61583278a2b09e51', '2021-12-28'],
  '004_7b044bb0f93bacdf': ['b2947526ea02199dcc4e499615692e325eb1d8fddcb728742b254e1d3fffdc24', '2021-12-08'],
} as const;

describe('the seed articles', () => {
  for (const [name, [hash, published]] of Object.entries(seeds)) {
    it(`${name} is untouched and has its sidecar`, () => {
      const bytes = readFileSync(`seeds/${name}.txt`);
      assert.equal(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'), hash);
      const { value, problems } = parseSidecar(readFileSync(`seeds/${name}.reader.json`, 'utf8'));
      assert.deepEqual(problems, []);
      assert.equal(value.published, published);
      assert.equal(value.publishedHow, 'inferred');
      assert.ok(value.publishedNote && value.englishTitle);
    });
  }
});
