import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gloss, parseDrawn, read, shipped } from './glossed.ts';

interface Tally {
  found: number;
  missed: number;
  wrong: number;
  readonly errors: string[];
}

/** Phrases found, missed and seen where none is, in the drawn sentences of a file. */
function tally(file: string): Tally {
  const result: Tally = { found: 0, missed: 0, wrong: 0, errors: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const { text, marks } = parseDrawn(line);
    const phrases = gloss(read(text), shipped).glosses.filter((item) => item.phrase);
    for (const mark of marks) {
      const phrase = phrases.find(({ parts }) =>
        parts.some((part) => part.start < mark.end && mark.start < part.end),
      );
      if (mark.gloss === undefined) continue;
      const wanted = mark.gloss.split('/');
      if (wanted.includes('!') ? !phrase : wanted.some((words) => phrase?.gloss.includes(words))) {
        if (phrase) result.found++;
        continue;
      }
      if (phrase) result.wrong++;
      else result.missed++;
      result.errors.push(`«${mark.text}» → ${phrase?.gloss ?? 'none'} in «${text}»`);
    }
  }
  return result;
}

describe('expressions in context', function () {
  this.timeout(20_000);
  const { found, missed, wrong, errors } = tally('test/glossary/phrases.txt');

  it('are found: 95 of 100', () => {
    assert.ok(found / (found + missed + wrong) >= 0.95, errors.join('\n'));
  });

  it('are right: 97 of 100', () => {
    assert.ok(found / (found + wrong) >= 0.97, errors.join('\n'));
  });
});

describe('expressions in sentences kept aside', function () {
  this.timeout(20_000);
  const { found, missed, wrong } = tally('test/glossary/phrasesKeptAside.txt');

  it('are found: 75 of 100', () => {
    assert.ok(found / (found + missed + wrong) >= 0.75);
  });

  it('are right: 95 of 100', () => {
    assert.ok(found / (found + wrong) >= 0.95);
  });
});
