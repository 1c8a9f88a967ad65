import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from '../host/debian.ts';

/** Runs the built command line, with text on its standard input. */
function reader(argv: readonly string[], input = '') {
  return spawnSync(process.execPath, ['dist/cli.js', 'analyze', ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  const articles = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

  before(() => {
    mkdirSync(join(folder, 'press'));
    for (let i = 0; i < 20; i++)
      cpSync(join('seeds', articles[i % 5] as string), join(folder, 'press', `a${i}.txt`));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives the same lines in the same order from several threads as from one', () => {
    const one = reader([folder, '--format', 'jsonl']);
    const two = reader([folder, '--format', 'jsonl', '--jobs', '2']);
    assert.equal(one.status, 0, one.stderr);
    assert.equal(linesOf(one.stdout).length, 20);
    assert.equal(two.stdout, one.stdout);
  });

  it('goes on with a run that was cut off, and ends with what an uncut one gives', () => {
    const whole = reader([folder, '--format', 'jsonl']).stdout;
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, new TextEncoder().encode(whole).slice(0, 100_000));
    assert.equal(reader([folder, '--resume', out]).status, 0);
    assert.equal(readFileSync(out, 'utf8'), whole);
  });

  it('tells what could not be read and does the rest', () => {
    const { status, stdout, stderr } = reader([join(folder, 'gone.txt'), 'seeds', '--format', 'jsonl']);
    assert.deepEqual([status, linesOf(stdout).length], [1, 5]);
    assert.match(stderr, /gone\.txt: /u);
  });

  it('works as a filter under GNU parallel, which shares the records out', () => {
    const records = Array.from({ length: 12 }, (_, i) =>
      JSON.stringify({
        id: `r${i}`,
        text: `« La route ${i} est longue », a déclaré jeudi la maire Ana Duval.`,
      }),
    ).join('\n');
    const parallel = installed('parallel', ['parallel']);
    const filter = `${process.execPath} dist/cli.js analyze --jsonl-in`;
    const { stdout, stderr } = spawnSync(
      parallel,
      ['--will-cite', '--pipe', '-N', '4', '--keep-order', '-j', '2', filter],
      {
        input: `${records}\n`,
        encoding: 'utf8',
      },
    );
    const found = linesOf(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(
      found.map(({ id }) => id),
      Array.from({ length: 12 }, (_, i) => `r${i}`),
      stderr,
    );
    for (const { quotes } of found) assert.deepEqual(quotes[0].speakerEntities, ['Ana Duval']);
  });
});
