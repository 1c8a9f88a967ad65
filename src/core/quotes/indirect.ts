import type { Span } from '../span.ts';
import { withApposition } from './apposition.ts';
import type { Finding } from './attribution.ts';
import { complementClause } from './complementClause.ts';
import type { CueMatch } from './cueMatches.ts';
import { hostOf } from './hosts.ts';
import { isNobody } from './nobody.ts';
import { fromSource as sourceOf } from './patterns/source.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { endOfSetOff } from './setOff.ts';
import { findSubject, type Subject } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isStressed } from './voices.ts';

/** A reported clause without marks, and who says it. */
export interface IndirectSpeech extends Span {
  readonly finding: Finding;
}

/** Clear indirect speech of a frame: «X a déclaré que P», «selon X, P». A clause with marks inside is left to its quotations. */
export function findIndirect(reading: Reading): IndirectSpeech[] {
  return reading.cues.flatMap((cue) =>
    cue.group ? fromVerb(reading, cue) : (fromSource(reading, cue) ?? []),
  );
}

function fromVerb(reading: Reading, cue: CueMatch): IndirectSpeech[] {
  const { entry, group } = cue;
  if (!group || !entry.complements.includes('que') || entry.use === 'incise') return [];
  // «La ville devra garantir que …» is still to come
  if (group.tense === 'future' || tellingVerb(reading, group)?.tense === 'future') return [];
  const from = complementClause(reading, cue.last);
  if (from < 0) return [];
  const subject = findSubject(reading, group) ?? subjectAfter(reading, group);
  const host = subject && hostOf(reading, subject, cue);
  if (!subject || subject.first >= from || (!host && isNobody(reading, subject))) return [];
  const to = clauseEnd(reading, from, tellingVerb(reading, group));
  const finding = {
    speaker: subject,
    ...(host ? { host } : {}),
    cue,
    rule: host ? 'host' : subject.rule,
    confidence: entry.use === 'report' ? 0.9 : 0.75,
  };
  return splitClauses(reading, from, to).flatMap(
    ([first, last]) => spanOf(reading, first, last, finding) ?? [],
  );
}

/** «que la mairie paiera {et que} l'État suivra»: each «que» opens a clause of its own. */
function splitClauses(reading: Reading, from: number, to: number): [number, number][] {
  const clauses: [number, number][] = [];
  let start = from;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    // «que «la paie suivra» {et que} …»: what stands in marks may hold the verb
    if (reading.finiteStarts.has(i) || reading.items[i]?.quote !== undefined) verbs++;
    const again = /^(?:que|qu')$/u.test(wordAt(reading.items, i)) && reading.items[i]?.word?.pos === 'SCONJ';
    const end = again ? endBeforeQue(reading, i) : -1;
    if (end <= start || verbs === 0) continue;
    clauses.push([start, end]);
    start = i + 1;
    verbs = 0;
  }
  return [...clauses, [start, to]];
}

/** Index behind the clause that «, que», «et que» or «, mais que» follows, or -1 where «que» completes something else. */
function endBeforeQue({ items }: Reading, que: number): number {
  const joined = /^(?:et|mais|ou)$/u.test(wordAt(items, que - 1));
  const end = joined ? que - 1 : que;
  if (wordAt(items, end - 1) === ',') return end - 1;
  return joined ? end : -1;
}

