import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, numberOf, type Subject, subjectPronoun } from './subjects.ts';
import { endOfComplement, nameBehind } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** The subject behind an inverted verb, over its complements: «a confié à l'AFP, mardi, la maire Eve Lam». */
export function subjectAfter(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.clitic >= 0) return findSubject(reading, group);
  if (group.passive) return agentOf(reading, group);
  return nextSubject(reading, group) ?? namedInComplement(reading, group);
}

/** «a répondu à la juge {Jo Blin}», where nobody else is left to say it. */
function namedInComplement(reading: Reading, { last }: VerbGroup): Subject | undefined {
  if (reading.items[last + 1]?.word?.pos !== 'ADP') return undefined;
  const phrase = nounPhraseAt(reading, last + 2);
  const name = phrase?.definite ? nameBehind(reading, phrase) : -1;
  const speaker = name >= 0 ? nounPhraseAt(reading, name) : undefined;
  return speaker && withApposition(reading, speaker, 'inverted-subject');
}

function nextSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const { items } = reading;
  for (let i = group.last + 1; i < items.length; i++) {
    const word = items[i]?.word;
    if (!word) return undefined;
    const text = wordAt(items, i);
    if (text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined) continue;
    // «nous écrivait {la} semaine dernière un infirmier»
    if (word.pos === 'DET' && reading.dateAt(i + 1) !== undefined) continue;
    // «ne disait {rien}» has an object there
    if (subjectPronoun.test(text) && word.pos === 'PRON' && !/^(?:rien|tout|ça|cela)$/u.test(text))
      return withApposition(reading, { first: i, last: i, head: i }, 'inverted-subject');
    if (word.pos === 'ADP') {
      i = endOfComplement(reading, i);
      continue;
    }
    const phrase = nounPhraseAt(reading, i, numberOf(reading, group));
    // «raconte, {mi-amusé, mi-amer}, un ancien député»; «a affirmé, {le même jour}, le général»
    if (phrase && isSetOff(reading, phrase)) {
      i = phrase.last;
      continue;
    }
    const lapse = phrase ? endOfLapse(reading, phrase) : -1;
    if (lapse >= 0) {
      i = lapse;
      continue;
    }
    if (phrase) return withApposition(reading, phrase, 'inverted-subject');
    if (word.kind === 'punctuation' || word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.morphology.mood)
      return undefined;
  }
  return undefined;
}

/** A phrase between two commas that cannot speak tells how or when it is said. */
function isSetOff(
  reading: Reading,
  { first, last, head }: Pick<Subject, 'first' | 'last' | 'head'>,
): boolean {
  const { items } = reading;
  if (wordAt(items, first - 1) !== ',' || wordAt(items, last + 1) !== ',') return false;
  const bare = first === last && /^\p{Ll}/u.test(items[first]?.word?.text ?? '');
  return bare ? items[first]?.word?.pos !== 'PRON' : !canSpeak(reading, head);
}

/** «résume, {des années plus tard}, l'auteur», «a répété {deux jours après} le maire»: the last item of a lapse of time, or -1. */
function endOfLapse(reading: Reading, { last, head }: Pick<Subject, 'last' | 'head'>): number {
  if (canSpeak(reading, head)) return -1;
  const [next, second] = [wordAt(reading.items, last + 1), wordAt(reading.items, last + 2)];
  if (/^(?:plus|trop)$/u.test(next) && /^(?:tard|tôt)$/u.test(second)) return last + 2;
  return /^(?:après|avant|auparavant|durant)$/u.test(next) ? last + 1 : -1;
}

/** «par X» behind a passive; nobody where it is missing («il a été annoncé que»). */
export function agentOf(reading: Reading, { last }: VerbGroup): Subject | undefined {
  return agentBehind(reading, last);
}

/** The first «par X» behind an item. */
export function agentBehind(reading: Reading, at: number): Subject | undefined {
  for (let i = at + 1; i < Math.min(reading.items.length, at + 8); i++) {
    if (wordAt(reading.items, i) !== 'par') continue;
    const phrase = nounPhraseAt(reading, i + 1);
    return phrase ? withApposition(reading, phrase, 'agent') : undefined;
  }
  return undefined;
}
