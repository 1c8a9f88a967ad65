import fc from 'fast-check';
import { analyze } from '../../src/core/analyze.ts';
import { anchorOf } from '../../src/core/corrections/anchor.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import { parseSentence } from '../../src/core/grammar/parse.ts';
import { parseSidecar } from '../../src/core/sidecar.ts';
import { formatNames, formats } from '../../src/render/exports/formats.ts';
import { renderHover } from '../../src/render/hover.ts';
import { englishWording } from '../../src/render/wordingEnglish.ts';
import { openTestResources } from '../unit/resources.ts';
import { checkInvariants } from './invariants.ts';
import { hostileText } from './texts.ts';

/** How many texts each property is tried on; `FUZZ_RUNS` and `FUZZ_SEED` choose others. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40);
const seed = Number(process.env.FUZZ_SEED ?? 20211223);
const resources = openTestResources();

function holds<T>(texts: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(texts, property), { numRuns, seed });
}

describe(`on ${numRuns} hostile texts`, () => {
  it('the analysis does not throw and keeps its promises', () =>
    holds(hostileText, (text) => {
      checkInvariants(analyze({ text, language: 'fra' }, resources));
      checkInvariants(analyze({ text }, resources));
    }));

  it('the same text gives the same analysis', () =>
    holds(hostileText, (text) => {
      const once = JSON.stringify(analyze({ text, language: 'fra' }, resources));
      if (once !== JSON.stringify(analyze({ text, language: 'fra' }, resources)))
        throw new Error('another analysis');
    }));

  it('hovers and every export say something or nothing, but do not throw', () =>
    holds(hostileText, (text) => {
      const analysis = analyze(
        { text, language: 'fra', published: { value: '2021-12-23', how: 'option' } },
        resources,
      );
      for (let offset = 0; offset <= text.length; offset += 1 + Math.floor(text.length / 50))
        renderHover(analysis, offset, englishWording);
      const setting = {
        wording: englishWording,
        width: 80,
        paint: (line: string) => line,
        parse: (words: Parameters<typeof parseSentence>[0]) => parseSentence(words, resources.grammar),
        withText: true,
        withGlosses: true,
      };
      for (const name of formatNames) formats[name].article(analysis, 'a.txt', setting);
    }));

  it('corrections of any words are placed or kept apart, none is lost', () =>
    holds(fc.tuple(hostileText, fc.nat(), fc.nat(30)), ([text, at, length]) => {
      const start = text.length === 0 ? 0 : at % text.length;
      const place = anchorOf(text, { start, end: Math.min(text.length, start + length) });
      const corrections: Correction[] = [
        { set: 'speaker', value: 'Léa Roy', at: place },
        { set: 'quotation', value: false, at: place },
        { set: 'name', value: 'nowhere', at: place },
        { set: 'gloss', value: 'x', at: place },
      ];
      const analysis = analyze({ text: text.slice(3), language: 'fra', corrections }, resources);
      checkInvariants(analysis);
      if (analysis.corrections.length + analysis.unplaced.length !== corrections.length)
        throw new Error('one is lost');
    }));

  it('a sidecar of any text is read without an exception', () =>
    holds(fc.oneof(hostileText, fc.json()), (json) => {
      const { problems, value } = parseSidecar(json);
      for (const { start, end } of problems)
        if (start < 0 || end > json.length || start > end) throw new Error('a problem outside');
      if (!Array.isArray(value.corrections)) throw new Error('no list');
    }));
});
