import assert from 'node:assert/strict';
import { run } from '../../../src/commandLine/run.ts';
import type { Source } from '../../../src/core/source.ts';
import { article } from '../render/article.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Runs the command line on files that only exist here, with an analysis that finds nothing but the text. */
async function runOn(files: Readonly<Record<string, Uint8Array>>, ...argv: readonly string[]) {
  const output: string[] = [];
  const warnings: string[] = [];
  const sources: Source[] = [];
  const code = await run(argv, {
    version: '1.2.3',
    locale: 'en_GB.UTF-8',
    width: 80,
    paint: (line) => line,
    read: async (file) => files[file] ?? Promise.reject(new Error(`no such file: ${file}`)),
    openAnalyzer: async () => (source) => {
      sources.push(source);
      return article(source.text, { published: source.published ?? null });
    },
    write: (text) => output.push(text),
    warn: (line) => warnings.push(line),
  });
  return { code, output: output.join(''), warnings: warnings.join('\n'), sources };
}

describe('command line', () => {
  it('prints help and version', async () => {
    const help = await runOn({}, '--help');
    assert.equal(help.code, 0);
    assert.match(help.output, /Usage: bilingual-reader analyze FILE/u);
    assert.deepEqual(await runOn({}, '--version'), { code: 0, output: '1.2.3\n', warnings: '', sources: [] });
  });

  for (const argv of [
    [],
    ['analyse', 'a.txt'],
    ['analyze'],
    ['analyze', 'a.txt', '--format', 'pdf'],
    ['analyze', 'a.txt', '--format'],
    ['analyze', 'a.txt', '--published', '2023-02-29'],
    ['analyze', 'a.txt', '--fast'],
  ]) {
    it(`calls “${argv.join(' ')}” wrong usage and shows the help`, async () => {
      const { code, output, warnings } = await runOn({ 'a.txt': utf8('Bonjour.') }, ...argv);
      assert.deepEqual([code, output], [2, '']);
      assert.match(warnings, /Usage:/u);
    });
  }

  it('prints a line an article, in the order of the files', async () => {
    const files = { 'a.txt': utf8('Un.'), 'b.txt': utf8('Deux.') };
    const { code, output } = await runOn(files, 'analyze', 'b.txt', 'a.txt', '--format=jsonl', '--with-text');
    assert.equal(code, 0);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ file, text }) => [file, text]),
      [
        ['b.txt', 'Deux.'],
        ['a.txt', 'Un.'],
      ],
    );
  });

  it('prints json as an array, also of nothing', async () => {
    const two = await runOn({ a: utf8('Un.'), b: utf8('Deux.') }, 'analyze', 'a', 'b', '--format', 'json');
    assert.deepEqual(
      JSON.parse(two.output).map(({ file }: { file: string }) => file),
      ['a', 'b'],
    );
    assert.deepEqual(JSON.parse((await runOn({}, 'analyze', 'gone', '--format', 'json')).output), []);
  });

  it('does the other files when one cannot be read', async () => {
    const { code, output, warnings } = await runOn(
      { a: utf8('Un.') },
      'analyze',
      'gone',
      'a',
      '--format',
      'jsonl',
    );
    assert.equal(code, 1);
    assert.match(warnings, /^gone: no such file/u);
    assert.equal(JSON.parse(output).file, 'a');
  });

  it('reads standard input as -, and files after -- by name', async () => {
    const files = { '-': utf8('Texte.'), '--help': utf8('Aide.') };
    const { sources } = await runOn(files, 'analyze', '-', '--', '--help');
    assert.deepEqual(
      sources.map(({ text }) => text),
      ['Texte.', 'Aide.'],
    );
  });

  it('takes the date of the option, else of the sidecar', async () => {
    const sidecar = { version: 1, published: { value: '2023-05-04', how: 'inferred' }, language: 'fra' };
    const files = { 'lac.txt': utf8('Un.'), 'lac.reader.json': utf8(JSON.stringify(sidecar)) };
    const kept = await runOn(files, 'analyze', 'lac.txt');
    assert.deepEqual(kept.sources[0], {
      text: 'Un.',
      language: 'fra',
      published: { value: '2023-05-04', how: 'inferred' },
    });
    const given = await runOn(files, 'analyze', 'lac.txt', '--published', '2024-02-29');
    assert.deepEqual(given.sources[0]?.published, { value: '2024-02-29', how: 'option' });
  });

  it('reports a broken sidecar and goes on', async () => {
    const files = { 'lac.txt': utf8('Un.'), 'lac.reader.json': utf8('{ "published": ') };
    const { code, warnings, sources } = await runOn(files, 'analyze', 'lac.txt');
    assert.deepEqual([code, sources.length], [0, 1]);
    assert.match(warnings, /^lac\.reader\.json: The sidecar is not valid JSON/u);
  });

  it('leaves the byte-order mark out of the text', async () => {
    const files = { bom: utf8('\ufeffÉté.'), utf16: new Uint8Array([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]) };
    const { sources } = await runOn(files, 'analyze', 'bom', 'utf16');
    assert.deepEqual(
      sources.map(({ text }) => text),
      ['Été.', 'Été'],
    );
  });

  it('reads bytes that are no UTF-8 as windows-1252 and says so', async () => {
    const bytes = new Uint8Array([0xab, 0x20, 0xc9, 0x74, 0xe9, 0x20, 0xbb, 0x92]);
    const { sources, warnings } = await runOn({ old: bytes }, 'analyze', 'old');
    assert.equal(sources[0]?.text, '« Été »’');
    assert.match(warnings, /windows-1252/u);
  });

  it('keeps damaged UTF-8 as UTF-8, with replacement characters', async () => {
    const bytes = new Uint8Array([...utf8('« Été à Genève » '), 0xff]);
    const { sources, warnings } = await runOn({ damaged: bytes }, 'analyze', 'damaged');
    assert.equal(sources[0]?.text, '« Été à Genève » \ufffd');
    assert.equal(warnings, '');
  });
});
