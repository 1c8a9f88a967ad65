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
  const written: Record<string, string> = {};
  const read = async (file: string) => files[file] ?? Promise.reject(new Error(`no such file: ${file}`));
  const code = await run(argv, {
    version: '1.2.3',
    locale: 'en_GB.UTF-8',
    width: 80,
    paint: (line) => line,
    read,
    isFolder: async (path) => !files[path] && Object.keys(files).some((file) => file.startsWith(`${path}/`)),
    async *filesBelow(folder) {
      yield* Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
    },
    async *lines(file) {
      if (!files[file]) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      const all = new TextDecoder().decode(files[file]).split('\n');
      yield* all.at(-1) === '' ? all.slice(0, -1) : all;
    },
    openEngine: async () => ({
      async analyze(source) {
        // The longer a text, the sooner it is done: the output must be in order all the same.
        await new Promise((done) => setTimeout(done, Math.max(0, 20 - source.text.length)));
        if (source.text.includes('FAIL')) throw new Error('it failed');
        sources.push(source);
        return article(source.text, { published: source.published ?? null });
      },
      parse: () => ({ heads: new Int32Array(0), relations: [] }),
      close: () => {},
    }),
    write: async (text) => void output.push(text),
    writeFile: async (file, text) => {
      written[file] = text;
    },
    goOn: async (file, bytes) => {
      written[file] = new TextDecoder().decode((files[file] ?? new Uint8Array()).slice(0, bytes));
      return async (text) => {
        written[file] += text;
      };
    },
    warn: (line) => warnings.push(line),
  });
  return { code, output: output.join(''), warnings: warnings.join('\n'), sources, written };
}

describe('command line', () => {
  it('prints help and version', async () => {
    const help = await runOn({}, '--help');
    assert.equal(help.code, 0);
    assert.match(help.output, /Usage: bilingual-reader analyze FILE/u);
    assert.deepEqual(await runOn({}, '--version'), {
      code: 0,
      output: '1.2.3\n',
      warnings: '',
      sources: [],
      written: {},
    });
  });

  for (const argv of [
    [],
    ['analyse', 'a.txt'],
    ['analyze'],
    ['analyze', 'a.txt', '--format', 'pdf'],
    ['analyze', 'a.txt', '--format'],
    ['analyze', 'a.txt', '--published', '2023-02-29'],
    ['analyze', 'a.txt', '--fast'],
    ['analyze', 'a.txt', '--jobs', '0'],
    ['analyze', 'a.txt', '--jsonl-in'],
    ['analyze', 'a.txt', '--resume', 'b.jsonl', '--format', 'csv'],
    ['analyze', 'a.txt', 'a.txt', '--format', 'tei'],
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

  it('reads the articles of a folder, in order however many threads work', async () => {
    const files = {
      'p/a.txt': utf8('Un.'),
      'p/b.md': utf8('Deux, bien plus long.'),
      'p/a.reader.json': utf8('{}'),
    };
    const { output, code } = await runOn(files, 'analyze', 'p', '--format', 'jsonl', '--jobs', '4');
    const names = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    assert.deepEqual([code, names], [0, ['p/a.txt', 'p/b.md']]);
  });

  it('goes on with an earlier run, after its last whole line', async () => {
    const files = {
      'p/a.txt': utf8('Un.'),
      'p/b.txt': utf8('Deux.'),
      'p/c.txt': utf8('Trois.'),
      'out.jsonl': utf8('{"file":"p/a.txt","é":1}\n{"file":"p/b.t'),
    };
    const { written, sources, output } = await runOn(files, 'analyze', 'p', '--resume', 'out.jsonl');
    assert.deepEqual(
      sources.map(({ text }) => text),
      ['Deux.', 'Trois.'],
    );
    const names = (written['out.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    assert.deepEqual([names, output], [['p/a.txt', 'p/b.txt', 'p/c.txt'], '']);
    const first = await runOn({ 'p/a.txt': utf8('Un.') }, 'analyze', 'p', '--resume', 'new.jsonl');
    assert.match(first.written['new.jsonl'] ?? '', /"file":"p\/a\.txt"/u);
  });

  it('turns records into analyses, a line for each, failed ones too', async () => {
    const records = [
      '{"id": "x1", "text": "Un.", "published": "2021-12-23"}',
      '',
      'no json',
      '{"id": 7, "text": "FAIL"}',
      '{"id": "x3", "text": 3}',
      '{"text": "Deux.", "published": "hier"}',
      '{"text": "Trois."}',
    ];
    const { code, output, sources } = await runOn(
      { '-': utf8(records.join('\n')) },
      'analyze',
      '--jsonl-in',
      '--jobs',
      '2',
    );
    assert.equal(code, 1);
    assert.deepEqual(sources[0], { text: 'Un.', published: { value: '2021-12-23', how: 'option' } });
    assert.deepEqual(
      output
        .trimEnd()
        .split('\n')
        .map((line) => {
          const { id, error, language } = JSON.parse(line);
          return [id, error?.replace(/:.*/u, '') ?? language];
        }),
      [
        ['x1', 'fra'],
        ['line 3', 'no JSON'],
        ['7', 'it failed'],
        ['x3', '“text” should be a string.'],
        ['line 6', '“published” should be a date written YYYY-MM-DD.'],
        ['line 7', 'fra'],
      ],
    );
  });

  it('writes a file an article, below the folder of the output whatever the path', async () => {
    const files = { 'p/a.txt': utf8('Un.'), '../b.txt': utf8('Deux.') };
    const brat = await runOn(files, 'analyze', 'p', '../b.txt', '--format', 'brat', '--out', 'o');
    assert.deepEqual(Object.keys(brat.written), ['o/p/a.ann', 'o/p/a.txt', 'o/b.ann', 'o/b.txt']);
    const json = await runOn(files, 'analyze', 'p', '--format', 'json', '--out', 'o');
    assert.equal(JSON.parse(json.written['o/p/a.json'] ?? '').file, 'p/a.txt');
    const csv = await runOn(files, 'analyze', 'p', '--format', 'csv', '--out', 'o');
    assert.match(csv.written['o/p/a.csv'] ?? '', /^file,id,/u);
  });

  it('prints one article of a format that holds one, and no second', async () => {
    const files = { 'p/a.txt': utf8('Un.'), 'p/b.txt': utf8('Deux.') };
    assert.match((await runOn(files, 'analyze', 'p/a.txt', '--format', 'tei')).output, /^<\?xml/u);
    const two = await runOn(files, 'analyze', 'p', '--format', 'tei');
    assert.deepEqual([two.code, /--out FOLDER/u.test(two.warnings)], [1, true]);
    const pages = await runOn(files, 'analyze', 'p', '--format', 'webannotation');
    assert.equal(JSON.parse(pages.output).length, 2);
  });
});
