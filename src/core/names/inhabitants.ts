import type { Found } from './clues.ts';
import { introductions } from './determiners.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { RolePhrase } from './rolePhrases.ts';

/** «le Suédois», «la Lensoise»: where somebody is from, in place of their name; `null` for anything else at a slot. */
export function inhabitantAt({ reading }: Found, at: number, gazetteer: Gazetteer): RolePhrase | null {
  const [determiner, noun, next] = reading.slots.slice(at, at + 3);
  const introduction = introductions.get(determiner?.key ?? '');
  if (!determiner || !noun || !introduction || !singular.test(determiner.key)) return null;
  if (!noun.capital || noun.opening || noun.allCapitals || next?.capital) return null;
  const demonym = gazetteer.demonym(noun.key);
  if (!demonym && !ending.test(noun.key)) return null;
  const text = noun.word.text.toLowerCase();
  return {
    start: determiner.word.start,
    end: noun.word.end,
    from: at,
    to: at + 2,
    introduction,
    form: {
      role: { masculine: text, feminine: text, english: text, englishFeminine: text, class: 'source' },
      gender: genderOf(determiner.key, noun.key),
      plural: false,
    },
    head: noun.key,
    count: null,
    demonyms: demonym ? [demonym] : [],
    names: [],
    words: [],
  };
}

/** How nouns for where somebody is from end, «la Lensoise»; «la Chancellerie», «le Service» are bodies. */
const ending =
  /(?:ai[sn]e?|ois[e]?|i?ens?|enne|ine?|ane?|ard[e]?|ole?|iote?|asque|ande?|i?er[e]?|ite|one|ate)$/u;

const singular = /^(?:l[ea]|l['’]|une?|ce|cet|cette)$/u;

/** «l'Italien», «l'Italienne»: by the article, else by the ending. */
function genderOf(determiner: string, noun: string): 'm' | 'f' | null {
  if (/^(?:la|une|cette)$/u.test(determiner)) return 'f';
  if (/^(?:le|un|ce|cet)$/u.test(determiner)) return 'm';
  return noun.endsWith('e') ? (/(?:ne|se|te|de)$/u.test(noun) ? 'f' : null) : 'm';
}
