import type { PhraseContext } from './matchPhrases.ts';
import type { Phrase } from './phrases.ts';

/** Whether the words at `indexes`, though they are those of the pattern, say something else. */
export function isMisread(context: PhraseContext, phrase: Phrase, indexes: readonly number[]): boolean {
  return (
    isLooseMatch(context, phrase, indexes) ||
    isNounThere(context, phrase, indexes) ||
    hasNegatedGap(context, phrase, indexes)
  );
}

/** A lemma that the tagger did not choose is believed only once: «la porte à» is not «porter à». */
function isLooseMatch(context: PhraseContext, phrase: Phrase, indexes: readonly number[]): boolean {
  const named = new Set(phrase.words.flatMap((word) => word.alternatives));
  const loose = indexes.filter((i) => {
    const keys = context.keys[i];
    return keys && !keys.anchors.some((key) => named.has(key));
  });
  return loose.length > 1;
}

/** Behind a determiner a noun is one, and opens no preposition: «c'est la [faute de] l'arbitre». */
function isNounThere({ words }: PhraseContext, phrase: Phrase, indexes: readonly number[]): boolean {
  const first = indexes[0] ?? 0;
  return phrase.pos === 'ADP' && words[first]?.pos === 'NOUN' && words[first - 1]?.pos === 'DET';
}

const negations = new Set(['pas', 'plus', 'jamais', 'rien', 'aucun', 'personne', 'point']);

/** «ne dit que» restricts, «ne pense pas que» does not: no second negation inside a gap after «ne», but «ne mâche pas ses mots». */
function hasNegatedGap(context: PhraseContext, phrase: Phrase, indexes: readonly number[]): boolean {
  if (phrase.inflected || phrase.words[0]?.alternatives[0] !== 'ne' || !phrase.words[1]?.gapBefore)
    return false;
  const from = indexes[0] ?? 0;
  const inside = context.words.slice(from + 1, indexes.at(-1));
  return inside.some((word, i) => !indexes.includes(from + 1 + i) && negations.has(word.lemma));
}
