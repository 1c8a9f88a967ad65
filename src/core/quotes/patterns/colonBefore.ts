import type { Colon, Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import { isNobody, type Subject, subjectAfter, surfaceSubject } from '../subjects.ts';
import { fromSource } from './source.ts';

/** Duval : «Il faut agir» / Le maire s'emporte : «Non» / Sa devise : «Toujours». */
export function colonBefore(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  if (wordAt(items, at - 1) !== ':') return undefined;
  const cue: Colon = { first: at - 1, last: at - 1 };
  const verb = reading.groups.findLast((g) => g.form === 'finite' && g.last < at);
  if (verb) {
    const subject = surfaceSubject(reading, verb) ?? subjectAfter(reading, verb);
    if (!subject || subject.first >= at || isNobody(reading, subject) || isNothing(reading, subject))
      return sourceBefore(reading, at) ?? { speaker: null, cue, rule: 'colon', confidence: 0.4 };
    return { speaker: subject, cue, rule: 'colon', confidence: 0.75 };
  }
  const possessed = /^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(items, 0))
    ? nounPhraseAt(reading, 0)
    : undefined;
  // «Sa devise : «…»» is that of whoever has it, «Son père : «…»» is not.
  if (possessed && !isVoice(reading, possessed.head)) {
    return {
      speaker: { first: 0, last: 0, head: 0, rule: 'subject-of-cue' },
      cue,
      rule: 'colon',
      confidence: 0.7,
    };
  }
  const label = labelBefore(reading, at - 2);
  if (!label) return undefined;
  return { speaker: { ...label, rule: 'subject-of-cue' }, cue, rule: 'colon', confidence: 0.92 };
}

/** «Pour l'avocate, tout est joué : «…»». */
function sourceBefore(reading: Reading, at: number): Finding | undefined {
  const source = reading.cues.findLast((cue) => !cue.group && cue.last < at);
  return source && fromSource(reading, source, 0.8);
}

/** «Pour l'avocate, {tout} est joué : «…»»: a pronoun for things says nothing. */
function isNothing(reading: Reading, { first, last, head }: Subject): boolean {
  return first === last && /^(?:tout|rien|cela|ça|ceci|aucune?)$/u.test(wordAt(reading.items, head));
}

/** The last noun phrase before a colon, when it is or holds a name: «Ligue 1 – Ana Duval : «…»». */
function labelBefore(reading: Reading, end: number) {
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    if (reading.items[first - 1]?.word?.pos === 'ADP') continue;
    const phrase = nounPhraseAt(reading, first);
    if (phrase && phrase.last >= end && isVoice(reading, phrase.head)) return { ...phrase, last: end };
  }
  return undefined;
}

/** A name, a person's role or a body: «Procès Duval : «…»» names no voice. */
function isVoice(reading: Reading, head: number): boolean {
  return (
    reading.nameAt(head) !== undefined ||
    reading.isSpeaker(head) ||
    reading.items[head]?.word?.pos === 'PROPN'
  );
}
