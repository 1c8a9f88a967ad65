import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { whyWords } from '../../../src/render/why.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';

describe('whyWords', () => {
  it('has words for every rule that attributes or dates a quotation', () => {
    const folder = 'src/core/quotes';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const sources = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const rules = sources.flatMap((source) =>
      [...source.matchAll(/\brule: '([a-z-]+)'/gu)].map((match) => match[1]),
    );
    assert.ok(rules.length > 5);
    for (const rule of rules) {
      for (const { rules: reasons, dateRules, locale } of [englishWording, frenchWording]) {
        assert.ok(rule && (reasons[rule] || dateRules[rule]), `no words for ${rule} in ${locale}`);
      }
    }
  });

  it('names the cue, and falls back on what is known of a rule without words', () => {
    const cue = { start: 0, end: 7, text: 'a\nnoté', lemma: 'noter' };
    const why = (rule: string, known: typeof cue | null) =>
      whyWords({ speaker: null, entities: [], cue: known, rule, confidence: 1 }, englishWording);
    assert.equal(why('subject-of-cue', cue), 'Subject of «\u00a0a noté\u00a0»');
    assert.equal(why('unheard-of', cue), 'Reported by «\u00a0a noté\u00a0»');
    assert.equal(why('unheard-of', null), 'From the sentences around it');
  });
});