/** «Selon la mairie, le pont rouvrira.»: the rest of the frame, where the source opens it. */
function fromSource(reading: Reading, cue: CueMatch): IndirectSpeech | undefined {
  const finding = sourceOf(reading, cue, 0.85);
  if (!finding) return undefined;
  if (finding.rule === 'relative-antecedent')
    return spanOf(reading, cue.last + 2, clauseEnd(reading, cue.last + 2), finding);
  if (cue.first > 1) return undefined;
  const { speaker } = finding;
  // «pour» has many uses; with a person behind it, it gives a view.
  if (cue.entry.use !== 'report' && !(speaker && isPersonal(reading, speaker))) return undefined;
  const named = speaker ? withApposition(reading, speaker) : undefined;
  const last = Math.max(cue.last, named?.last ?? 0);
  const comma = reading.items.findIndex((_, i) => i > last && wordAt(reading.items, i) === ',');
  if (comma < 0 || comma - last > 8) return undefined;
  const from = overDescriptions(reading, comma) + 1;
  const to = clauseEnd(reading, from);
  // «Selon Ana Duval, {maire de Sète} : «…»»
  if (!reading.groups.some((g) => g.form === 'finite' && g.first >= from && g.first < to)) return undefined;
  const reports = reading.cues.some(
    (other) =>
      other.group &&
      !other.group.passive &&
      other.group.tense !== 'future' &&
      other.first >= from &&
      other.last < to &&
      other.entry.use === 'report' &&
      complementClause(reading, other.last) >= 0,
  );
  if (reports) return undefined;
  return spanOf(reading, from, to, { ...finding, speaker: named ?? null });
}

/** «Selon Paul Sentis, {de l'université de Toulouse}, …»: the comma behind all that is said of the source. */
function overDescriptions(reading: Reading, comma: number): number {
  let at = comma;
  for (;;) {
    const end = endOfSetOff(reading, at + 1, 'clause');
    const goesOn =
      end > 0 && wordAt(reading.items, end) === ',' && [...reading.finiteStarts].some((i) => i > end);
    if (!goesOn) return at;
    at = end;
  }
}

function isPersonal(reading: Reading, { head }: Subject): boolean {
  const pronoun = isStressed(reading, head);
  return pronoun || reading.nameAt(head) !== undefined || reading.isSpeaker(head);
}

/** Index behind the last item of a reported clause: the frame's end, an incise, or a clause by which the reporter goes on. */
function clauseEnd(reading: Reading, from: number, telling?: VerbGroup): number {
  const { items } = reading;
  const told = reading.groups.find((g) => g.form === 'finite' && g.first >= from);
  for (let i = from + 1; i < items.length; i++) {
    const text = wordAt(items, i);
    if (/^[;:.!?…]$/u.test(text)) return i;
    if (text === ',' && (opensOwnClause(reading, i + 1) || addsToTelling(reading, i + 1))) return i;
    if (text === ',' && repliesToTelling(reading, i + 1)) return i;
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

/** «…, sans préciser la date», «…, tout en souriant»: how it was told, not what. */
function addsToTelling(reading: Reading, at: number): boolean {
  if (/^tout$/u.test(wordAt(reading.items, at)) && wordAt(reading.items, at + 1) === 'en') return true;
  if (!/^(?:sans|avant)$/u.test(wordAt(reading.items, at))) return false;
  return reading.cues.some((cue) => cue.group?.form === 'infinitive' && cue.first > at && cue.first - at < 5);
}

/** «…, ce que {dément} l'armée»: what another says of it. */
function repliesToTelling(reading: Reading, at: number): boolean {
  if (wordAt(reading.items, at) !== 'ce' || !/^(?:que|qu')$/u.test(wordAt(reading.items, at + 1)))
    return false;
  const verb = reading.cues.find((cue) => cue.group?.form === 'finite' && cue.first === at + 2);
  return verb?.group !== undefined && subjectAfter(reading, verb.group) !== undefined;
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
  const next = reading.groups.find((g) => g.form === 'finite' && g.first >= at + 1 && g.first <= at + 2);
  const again = next?.first === at + 2;
  if (again && !/^(?:il|elle|ils|elles)$/u.test(wordAt(reading.items, at + 1))) return false;
  return next !== undefined && next.tense === telling.tense && next.tense !== told.tense;
}

/** The finite verb of the clause that reports: the cue, or for «…, affirmant que» the verb before it. */
function tellingVerb(reading: Reading, group: VerbGroup): VerbGroup | undefined {
  if (group.form === 'finite') return group;
  return finiteBefore(reading, group.first);
}

function spanOf(reading: Reading, from: number, to: number, finding: Finding): IndirectSpeech | undefined {
  const inside = reading.items.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last || inside.length < 3 || inside.some((item) => item.quote !== undefined))
    return undefined;
  return { start: first.start, end: last.end, finding };
}
