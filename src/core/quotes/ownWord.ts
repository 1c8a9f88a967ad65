import { hasObjectPronoun } from './cueMatches.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** «ce que {le maire} appelle «un chantage»»: the word of somebody, where «ce qu'on appelle» has everybody's. */
export function isOwnWord({ items }: Reading, verb: number): boolean {
  const relative = items.findLastIndex(({ form }, i) => i < verb && /^(?:que|qu')$/u.test(form));
  if (relative < 0 || verb - relative > 6 || wordAt(items, relative - 1) !== 'ce') return false;
  // «ce que ses collègues appellent les «fossiles»» is the word of a trade
  return (
    items[verb]?.word?.morphology.number !== 'Plur' && !/^(?:on|l'on)$/u.test(wordAt(items, relative + 1))
  );
}

/**
 * Who gives the name that stands right behind a verb: «ce qu'{elle} nomme «l'usine à loyers»», «{Le Temps} l'a un jour appelée «la
 * discrète»», where «ses équipiers l'ont surnommé «le Menhir»» tells how many call him.
 */
export function namerAt(
  reading: Reading,
  at: number,
): { readonly group: VerbGroup; readonly subject: Subject } | undefined {
  const last = lastBefore(reading, at);
  // «ce qu'il nommait {une} «usine à gaz»»
  const hasArticle = reading.items[last]?.word?.pos === 'DET';
  const group = reading.groups.find(
    (verb) => verb.form === 'finite' && verb.last === last - Number(hasArticle),
  );
  if (!group || group.passive || group.reflexive || !reading.isNaming(group)) return undefined;
  // «{l'}a appelée», where «a appelé son chien «Rex»» gives the name itself
  const isOfKnown = !hasArticle && isTold(group) && hasObjectPronoun(reading.items, group);
  if (!isOfKnown && !isOwnWord(reading, group.first)) return undefined;
  const subject = findSubject(reading, group);
  if (!subject || /^(?:on|l'on|qui)$/u.test(wordAt(reading.items, subject.head))) return undefined;
  const finite = reading.items.slice(group.first, group.last + 1).find(({ word }) => word?.morphology.mood);
  const isOne = finite?.word?.morphology.number !== 'Plur';
  const isName = /^\p{Lu}/u.test(reading.items[subject.head]?.word?.text ?? '');
  return isOne && (isName || canSpeak(reading, subject.head)) ? { group, subject } : undefined;
}

/** The last item before a quotation that tells no time and is no adverb: «l'a {appelée} hier «…»», «l'avait {surnommée} un jour «…»». */
function lastBefore({ items, dateAt }: Reading, at: number): number {
  let i = at - 1;
  while (items[i]?.word?.pos === 'ADV' || dateAt(i)) i--;
  if (wordAt(items, i) === 'jour' && wordAt(items, i - 1) === 'un') i -= 2;
  return i;
}

/** «l'a appelée», «l'avait nommé»: it was said once. */
function isTold({ tense, first, head }: VerbGroup): boolean {
  return /^(?:past|pluperfect)$/u.test(tense) && first < head;
}
