import type { Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import { canSpeak } from '../voices.ts';

/** «Il a collé sur sa vitrine la une de {La Capitale} : «…»», «En une du {Parisien}, mardi : «…»»: the paper's own words. */
export function printed(reading: Reading, at: number): Finding | undefined {
  const page = reading.links('printed').findLast(({ last }) => last < at - 1);
  const paper = page && nounPhraseAt(reading, page.last + 1);
  if (!paper || !canSpeak(reading, paper.head)) return undefined;
  let behind = paper.last + 1;
  while (behind < at - 1 && (wordAt(reading.items, behind) === ',' || reading.dateAt(behind) !== undefined))
    behind++;
  if (behind !== at - 1 || wordAt(reading.items, behind) !== ':') return undefined;
  const speaker = { ...paper, rule: 'subject-of-cue' } as const;
  return { speaker, cue: { first: behind, last: behind }, rule: 'colon', confidence: 0.85 };
}
