import type { CueMatch } from '../cueMatches.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';
import { surfaceSubject } from '../subjects.ts';
import { isHuman } from '../voices.ts';

/** True for a cue that does not lead to the colon before a quotation, since another verb does. */
export function isOvertaken(reading: Reading, index: number, at: number): boolean {
  const cue = reading.cues[index] as CueMatch;
  return (
    isManner(reading, cue, reading.cues[index - 1]) ||
    isMadeTo(reading, cue) ||
    isBrokenInto(reading, cue, at)
  );
}

/** «m'a répondu {en riant} : «…»»: how somebody says it, right behind the verb that tells that they do. */
function isManner(
  { items }: Reading,
  { group, entry, first }: CueMatch,
  outer: CueMatch | undefined,
): boolean {
  if (group?.form !== 'participle' || entry.use === 'report' || wordAt(items, first - 1) !== 'en')
    return false;
  return outer?.group?.form === 'finite' && outer.entry.use === 'report' && outer.last === first - 2;
}

/** «La question la fait {sourire} : «…»»: what a thing makes somebody do. */
export function isMadeTo({ groups }: Reading, { group, entry, first }: CueMatch): boolean {
  if (group?.form !== 'infinitive' || entry.use !== 'incise') return false;
  const make = groups[groups.indexOf(group) - 1];
  return make?.lemma === 'faire' && first - make.last <= 2;
}

/** «Le maire {vantait} son bilan {quand} une élue s'est levée : «…»»: into what was going on somebody breaks, who speaks. */
function isBrokenInto(reading: Reading, { group, last }: CueMatch, at: number): boolean {
  const scene = group?.form === 'infinitive' ? finiteBefore(reading, group.first) : group;
  const verb = finiteBefore(reading, at);
  if (scene?.tense !== 'imperfect' || verb?.tense !== 'past') return false;
  const subject = surfaceSubject(reading, verb);
  return (
    subject !== undefined &&
    subject.first > last &&
    isHuman(reading, subject.head) &&
    /^(?:quand|lorsqu[e'])$/u.test(wordAt(reading.items, subject.first - 1))
  );
}
