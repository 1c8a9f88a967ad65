import type { Word } from '../grammar/tag.ts';
import type { PhraseContext } from './matchPhrases.ts';

/** How many words may stand before the noun: «[depuis trois longs] mois». */
const reach = 3;

/**
 * The words of adjuncts of time, which may part a verb from the rest of its expression as an adverb may: «a été placé [mercredi]
 * en garde à vue», «tourne [depuis trois mois] en rond», «a pris [ce matin] acte de»; not «fait un mois».
 */
export function timeAdjuncts({ words, keys }: PhraseContext): readonly number[] {
  const adjuncts: number[] = [];
  keys.forEach(({ classes }, noun) => {
    if (classes.includes('@time')) adjuncts.push(...adjunctOf(words, noun));
  });
  return adjuncts;
}

function adjunctOf(words: readonly Word[], noun: number): readonly number[] {
  const indexes = [noun];
  for (let i = noun - 1; i >= Math.max(0, noun - reach); i--) {
    const { pos, lemma } = words[i] as Word;
    if (!/^(?:DET|NUM|ADJ|ADP)$/u.test(pos)) break;
    indexes.push(i);
    if (pos === 'ADP' || lemma === 'ce') return indexes;
  }
  return indexes.length === 1 ? indexes : [];
}
