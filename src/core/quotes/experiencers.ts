import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isHuman } from './voices.ts';

/** How many items may stand between the verb and whom it moves: «fait {sourire} Ana Duval». */
const farthestObject = 3;

/** «La question {l'}agace», «Le mot fait sourire {Ana Duval}», «Cela {la} révolte»: whom a thing moves, and who speaks next. */
export function experiencerOf(reading: Reading, verb: VerbGroup): Subject | undefined {
  if (!reading.isEmotion(verb) || verb.reflexive || verb.passive) return undefined;
  const subject = surfaceSubject(reading, verb);
  if (!subject || isAnybody(reading, subject)) return undefined;
  for (let i = verb.first; i < verb.head; i++)
    if (/^(?:l[ea]|l'|les|lui|leur)$/u.test(wordAt(reading.items, i)))
      return { first: i, last: i, head: i, rule: 'subject-of-cue' };
  for (let i = verb.last + 1; i <= verb.last + farthestObject; i++) {
    const object = nounPhraseAt(reading, i);
    if (!object?.definite || !isHuman(reading, object.head)) continue;
    return withApposition(reading, object);
  }
  return undefined;
}

/** «{Elle} l'amuse»: somebody, who may speak as well; «{cela}» is a thing. */
function isAnybody(reading: Reading, { head }: Subject): boolean {
  return canSpeak(reading, head) && !/^(?:cela|ça|ceci|ce|c'|tout|rien)$/u.test(wordAt(reading.items, head));
}
