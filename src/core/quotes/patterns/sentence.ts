import type { Finding } from '../attribution.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject, isNobody, subjectAfter } from '../subjects.ts';
import { standsAlone } from './standing.ts';

/** Le projet est «mort», a déclaré Ana Duval: the incise reports the whole sentence. */
export function inciseOfFrame(reading: Reading, at: number): Finding | undefined {
  // Inside a quotation an incise is the reporter's, who quotes the whole.
  if (reading.frame.inside >= 0) return undefined;
  const { items } = reading;
  const cue = reading.cues.find(
    (c) => c.first > at && c.group?.form === 'finite' && /^[,!?…]$/u.test(wordAt(items, c.first - 1)),
  );
  if (!cue?.group || cue.entry.use === 'quote') return undefined;
  const subject = subjectAfter(reading, cue.group);
  if (!subject || isNobody(reading, subject)) return undefined;
  return { speaker: subject, cue, rule: subject.rule, confidence: 0.85 };
}

/** «Tout change.» (Ève Lam) / «Tout change.» – Ève Lam, maire. */
export function signature(reading: Reading, at: number): Finding | undefined {
  if (!/^[(—–-]$/u.test(wordAt(reading.items, at + 1))) return undefined;
  const name = reading.nameAt(at + 2);
  if (name?.type !== 'PER') return undefined;
  let last = at + 2;
  while (reading.nameAt(last + 1) === name) last++;
  if (!/^(?:\)|,|\.|)$/u.test(wordAt(reading.items, last + 1))) return undefined;
  return {
    speaker: { first: at + 2, last, head: at + 2, rule: 'subject-of-cue' },
    cue: null,
    rule: 'signature',
    confidence: 0.85,
  };
}

/** Berne et Rome sont prêtes à «ouvrir des discussions»: no cue, but words that complete the verb. */
export function wovenIntoClause(reading: Reading, at: number): Finding | undefined {
  const verb = reading.groups.findLast((g) => g.form === 'finite' && g.last < at);
  if (!verb || standsAlone(reading, at) || !/^(?:à|de|d'|que|qu')$/u.test(wordAt(reading.items, at - 1)))
    return undefined;
  const subject = findSubject(reading, verb);
  if (!subject || isNobody(reading, subject)) return undefined;
  return { speaker: subject, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}
