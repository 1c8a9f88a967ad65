import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { canSpeak, isHuman } from './voices.ts';

/**
 * «une institutrice venue à la séance, {qui} soupire»: the phrase before the relative, or whoever speaks before that; «Sami Roy, patron
 * de bar à Sfax, {qui} dit …»: somebody rather than the place or the body that completes what they are.
 */
export function antecedentOf(reading: Reading, at: number): Subject | undefined {
  const antecedent = antecedentBefore(reading, at);
  return antecedent && (withNameBefore(reading, antecedent) ?? antecedent);
}

function antecedentBefore(reading: Reading, at: number): Subject | undefined {
  // «{Lui} qui parlait d'une «fête» s'est tu»
  if (at === 1 && /^(?:Lui|Elle|Eux|Elles)$/u.test(reading.items[0]?.word?.text ?? ''))
    return { first: 0, last: 0, head: 0, rule: 'relative-antecedent' };
  const nearest = phraseBefore(reading, at);
  const fits = nearest && isComplement(reading, nearest) ? isHuman : canSpeak;
  if (nearest && fits(reading, nearest.head)) return nearest;
  for (let first = (nearest?.first ?? at) - 1; first >= 0 && at - first < 16; first--) {
    if (reading.finiteStarts.has(first) || /^[;:.!?]$/u.test(wordAt(reading.items, first))) break;
    // «Ana Duval {(PS)}, maire de Sète, qui …»
    if (wordAt(reading.items, first - 1) === '(') continue;
    const phrase = nounPhraseAt(reading, first);
    if (!phrase?.definite || phrase.last >= at || !fits(reading, phrase.head)) continue;
    // «le dossier de {Nadia}, 42 ans, aide-soignante à Lens, qui …»
    const isDescribed =
      reading.nameAt(phrase.head)?.type === 'PER' && /^[,(]$/u.test(wordAt(reading.items, phrase.last + 1));
    const before = wordAt(reading.items, first - 1);
    if (!isDescribed && /^(?:de|d'|du|des|à|au|aux)$/u.test(before)) continue;
    // «une crainte partagée par {le patron de Renault} en Europe, qui …»
    if (!isDescribed && before === 'par' && !reading.isPerson(phrase.head)) continue;
    if (isInsideName(reading, first)) continue;
    return { ...phrase, rule: 'relative-antecedent' };
  }
  return nearest;
}

/** «{Marek Roy}, l'attaquant lillois, qui promettait …»: the name that a role phrase is set off behind. */
function withNameBefore(reading: Reading, role: Subject): Subject | undefined {
  const { first, last, head } = role;
  if (wordAt(reading.items, first - 1) !== ',' || !reading.isPerson(head) || first === head) return undefined;
  for (let i = head; i <= last; i++) if (reading.nameAt(i)?.type === 'PER') return undefined;
  const name =
    reading.items[head]?.word?.morphology.number === 'Plur' ? undefined : nameEndingAt(reading, first - 2);
  return name && { ...name, last };
}

/** «Ana {Duval}»: a phrase that begins in the middle of a name is none. */
function isInsideName({ nameAt }: Reading, at: number): boolean {
  const name = nameAt(at);
  return name !== undefined && name === nameAt(at - 1);
}

/** «à {Sfax}», «chez {Alba}», «au {CNRS}»: where somebody lives or works. */
function isComplement({ items, nameAt }: Reading, { first, head }: Subject): boolean {
  return (
    nameAt(head) !== undefined && /^(?:à|au|aux|en|dans|chez|de|d'|du|des)$/u.test(wordAt(items, first - 1))
  );
}

/** «Le Kremlin, qui a déclaré …», «Le Kremlin, selon lequel …»: the noun phrase that ends before a relative. */
export function phraseBefore(reading: Reading, at: number): Subject | undefined {
  const end = wordAt(reading.items, at - 1) === ',' ? at - 2 : at - 1;
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    const before = wordAt(reading.items, first - 1);
    // «Réponse d'{une élue}, qui …» is hers
    const isOwned = reading.items[first - 2]?.word?.pos === 'NOUN' && !reading.isUtterance(first - 2);
    if (/^(?:de|d'|du|des)$/u.test(before) && isOwned) continue;
    const phrase = nounPhraseAt(reading, first);
    if (phrase && !isInsideName(reading, first) && phrase.last === end && phrase.definite)
      return { first, last: end, head: phrase.head, rule: 'relative-antecedent' };
  }
  return nameEndingAt(reading, end);
}

/** «(au) mégaphone de {Sylvie Roy}, qui …»: a person's name, whatever it completes. */
function nameEndingAt({ nameAt }: Reading, end: number): Subject | undefined {
  const name = nameAt(end);
  if (name?.type !== 'PER') return undefined;
  let first = end;
  while (nameAt(first - 1) === name) first--;
  return { first, last: end, head: first, rule: 'relative-antecedent' };
}
