import type { Found } from './clues.ts';
import { introductions } from './determiners.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { Slot } from './slots.ts';
import type { Demonym } from './tables.ts';

/** Index of the noun behind the determiner at a slot, over «ancien». */
export function inhabitantNoun(slots: readonly Slot[], at: number): number {
  return /^(?:ancien|ancienne)$/u.test(slots[at + 1]?.key ?? '') ? at + 2 : at + 1;
}

/** «Lensois», «ex-Lensois» */
export function hasOwnCapital({ capital, word }: Slot): boolean {
  return capital || /^ex-\p{Lu}/u.test(word.text);
}

/**
 * «le Suédois», «la Lensoise», «l'ancien Lensois», «l'ex-Lensois»: where somebody is from, in place of their name; `null` for anything
 * else at a slot.
 */
export function inhabitantAt({ reading }: Found, at: number, gazetteer: Gazetteer): RolePhrase | null {
  const index = inhabitantNoun(reading.slots, at);
  const [determiner, noun, next] = [at, index, index + 1].map((i) => reading.slots[i]);
  const introduction = introductions.get(determiner?.key ?? '');
  if (!determiner || !noun || !introduction || !mayIntroduceInhabitant(determiner)) return null;
  if (!hasOwnCapital(noun) || noun.opening || noun.allCapitals || next?.capital) return null;
  const key = noun.key.replace(/^ex-/u, '');
  const demonym = demonymOf(key, gazetteer);
  if (!demonym && !ending.test(key)) return null;
  const text = noun.word.text.toLowerCase().replace(/^ex-/u, '');
  return {
    start: determiner.word.start,
    end: noun.word.end,
    from: at,
    to: index + 1,
    introduction,
    form: {
      role: { masculine: text, feminine: text, english: text, englishFeminine: text, class: 'source' },
      gender: genderOf(determiner.key, key),
      plural: false,
    },
    head: key,
    count: null,
    demonyms: demonym ? [demonym] : [],
    names: [],
    words: [],
  };
}

/** «suédois»; «franco-tunisien» by its second half. */
export function demonymOf(key: string, gazetteer: Gazetteer): Demonym | null {
  const [, second] = /^\p{L}{3,}o-(\p{L}+)$/u.exec(key) ?? [];
  return gazetteer.demonym(key) ?? (second ? gazetteer.demonym(second) : null);
}

/** How nouns for where somebody is from end, «la Lensoise»; «la Chancellerie», «le Service» are bodies. */
const ending =
  /(?:ai[sn]e?|ois[e]?|i?ens?|enne|ine?|ane?|ard[e]?|ole?|iote?|asque|ande?|i?er[e]?|ite|one|ate)$/u;

const singular = new Set(['le', 'la', "l'", 'un', 'une', 'ce', 'cet', 'cette']);

/** «{le} Suédois», «{cette} Lensoise» */
export function mayIntroduceInhabitant({ key }: Slot): boolean {
  return singular.has(key);
}

/** «l'Italien», «l'Italienne»: by the article, else by the ending. */
function genderOf(determiner: string, noun: string): 'm' | 'f' | null {
  if (/^(?:la|une|cette)$/u.test(determiner)) return 'f';
  if (/^(?:le|un|ce|cet)$/u.test(determiner)) return 'm';
  return noun.endsWith('e') ? (/(?:ne|se|te|de)$/u.test(noun) ? 'f' : null) : 'm';
}
