import type { Finding } from '../attribution.ts';
import { isNobody } from '../nobody.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject } from '../subjects.ts';
import { subjectAfter } from '../subjectsBehind.ts';
import { canSpeak } from '../voices.ts';

/** How far behind the relative pronoun its verb may stand. */
const longestClause = 10;

/** How far behind its verb the marks of an object may stand: «évoque peu {les} «pressions»». */
const longestObject = 3;

/** «malgré les «pressions» {qu'elle dit} avoir subies», «le «scandale» {que dénonce la gauche}»: whose word a relative clause tells. */
export function relativeBehind(reading: Reading, at: number): Finding | undefined {
  if (!/^(?:que|qu'|dont)$/u.test(wordAt(reading.items, at + 1))) return undefined;
  // «ce n'est «pas ainsi» qu'il en a rêvé» has no noun there
  if (!/^(?:DET|ADP|NOUN|ADJ)$/u.test(reading.items[at - 1]?.word?.pos ?? '')) return undefined;
  // «{dénonce} les «mensonges» que répète le préfet»: what is a verb's own object is the word of its subject
  if (reading.cues.some(({ group, last }) => group && last < at && at - last <= longestObject))
    return undefined;
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > at + 1);
  if (!verb || verb.first - at > longestClause) return undefined;
  const cue = reading.cues.find(({ group }) => group === verb);
  if (!cue?.entry.complements.some((complement) => /^(?:de-)?(?:np|inf)$/u.test(complement)))
    return undefined;
  const subject = findSubject(reading, verb) ?? subjectAfter(reading, verb);
  if (!subject || subject.first <= at || isNobody(reading, subject)) return undefined;
  if (!canSpeak(reading, subject.head)) return undefined;
  return { speaker: subject, cue, rule: subject.rule, confidence: 0.8 };
}
