import type { Finding } from '../attribution.ts';
import { isNobody } from '../nobody.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';
import { surfaceSubject } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';

/**
 * «Le maire est catégorique : le projet est «mort»», «Ana Duval n'en démord pas : la loi est «injuste»»: behind the colon stands what
 * somebody holds.
 */
export function judged(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const colon = items.findLastIndex((_, i) => i < at && wordAt(items, i) === ':');
  const stance = colon > 0 ? finiteBefore(reading, colon) : undefined;
  const verdict = stance && finiteBefore(reading, at);
  if (!verdict || verdict.first < colon || !isVerdict(reading, verdict, at)) return undefined;
  if (!isStance(reading, stance, colon)) return undefined;
  const subject = surfaceSubject(reading, stance);
  if (!subject || subject.first > colon || isNobody(reading, subject) || !canSpeak(reading, subject.head))
    return undefined;
  return {
    speaker: subject,
    cue: { first: colon, last: colon, from: stance.first },
    rule: 'colon',
    confidence: 0.7,
  };
}

/** «la loi {est} «injuste»», «les travaux {dureront} «quelques semaines»»: what something is or does, right behind its verb. */
function isVerdict(reading: Reading, verb: VerbGroup, at: number): boolean {
  const { items } = reading;
  if (!items.slice(verb.last + 1, at).every(({ word }) => word?.pos === 'ADV')) return false;
  const subject = verb.lemma === 'être' ? undefined : surfaceSubject(reading, verb);
  return verb.lemma === 'être' || (subject !== undefined && !canSpeak(reading, subject.head));
}

/** «{est} catégorique», «{se veut} rassurante», «{n'en démord} pas»: an adjective ends it, or it denies. */
function isStance({ items }: Reading, { last, negated, tense }: VerbGroup, colon: number): boolean {
  const behind = items.slice(last + 1, colon);
  const isAdjective = behind.at(-1)?.word?.pos === 'ADJ';
  // «n'est pas venu» tells what happened
  const denies = negated && tense === 'present';
  return denies || (isAdjective && behind.every(({ word }) => word && /^(?:ADJ|ADV)$/u.test(word.pos)));
}
