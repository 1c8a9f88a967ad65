import { piecesOf } from './gazetteer.ts';
import type { HeadLexicon, HeadUse } from './heads.ts';

/** Whether the lexicon has a lemma, in any form that the text gives it, for one of these uses. */
export function isLemma(heads: HeadLexicon, lemma: string, uses: readonly HeadUse[]): boolean {
  const pieces = piecesOf(lemma);
  return heads.at(pieces, 0, uses)?.length === pieces.length;
}

/** Whether words begin with what the lexicon has for one of these uses: «intéressé à la sortie» with «intéressé». */
export function opensWithHead(heads: HeadLexicon, words: string, uses: readonly HeadUse[]): boolean {
  return heads.at(piecesOf(words), 0, uses) !== null;
}
