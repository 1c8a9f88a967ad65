import type { Finding } from './attribution.ts';
import { unlistedCue } from './cueMatches.ts';
import { isNobody } from './nobody.ts';
import type { Reading } from './reading.ts';
import { findSubject, type Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** The subject of a verb, where that is somebody who can speak: «{la maire} comprend», not «on comprend» nor «la vitesse monte». */
export function speakingSubject(reading: Reading, verb: VerbGroup): Subject | undefined {
  const subject = findSubject(reading, verb);
  return subject && canSpeak(reading, subject.head) && !isNobody(reading, subject) ? subject : undefined;
}

/** Whoever is the subject of the first of some verbs that has somebody for it, be the verb the `cue` or not, else whoever speaks in the sentence before. */
export function fromFirstSubject(
  reading: Reading,
  verbs: readonly VerbGroup[],
  cue: 'verb' | 'none',
): Finding {
  for (const verb of verbs) {
    const speaker = speakingSubject(reading, verb);
    if (speaker)
      return {
        speaker,
        cue: cue === 'verb' ? unlistedCue(verb) : null,
        rule: 'subject-of-clause',
        confidence: 0.4,
      };
  }
  return { speaker: null, cue: null, rule: 'open-subject', confidence: 0.4 };
}
