import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { canSpeak } from './voices.ts';

/** The noun phrases of a clause that no preposition governs, dates left out, in order. */
export function topPhrases(
  reading: Reading,
  from: number,
  to: number,
  number: 'Sing' | 'Plur' | undefined,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = from; i < to; i++) {
    const item = reading.items[i];
    const word = item?.word;
    // «Le Temps» écrit que …: a name in marks can be a subject.
    if (item?.quote !== undefined) phrases.push({ first: i, last: i, head: i, definite: true });
    if (!word || reading.dateAt(i) !== undefined) continue;
    if (word.text === '(') {
      while (i + 1 < to && wordAt(reading.items, i) !== ')') i++;
      continue;
    }
    const relative = relativeAt(reading, i);
    // «{De Standaard} a salué …»: a name may begin like a complement
    if (word.pos === 'ADP' && relative < 0 && reading.nameAt(i)?.start !== item?.start) {
      i = endOfComplement(reading, i);
      continue;
    }
    if (relative >= 0 && phrases.length > 0) {
      const end = frontedBefore(reading, phrases, i, to) ?? endOfRelative(reading, i, to);
      // «a lu une lettre où {l'élu} écrivait …»: the verb that is asked for is the relative's own
      if (
        opensClauseOf(reading, relative, to) &&
        (end === to || which.test(wordAt(reading.items, relative)))
      ) {
        phrases.length = 0;
        i = relative;
      } else i = end;
      continue;
    }
    if (word.pos === 'VERB' && (word.morphology.verbForm === 'Part' || word.morphology.verbForm === 'Inf')) {
      while (i + 1 < to && wordAt(reading.items, i + 1) !== ',') i++;
      continue;
    }
    const phrase = nounPhraseAt(reading, i, number);
    if (!phrase || phrase.last >= to) continue;
    phrases.push(phrase);
    i = phrase.last;
  }
  return phrases;
}

/** The last item of a prepositional complement: the noun phrase behind the preposition, or the preposition alone. */
export function endOfComplement(reading: Reading, at: number): number {
  let i = at;
  while (reading.items[i + 1]?.word?.pos === 'ADP') i++;
  let end = i;
  while (reading.dateAt(end + 1) !== undefined) end++;
  if (end > i) return end;
  // «dans un entretien {au «Figaro»} Ana Roy»
  if (/^(?:au|aux|à|de|d'|du)$/u.test(wordAt(reading.items, i)) && reading.items[i + 1]?.quote !== undefined)
    return i + 1;
  const phrase = nounPhraseAt(reading, i + 1);
  if (!phrase) return i;
  // «répondent en chœur Zara et Hawa»
  if (!phrase.definite && !/^(?:au|aux|du|des)$/u.test(wordAt(reading.items, i))) return phrase.head;
  const name = nameBehind(reading, phrase);
  return name >= 0 && !isNamed(reading, phrase.head, name) ? name - 1 : phrase.last;
}

/** Where a person's name stands behind the noun of a phrase, not governed by «de», or -1: «à la presse {Ana Duval}». */
export function nameBehind(reading: Reading, { head, last }: NounPhrase): number {
  for (let k = head + 1; k <= last; k++) {
    const governed = /^(?:de|d'|du|des|et)$/u.test(wordAt(reading.items, k - 1));
    if (reading.nameAt(k)?.type === 'PER' && !governed) return k;
  }
  return -1;
}

/**
 * «a dit au juge Ana Duval», «a dit aux frères Duval» name to whom; «a dit à la presse Ana Duval», «a dit à ses collègues Ana Duval (PS)»
 * name the speaker.
 */
function isNamed(reading: Reading, head: number, name: number): boolean {
  const several = reading.items[head]?.word?.morphology.number === 'Plur';
  const full = reading.nameAt(name + 1) === reading.nameAt(name);
  return several ? !full : reading.isPerson(head);
}

const which = /^(?:l[ea]|les|aux?|du|des)quel(?:le)?s?$/u;

/** Index of the relative pronoun of a clause that opens at an item: «où», «dans {lequel}», or -1. */
export function relativeAt({ items }: Reading, at: number): number {
  if (/^(?:qui|que|qu'|dont|où)$/u.test(wordAt(items, at))) return at;
  const next = items[at]?.word?.pos === 'ADP' ? at + 1 : at;
  return which.test(wordAt(items, next)) ? next : -1;
}

/** True where the verb is the relative's own, over the verbs of others inside it: «dans lequel un élu qui {a} signé {dénonce} …». */
function opensClauseOf({ items, finiteStarts }: Reading, at: number, verb: number): boolean {
  if (wordAt(items, at) === 'qui') return false;
  let inner = 0;
  for (let i = at + 1; i < verb; i++) {
    if (/^(?:qui|dont|où)$/u.test(wordAt(items, i)) || which.test(wordAt(items, i))) inner++;
    if (finiteStarts.has(i) && inner-- === 0) return false;
  }
  return inner === 0;
}

/** «{Patron} du café où dînait l'accusé{,} Jo Blin a dit …»: the comma that parts a trade in front, with its relative clause, from whose it is. */
function frontedBefore(
  reading: Reading,
  [trade]: readonly NounPhrase[],
  at: number,
  to: number,
): number | undefined {
  if (trade?.first !== 0 || trade.definite || !reading.isPerson(trade.head)) return undefined;
  for (let i = at + 1; i < to; i++) {
    const phrase = wordAt(reading.items, i) === ',' ? nounPhraseAt(reading, i + 1) : undefined;
    if (phrase?.definite && canSpeak(reading, phrase.head)) return i;
  }
  return undefined;
}

/** A relative clause set off by commas ends at the last one; another ends where its clause does. */
function endOfRelative(reading: Reading, at: number, to: number): number {
  if (wordAt(reading.items, at - 1) !== ',') return to;
  for (let i = at + 1; i < to; i++)
    if (wordAt(reading.items, i) === ',' && relativeAt(reading, i + 1) > i + 1) return i;
  for (let i = to - 1; i > at; i--) if (wordAt(reading.items, i) === ',') return i;
  return to;
}
