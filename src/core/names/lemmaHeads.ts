import { piecesOf } from './gazetteer.ts';
import type { Head, HeadLexicon, HeadUse } from './heads.ts';
import type { Reading } from './slots.ts';

/** Whether the lexicon has a lemma, in any form that the text gives it, for one of these uses. */
export function isLemma(heads: HeadLexicon, lemma: string, uses: readonly HeadUse[]): boolean {
  const pieces = piecesOf(lemma);
  return heads.at(pieces, 0, uses)?.length === pieces.length;
}

/** The head for one of these uses that ends in the slot `end` and has at most so many words. */
export function headEndingAt(
  { slots, pieces }: Reading,
  end: number,
  most: number,
  heads: HeadLexicon,
  uses: readonly HeadUse[],
): Head | null {
  for (let from = end; from > end - most && from >= 0; from--) {
    const piece = slots[from]?.piece ?? -1;
    const found = heads.at(pieces, piece, uses);
    if (found && pieces[piece + found.length - 1]?.token === end) return found.head;
  }
  return null;
}

/** Whether words begin with what the lexicon has for one of these uses: «intéressé à la sortie» with «intéressé». */
export function opensWithHead(heads: HeadLexicon, words: string, uses: readonly HeadUse[]): boolean {
  return heads.at(piecesOf(words), 0, uses) !== null;
}
