import type { Finding } from './attribution.ts';
import { type Reading, wordAt } from './reading.ts';
import { fromFirstSubject } from './speakingSubject.ts';

/** Names, titles and words held at a distance have seldom more words without an article before them; of our pairs that no verb explains, one in thirty. */
const shortest = 3;

/** «a donné «{quarante-huit} heures» à la commission», «a promis «{des} réponses»»: a whole object that goes by no name. */
const shortestObject = 2;

/**
 * «La bourgmestre comprend «{la colère et la fatigue}»», «garde le souvenir d'une patronne «{douce comme une porte de prison}»»: several words
 * that no article makes a name of are somebody's, whatever the verb.
 */
export function wordsOfClause(reading: Reading, at: number, inside: readonly Reading[]): Finding | undefined {
  const { items, groups, frame } = reading;
  const [words, ...more] = inside;
  if (frame.inside >= 0 || !words || more.length > 0) return undefined;
  const [opens, before] = [words.items[0]?.word, items[at - 1]?.word];
  const isObject = groupEndsAt(reading, at - 1) && opensUnknown(words);
  if (
    words.items.length < (isObject ? shortestObject : shortest) ||
    !/^\p{Ll}/u.test(opens?.text ?? '') ||
    opens?.pos === 'NOUN'
  )
    return undefined;
  if (before?.pos === 'DET' || wordAt(items, items.length - 1) === '?') return undefined;
  const verbs = groups.filter(({ form, last }) => form === 'finite' && last < at).reverse();
  const [nearest] = verbs;
  // «Dans «{les Grandes Eaux}», son troisième album, …», «on appelle ce jour «{le jour blanc}»»: titles and names
  if ((!nearest && before?.pos === 'ADP') || (nearest && reading.isNaming(nearest))) return undefined;
  // «Le Gard a «{cuit} à l'étouffée»», «Le héros {est} «un homme sans qualités»»: what somebody does or is
  if (nearest?.last === at - 1 && (nearest.lemma === 'être' || opens?.morphology.verbForm === 'Part'))
    return undefined;
  const active = verbs.filter(({ passive }) => !passive);
  return fromFirstSubject(reading, active, isObject ? 'verb' : 'none');
}

/** Whether a verb stands right before the words. */
function groupEndsAt({ groups }: Reading, at: number): boolean {
  return groups.some(({ form, last }) => form !== 'participle' && last === at);
}

/** «{quarante-huit} heures», «{quelques} semaines», «{son} argent»; «{la} Bohème» is known by its name. */
function opensUnknown({ items }: Reading): boolean {
  const [first, second] = items;
  if (first?.word?.pos !== 'NUM' && first?.word?.pos !== 'DET') return false;
  return !/^(?:l[ea]|les|l'|cet?|cette|ces)$/u.test(first.form) && second?.word?.pos !== 'PROPN';
}
