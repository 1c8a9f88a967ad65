import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';

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
    // «{De Standaard} a salué …»: a name may begin like a complement
    if (word.pos === 'ADP' && reading.nameAt(i)?.start !== item?.start) {
      i = endOfComplement(reading, i);
      continue;
    }
    if (/^(?:qui|que|qu'|dont|où)$/u.test(wordAt(reading.items, i)) && phrases.length > 0) {
      const end = endOfRelative(reading, i, to);
      // «a lu une lettre où {l'élu} écrivait …»: the verb that is asked for is the relative's own
      if (end === to && opensClauseOf(reading, i, to)) phrases.length = 0;
      else i = end;
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

function opensClauseOf(reading: Reading, at: number, verb: number): boolean {
  if (wordAt(reading.items, at) === 'qui') return false;
  for (let i = at + 1; i < verb; i++) if (reading.finiteStarts.has(i)) return false;
  return true;
}

/** A relative clause set off by commas ends at the last one; another ends where its clause does. */
function endOfRelative(reading: Reading, at: number, to: number): number {
  if (wordAt(reading.items, at - 1) !== ',') return to;
  for (let i = to - 1; i > at; i--) if (wordAt(reading.items, i) === ',') return i;
  return to;
}
