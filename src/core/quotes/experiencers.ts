import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { objectPronoun } from './objectPronouns.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isHuman } from './voices.ts';

/** How many items may stand between the verb and whom it moves: «fait {sourire} Ana Duval». */
const farthestObject = 3;

const anyObject = /^(?:l[ea]|l'|les|lui|leur)$/u;

/** «La question {l'}agace», «Le mot fait sourire {Ana Duval}», «Cela {la} révolte»: whom a thing moves, and who speaks next. */
export function experiencerOf(reading: Reading, verb: VerbGroup): Subject | undefined {
  if (!reading.isEmotion(verb) || verb.reflexive || verb.passive) return undefined;
  const subject = surfaceSubject(reading, verb);
  if (!subject || isAnybody(reading, subject)) return undefined;
  return objectPronoun(reading, verb, anyObject) ?? personBehind(reading, verb.last);
}

/** «Pas de quoi rassurer {Ana Duval}, maire de Sète.», «De quoi faire sourire {Jo Blin}.»: whom that moves which a sentence without a verb goes on from. */
export function movedWithoutVerb(reading: Reading): Subject | undefined {
  if (reading.finiteStarts.size > 0) return undefined;
  const verb = reading.groups.find((group) => group.form === 'infinitive' && reading.isEmotion(group));
  return verb && personBehind(reading, verb.last);
}

function personBehind(reading: Reading, last: number): Subject | undefined {
  for (let i = last + 1; i <= last + farthestObject; i++) {
    const object = nounPhraseAt(reading, i);
    if (!object?.definite || !isHuman(reading, object.head)) continue;
    return withApposition(reading, object);
  }
  return undefined;
}

/**
 * «Le bruit {lui} manque», «Le tribunal {lui} a donné raison», «Son père {l'}emmenait à la foire»: to whom a thing, a body or, in the days that somebody
 * tells of, one of theirs does something that is no saying, and who speaks next.
 */
export function affectedBy(reading: Reading, verb: VerbGroup): Subject | undefined {
  const subject = surfaceSubject(reading, verb);
  if (!subject || verb.reflexive || verb.passive || saysSomething(reading, subject, verb)) return undefined;
  const isTheirs = /^(?:son|sa|ses|leurs?)$/u.test(wordAt(reading.items, subject.first));
  if (isTheirs && verb.tense === 'imperfect') return objectPronoun(reading, verb, anyObject);
  return isAnyone(reading, subject) ? undefined : objectPronoun(reading, verb, /^(?:lui|leur)$/u);
}

/** «La lettre lui annonçait …», «Une voix lui répond» */
function saysSomething(reading: Reading, { head }: Subject, verb: VerbGroup): boolean {
  return (
    reading.cues.some(({ group, entry }) => group === verb && entry.use !== 'think') ||
    reading.isUtterance(head) ||
    reading.isDocument(head) ||
    reading.isUnseen(head)
  );
}

/** Somebody, where «le tribunal» and «le silence» are nobody. */
function isAnyone(reading: Reading, { head }: Subject): boolean {
  const isPronoun = /^(?:PRON|NUM)$/u.test(reading.items[head]?.word?.pos ?? '');
  return isHuman(reading, head) || (isPronoun && isAnybody(reading, { head }));
}

/** «{Elle} l'amuse»: somebody, who may speak as well; «{cela}» is a thing. */
function isAnybody(reading: Reading, { head }: Pick<Subject, 'head'>): boolean {
  return canSpeak(reading, head) && !/^(?:cela|ça|ceci|ce|c'|tout|rien)$/u.test(wordAt(reading.items, head));
}
