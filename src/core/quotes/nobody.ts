import { tellsTime } from './frameDates.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

/** True for a subject that names nobody: «on», «cela», the reader or the writer. */
export function isNobody(reading: Reading, subject: Subject): boolean {
  return (
    /^(?:-(?:t-)?)?(?:on|ce|c'|cela|ça|je|j'|tu|nous|vous)$/u.test(wordAt(reading.items, subject.head)) &&
    subject.first === subject.last
  );
}

/** «{J'}ai répondu «oui»», raconte Ana: inside a quotation «je» is whoever says all of it. */
export function isOuterSpeaker(reading: Reading, subject: Subject): boolean {
  return (
    reading.frame.inside >= 0 &&
    subject.first === subject.last &&
    /^-?(?:je|j')$/u.test(wordAt(reading.items, subject.head))
  );
}

const emptySubject = /^(?:-(?:t-)?)?(?:il|ce|c')$/u;

/**
 * «{Vous} parlez de «faillite»», asks Le Jour: whom the interview questions. Between the verb and the words no comma stands: «vous racontez la grève, celle
 * des «Penn Sardin»».
 */
export function isGuest(
  { items, frame }: Reading,
  { first, last, head }: Subject,
  between: { readonly from: number; readonly to: number },
): boolean {
  const isYou = first === last && /^-?vous$/u.test(wordAt(items, head));
  return (
    frame.asks === true && isYou && items.slice(between.from, between.to).every(({ form }) => form !== ',')
  );
}

/** «{Il} faut», «{il} y a», «{il} n'était pas question de»: an «il» that stands for nobody. */
export function isOfNobody(reading: Reading, { head }: Subject, group: VerbGroup): boolean {
  if (!emptySubject.test(wordAt(reading.items, head))) return false;
  if (reading.isImpersonal(group) || wordAt(reading.items, group.first) === 'y') return true;
  // «{Il} était près de minuit»
  if (tellsTime(reading, group)) return true;
  return group.lemma === 'être' && [1, 2].some((i) => reading.isImpersonalNoun(group.last + i));
}

/** «{Il} est à noter que», «{il} est juste de dire que», «{il} faut rappeler que»: an «il» that stands for nobody. */
export function isImpersonal(
  reading: Reading,
  subject: Subject,
  carrier: VerbGroup,
  group: VerbGroup,
): boolean {
  if (isOfNobody(reading, subject, carrier)) return true;
  if (group.form !== 'infinitive' || carrier.lemma !== 'être') return false;
  if (!emptySubject.test(wordAt(reading.items, subject.head))) return false;
  const between = reading.items.slice(carrier.last + 1, group.first);
  return between.length > 0 && between.every(({ word }) => word && /^(?:ADJ|ADV|ADP)$/u.test(word.pos));
}
