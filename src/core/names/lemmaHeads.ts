import type { HeadLexicon, HeadUse } from './heads.ts';
import { cutPieces, keyOf } from './phraseIndex.ts';

/** Whether the lexicon has a lemma, in any form that the text gives it, for one of these uses. */
export function isLemma(heads: HeadLexicon, lemma: string, uses: readonly HeadUse[]): boolean {
  const keys = cutPieces(keyOf(lemma));
  const pieces = keys.map((key, i) => ({
    key,
    capital: false,
    allCapitals: false,
    token: 0,
    start: 0,
    end: 0,
    first: i === 0,
    last: i === keys.length - 1,
  }));
  return heads.at(pieces, 0, uses)?.length === keys.length;
}
