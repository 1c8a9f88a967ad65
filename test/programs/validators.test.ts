import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { annoContext } from './annoContext.ts';

const folders = ['seeds', 'test/programs/hostile'];

describe('outputs as their own programs read them', () => {
  const out = mkdtempSync(join(tmpdir(), 'outputs-'));
  after(() => rmSync(out, { recursive: true }));

  /** What the built command line writes of all articles in a format: by file. */
  function write(format: string, extension: string): readonly (readonly [file: string, text: string])[] {
    const argv = ['dist/cli.js', 'analyze', ...folders, '--format', format, '--out', out];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const files = folders.flatMap((folder) =>
      readdirSync(join(out, folder)).map((name) => join(out, folder, name)),
    );
    const written = files.filter((file) => file.endsWith(`.${extension}`));
    assert.ok(written.length >= 7);
    return written.map((file) => [file, readFileSync(file, 'utf8')]);
  }

  it('TEI is well-formed and valid', () => {
    const schema = XmlDocument.fromString(readFileSync('test/programs/teiSubset.rng', 'utf8'));
    const validator = RelaxNGValidator.fromDoc(schema);
    for (const [, text] of write('tei', 'xml')) {
      const tei = XmlDocument.fromString(text);
      validator.validate(tei);
      tei.dispose();
    }
    validator.dispose();
    schema.dispose();
  });

  it('Web Annotations expand to RDF in which nothing is lost', async () => {
    for (const [, text] of write('webannotation', 'jsonld')) {
      const page = JSON.parse(text);
      const documentLoader = async (url: string) => ({
        documentUrl: url,
        document: annoContext,
        contextUrl: undefined,
      });
      const [expanded] = await jsonld.expand(page, {
        documentLoader,
        base: 'https://example.org/',
        safe: true,
      });
      const items = expanded?.['http://www.w3.org/ns/activitystreams#items'] as { '@list': unknown[] }[];
      assert.equal(items[0]?.['@list'].length, page.items.length);
    }
  });

  it('brat standoff names only spans of the text', () => {
    for (const [file, standoff] of write('brat', 'ann')) {
      const points = [...readFileSync(file.replace(/ann$/u, 'txt'), 'utf8')];
      const ids = new Set<string>();
      for (const line of standoff.trimEnd().split('\n')) {
        const [id = '', body = '', words] = line.split('\t');
        if (id.startsWith('T')) ids.add(id);
        const references = [...body.matchAll(/\bT\d+/gu)].map(([reference]) => reference);
        for (const reference of references) assert.ok(ids.has(reference), line);
        if (!id.startsWith('T')) continue;
        const pieces = [...body.matchAll(/(\d+) (\d+)/gu)].map(([, start, end]) =>
          points.slice(Number(start), Number(end)).join(''),
        );
        assert.equal(pieces.join(' '), words, line);
      }
    }
  });
});
