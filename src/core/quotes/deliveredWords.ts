import type { Finding } from './attribution.ts';
import { unlistedCue } from './cueMatches.ts';
import { isNobody, isOfNobody } from './nobody.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { findSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

const own = /^(?:son|sa|ses|leurs?)$/u;

/**
 * «a présenté ses «excuses»», «a consacré {son sermon} à ceux qui «vendent leur carte»», «ne consent qu'à «un passage»»: words that somebody has for
 * others, be the verb none of saying.
 */
export function deliveredWords(
  reading: Reading,
  at: number,
  [words]: readonly Reading[],
): Finding | undefined {
  const verb = finiteBefore(reading, at);
  if (!verb || verb.passive || !words || wordAt(reading.items, reading.items.length - 1) === '?')
    return undefined;
  const isMeant =
    isOwnUtterance(reading, at, words) ||
    isInUtterance(reading, verb.last, at) ||
    isOnlyTerm(reading, verb, at, words) ||
    tellsOfThose(reading, at, words);
  const speaker = isMeant ? findSubject(reading, verb) : undefined;
  if (!speaker || isNobody(reading, speaker) || isOfNobody(reading, speaker, verb)) return undefined;
  if (!canSpeak(reading, speaker.head)) return undefined;
  return { speaker, cue: unlistedCue(verb), rule: 'subject-of-clause', confidence: 0.6 };
}

/** «ses «{excuses} les plus plates»», «sa «pleine {confiance}»» */
function isOwnUtterance({ items }: Reading, at: number, words: Reading): boolean {
  if (!own.test(wordAt(items, at - 1))) return false;
  return words.isUtterance(words.items[0]?.word?.pos === 'ADJ' ? 1 : 0);
}

/** «a consacré {son sermon de vendredi} à ceux qui «…»», «réserve {ses mots les plus durs} à «…»»: what is said there. */
function isInUtterance(reading: Reading, verb: number, at: number): boolean {
  const { items, dateAt } = reading;
  for (let i = verb + 1; i < at - 2; i++) {
    const noun = items[i + 1]?.word?.pos === 'ADJ' ? i + 2 : i + 1;
    if (!own.test(wordAt(items, i)) || !(reading.isUtterance(noun) || reading.isDocument(noun))) continue;
    let next = noun + 1;
    while (
      dateAt(next) !== undefined ||
      /^(?:ADJ|ADV|DET)$/u.test(items[next]?.word?.pos ?? '') ||
      /^(?:de|d'|en)$/u.test(wordAt(items, dateAt(next + 1) ? next : -1))
    )
      next++;
    if (/^(?:à|sur|contre|par)$/u.test(wordAt(items, next)) && next >= at - 5) return true;
  }
  return false;
}

/** «{ne} consent {qu'à} «un passage»», «n'accepte {qu'}«une trêve, avec des garanties»»: what alone somebody grants. */
function isOnlyTerm({ items }: Reading, verb: VerbGroup, at: number, words: Reading): boolean {
  const only = items[at - 1]?.word?.pos === 'ADP' ? at - 2 : at - 1;
  if (only !== verb.last + 1 || !/^(?:que|qu')$/u.test(wordAt(items, only))) return false;
  if (verb.negated || !/^(?:ne|n')$/u.test(wordAt(items, verb.first))) return false;
  return words.items[0]?.word?.pos === 'DET' && words.items.length > 2;
}

/** «bénit {ceux qui} «ouvrent leur porte»»: how somebody tells of others, more than a word. */
function tellsOfThose({ items }: Reading, at: number, words: Reading): boolean {
  if (!/^(?:qui|qu'|que)$/u.test(wordAt(items, at - 1))) return false;
  return /^ce(?:ux|lles)$/u.test(wordAt(items, at - 2)) && words.items.length > 2;
}
