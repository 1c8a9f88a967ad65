import type { Span } from '../span.ts';
import type { Finding } from './attribution.ts';
import type { CueMatch } from './cueMatches.ts';
import { hostOf } from './hosts.ts';
import { fromSource as sourceOf } from './patterns/source.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, isNobody, type Subject, subjectAfter, withApposition } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A reported clause without marks, and who says it. */
export interface IndirectSpeech extends Span {
  readonly finding: Finding;
}

/** How many items may stand between a cue and its «que»: «a déclaré mardi à son homologue que». */
const longestReach = 10;

/** Clear indirect speech of a frame: «X a déclaré que P», «selon X, P». A clause with marks inside is left to its quotations. */
export function findIndirect(reading: Reading): IndirectSpeech[] {
  return reading.cues.flatMap((cue) => (cue.group ? fromVerb(reading, cue) : fromSource(reading, cue)) ?? []);
}

function fromVerb(reading: Reading, cue: CueMatch): IndirectSpeech | undefined {
  const { entry, group } = cue;
  if (!group || !entry.complements.includes('que') || entry.use === 'incise') return undefined;
  if (group.tense === 'future') return undefined;
  const from = clauseAfter(reading, cue);
  if (from < 0) return undefined;
  const subject = findSubject(reading, group) ?? subjectAfter(reading, group);
  const host = subject && hostOf(reading, subject, cue);
  if (!subject || subject.first >= from || (!host && isNobody(reading, subject))) return undefined;
  const to = clauseEnd(reading, from, tellingVerb(reading, group));
  const finding = {
    speaker: subject,
    ...(host ? { host } : {}),
    cue,
    rule: host ? 'host' : subject.rule,
    confidence: entry.use === 'report' ? 0.9 : 0.75,
  };
  return spanOf(reading, from, to, finding);
}

/** Index of the first item behind «que», or -1. */
function clauseAfter(reading: Reading, cue: CueMatch): number {
  for (let i = cue.last + 1; i <= cue.last + longestReach && i < reading.items.length; i++) {
    const text = wordAt(reading.items, i);
    if (/^(?:que|qu')$/u.test(text)) return i + 1;
    if (reading.items[i]?.quote !== undefined || /^[,;:.!?]$/u.test(text) || reading.finiteStarts.has(i))
      return -1;
  }
  return -1;
}

/** «Selon la mairie, le pont rouvrira.»: the rest of the frame, where the source opens it. */
function fromSource(reading: Reading, cue: CueMatch): IndirectSpeech | undefined {
  if (cue.first > 1) return undefined;
  const finding = sourceOf(reading, cue, 0.85);
  if (!finding) return undefined;
  const { speaker } = finding;
  // «pour» has many uses; with a person behind it, it gives a view.
  if (cue.entry.use !== 'report' && !(speaker && isPersonal(reading, speaker))) return undefined;
  const named = speaker ? withApposition(reading, speaker) : undefined;
  const last = Math.max(cue.last, named?.last ?? 0);
  const comma = reading.items.findIndex((_, i) => i > last && wordAt(reading.items, i) === ',');
  if (comma < 0 || comma - last > 8) return undefined;
  const to = clauseEnd(reading, comma + 1);
  const reports = reading.cues.some(
    ({ group, entry, first, last: end }) =>
      group &&
      !group.passive &&
      group.tense !== 'future' &&
      first > comma &&
      end < to &&
      entry.use === 'report',
  );
  if (reports) return undefined;
  return spanOf(reading, comma + 1, to, { ...finding, speaker: named ?? null });
}

function isPersonal(reading: Reading, { head }: Subject): boolean {
  const pronoun = /^(?:lui|elle|eux|elles)$/u.test(wordAt(reading.items, head));
  return pronoun || reading.nameAt(head) !== undefined || reading.isSpeaker(head);
}

/** Index behind the last item of a reported clause: the frame's end, an incise, or a clause by which the reporter goes on. */
function clauseEnd(reading: Reading, from: number, telling?: VerbGroup): number {
  const { items } = reading;
  const told = reading.groups.find((g) => g.form === 'finite' && g.first >= from);
  for (let i = from + 1; i < items.length; i++) {
    const text = wordAt(items, i);
    if (/^[;:.!?…]$/u.test(text)) return i;
    if (text === ',' && opensOwnClause(reading, i + 1)) return i;
    if (text === ',' && goesOnTelling(reading, i + 1, telling, told)) return i;
    const cue = reading.cues.find((c) => c.first === i + 1);
    if (!cue) continue;
    if (
      text === ',' &&
      (cue.group === undefined || cue.group.form === 'participle' || subjectAfter(reading, cue.group))
    )
      return i;
    if (/^(?:et|mais)$/u.test(text) && cue.group?.form === 'finite' && cue.entry.use === 'report') return i;
  }
  return items.length;
}

/** «…, tandis que les commerçants protestent» is the reporter's. */
function opensOwnClause(reading: Reading, at: number): boolean {
  return (
    /^(?:tandis|alors)$/u.test(wordAt(reading.items, at)) &&
    /^(?:que|qu')$/u.test(wordAt(reading.items, at + 1))
  );
}

/** «affirme que la route est sûre, et n'a rien promis»: a verb in the time of the telling, not of what is told. */
function goesOnTelling(
  reading: Reading,
  at: number,
  telling: VerbGroup | undefined,
  told: VerbGroup | undefined,
): boolean {
  if (!telling || !told || !/^(?:et|mais|puis)$/u.test(wordAt(reading.items, at))) return false;
  const next = reading.groups.find((g) => g.form === 'finite' && g.first === at + 1);
  return next !== undefined && next.tense === telling.tense && next.tense !== told.tense;
}

/** The finite verb of the clause that reports: the cue, or for «…, affirmant que» the verb before it. */
function tellingVerb(reading: Reading, group: VerbGroup): VerbGroup | undefined {
  if (group.form === 'finite') return group;
  return reading.groups.findLast((g) => g.form === 'finite' && g.last < group.first);
}

function spanOf(reading: Reading, from: number, to: number, finding: Finding): IndirectSpeech | undefined {
  const inside = reading.items.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last || inside.length < 3 || inside.some((item) => item.quote !== undefined))
    return undefined;
  return { start: first.start, end: last.end, finding };
}
