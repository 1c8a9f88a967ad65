import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gloss, parseDrawn, read, shipped } from './glossed.ts';

/** Share of the drawn words whose gloss holds one of the expected wordings, and those that fail. */
function score(file: string): { readonly share: number; readonly misses: readonly string[] } {
  const misses: string[] = [];
  let words = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const { text, marks } = parseDrawn(line);
    const { glosses } = gloss(read(text), shipped);
    for (const mark of marks) {
      words++;
      const found = glosses.find(({ parts }) =>
        parts.some((part) => part.start <= mark.start && mark.end <= part.end),
      );
      const right = mark.gloss?.split('/').some((wording) => found?.gloss.toLowerCase().includes(wording));
      if (!right) misses.push(`«${mark.text}» → ${found?.gloss ?? 'none'} in «${text}»`);
    }
  }
  return { share: 1 - misses.length / words, misses };
}

describe('senses of ambiguous words in context', function () {
  this.timeout(20_000);

  it('are right in 92 of 100 sentences that the rules were tuned on', () => {
    const { share, misses } = score('test/glossary/sensesToTuneOn.txt');
    assert.ok(share >= 0.92, `${share}\n${misses.join('\n')}`);
  });

  it('are right in 88 of 100 sentences that were kept aside', () => {
    const { share } = score('test/glossary/sensesKeptAside.txt');
    assert.ok(share >= 0.88, String(share));
  });

  it('are right in 92 of 100 sentences of many genres', () => {
    const { share, misses } = score('test/glossary/sensesOfTheNews.txt');
    assert.ok(share >= 0.92, `${share}\n${misses.join('\n')}`);
  });

  it('are right in 88 of 100 sentences that were written last', () => {
    const { share } = score('test/glossary/sensesKeptAside2.txt');
    assert.ok(share >= 0.88, String(share));
  });

  it('are right in 88 of 100 sentences of rarer words', () => {
    const { share, misses } = score('test/glossary/sensesOfRarerWords.txt');
    assert.ok(share >= 0.88, `${share}\n${misses.join('\n')}`);
  });
});
