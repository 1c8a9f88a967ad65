import type { PhraseContext } from './matchPhrases.ts';
import type { Phrase } from './phrases.ts';

/** Words between the noun and the participle: «une perquisition [a ensuite été] menée». */
const reach = 6;

const articles = new Set(['un', 'une', 'le', 'la', 'les', 'de', 'des', 'du']);
const prepositions = new Set(['à', 'de', 'sur', 'contre', 'avec', 'dans', 'pour']);

/**
 * A verb with its object turned round, the noun at `at`: «mener une perquisition» in «une [perquisition] a été [menée]», «mettre un
 * terme à» in «un [terme] a été [mis] à la grève»; `null` when it is not there or the object is more than a noun.
 */
export function matchPassive(context: PhraseContext, phrase: Phrase, at: number): readonly number[] | null {
  if (phrase.pos !== 'VERB' || !hasPlainObject(phrase)) return null;
  let passive = false;
  for (let i = at + 1; i <= at + reach; i++) {
    const word = context.words[i];
    const lemma = context.keys[i]?.lemma;
    if (!word || lemma === undefined || context.closed(i)) return null;
    if (passive && phrase.words[0]?.alternatives.includes(lemma)) return [at, i];
    passive ||= word.pos === 'AUX' && lemma === 'être';
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && word.pos !== 'PRON' && !context.light?.(i)) return null;
  }
  return null;
}

/** «mener une perquisition», «porter plainte contre», not «donner gain de cause». */
function hasPlainObject({ words, anchor }: Phrase): boolean {
  const between = words.slice(1, anchor);
  const behind = words.slice(anchor + 1);
  return (
    anchor > 0 &&
    between.every(({ alternatives }) => alternatives.every((word) => articles.has(word))) &&
    behind.every(
      ({ alternatives, optional }) => optional || alternatives.every((word) => prepositions.has(word)),
    )
  );
}
