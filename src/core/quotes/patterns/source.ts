import type { Finding } from '../attribution.ts';
import type { CueMatch } from '../cueMatches.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';

/** … «utiles», selon la mairie. / Selon la mairie, … «utiles»: a source named anywhere in the frame. */
export function sourceInFrame(reading: Reading, at: number): Finding | undefined {
  const sources = reading.cues.filter((c) => !c.group && c.entry.use === 'report');
  const nearest = sources.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0];
  return nearest && fromSource(reading, nearest, 0.85);
}

/** Selon X / aux yeux de X: the noun phrase behind the cue; «selon lui» holds its own pronoun. */
export function fromSource(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  const { items } = reading;
  const pronoun = (i: number) => /^(?:lui|elle|eux|elles)$/u.test(wordAt(items, i));
  for (const i of [cue.last, cue.last + 1]) {
    if (pronoun(i))
      return {
        speaker: { first: i, last: i, head: i, rule: 'subject-of-cue' },
        cue,
        rule: 'according-to',
        confidence,
      };
  }
  if (!cue.entry.complements.includes('np'))
    return { speaker: null, cue, rule: 'according-to', confidence: 0.7 };
  const phrase = nounPhraseAt(reading, cue.last + 1);
  if (!phrase) return undefined;
  return { speaker: { ...phrase, rule: 'subject-of-cue' }, cue, rule: 'according-to', confidence };
}
