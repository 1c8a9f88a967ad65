import type { Finding } from '../attribution.ts';
import { type CueMatch, unlistedCue } from '../cueMatches.ts';
import { isNobody } from '../nobody.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject } from '../subjects.ts';
import { subjectAfter } from '../subjectsBehind.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';

/** Ce «petit miracle», {comme l'appelle la directrice}, …; cette «variété grise», {comme elle dit}: whose word it is. */
export function asCalledBy(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const as = wordAt(items, at + 1) === ',' ? at + 2 : at + 1;
  if (wordAt(items, as) !== 'comme') return undefined;
  const isNear = ({ form, first }: VerbGroup) => form === 'finite' && first > as && first <= as + 4;
  const cue = reading.cues.find(({ group }) => group && isNear(group)) ?? namingCue(reading, isNear);
  if (!cue?.group) return undefined;
  const subject = subjectAfter(reading, cue.group) ?? findSubject(reading, cue.group);
  if (!subject || subject.first <= as || isNobody(reading, subject) || !canSpeak(reading, subject.head))
    return undefined;
  // «les «coupés», comme les {appellent} les gardiens» is the word of a trade
  const isTrade =
    items[cue.group.head]?.word?.morphology.number === 'Plur' && items[subject.head]?.word?.pos === 'NOUN';
  if (isTrade) return undefined;
  return { speaker: subject, cue, rule: subject.rule, confidence: 0.8 };
}

/** «L'«usine à loyers», comme la {nomme} Ana Duval» */
function namingCue(reading: Reading, isNear: (group: VerbGroup) => boolean): CueMatch | undefined {
  const group = reading.groups.find((verb) => isNear(verb) && reading.isNaming(verb));
  return group && unlistedCue(group);
}
