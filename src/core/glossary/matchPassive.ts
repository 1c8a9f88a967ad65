import type { PhraseContext } from './matchPhrases.ts';
import type { Phrase } from './phrases.ts';

/** Words between the noun and the participle: «une perquisition [a ensuite été] menée». */
const reach = 6;

/**
 * A verb with its object turned round, the noun at `at`: «mener une perquisition» in «une [perquisition] a été [menée]», «mettre un
 * terme à» in «un [terme] a été [mis] à la grève»; `null` when it is not there or the object is more than a noun.
 */
export function matchPassive(context: PhraseContext, phrase: Phrase, at: number): readonly number[] | null {
  if (!phrase.turns) return null;
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
