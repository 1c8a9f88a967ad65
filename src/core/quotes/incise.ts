import type { Span } from '../span.ts';
import type { Finding } from './attribution.ts';
import { unlistedCue } from './cueMatches.ts';
import { hostOf } from './hosts.ts';
import { isNobody } from './nobody.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Behind, endOfSetOff, tellsWhere } from './setOff.ts';
import type { Subject } from './subjects.ts';
import { subjectAfterCue } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** A reporting clause inside the marks, «La route, a déclaré Ana Duval, est longue.», and the stretch that is not said. */
export interface Incise {
  readonly reading: Reading;
  readonly finding: Finding;
  readonly cut: Span;
}

const stop = /^[.!?…]$/u;

/** How long an incise may be behind its verb and subject, in items. */
const longest = 40;

/** What encloses words: marks, or nothing but the dash of a turn, which tells on how they are said: «— Oui, dit Ana, le sac au dos.» */
type Enclosed = 'marks' | 'turn';

/** The first incise inside a quotation: a comma, a verb of saying with its subject behind it, and a comma or the end. */
export function findIncise(readings: readonly Reading[], enclosed: Enclosed): Incise | undefined {
  for (const reading of readings) {
    for (const group of reading.groups) {
      const isLast = reading === readings.at(-1);
      const tellsOn = !isLast || (enclosed === 'turn' && !waitsForObject(reading, group));
      const incise = inciseAt(reading, group, tellsOn ? 'sentence' : 'end');
      if (incise) return incise;
    }
  }
  return undefined;
}

/** «— {Je prends}, dit Ana, la caisse du fond.»: right behind a verb may be said what it does something to. */
function waitsForObject({ items }: Reading, { first }: VerbGroup): boolean {
  return /^(?:VERB|AUX)$/u.test(items[first - 2]?.word?.pos ?? '');
}

function inciseAt(reading: Reading, group: VerbGroup, behind: Behind): Incise | undefined {
  const { first } = group;
  if (group.form !== 'finite' || first < 2 || !/^[,!?…]$/u.test(wordAt(reading.items, first - 1)))
    return undefined;
  const listed = reading.cues.find((cue) => cue.group === group);
  // «avec des promesses, {fussent-elles} de lui, …»; «…, raconte Ana» may be read as one
  if (!listed && reading.items[first]?.word?.morphology.mood === 'Sub') return undefined;
  // «la banque, elle, {n'attend pas} la marée»: an incise is no denial
  if (group.negated && !listed?.entry.negated) return undefined;
  const cue = listed ?? unlistedCue(group);
  const subject = subjectAfterCue(reading, cue);
  if (!subject || subject.first - cue.shown > reach(reading, cue.shown)) return undefined;
  const host = hostOf(reading, subject, listed ?? group);
  if (!host && isNobody(reading, subject)) return undefined;
  // A verb that the list knows otherwise, or not at all, says it only with its speaker right behind: «…, rigole Anouk, serveuse.»
  const named = subject.rule === 'clitic-subject' || isNamed(reading, subject) || isRole(reading, subject);
  const isNear = subject.first - cue.shown <= 1;
  const isSure = listed ? parts(reading, group, subject) : false;
  if ((!listed || listed.entry.use === 'quote') && !isSure && !(isNear && named)) return undefined;
  const end = endOfIncise(reading, first, Math.max(subject.last, cue.last), behind);
  if (end === undefined) return undefined;
  const comma = reading.items[first - 1] as Span;
  const start = wordAt(reading.items, first - 1) === ',' ? comma.start : comma.end;
  const confidence = listed ? 0.88 : 0.75;
  const said = host ? { host, rule: 'host' } : { rule: subject.rule };
  return { reading, finding: { speaker: subject, cue, ...said, confidence }, cut: { start, end } };
}

/** «{Le plan}, dénonce le maire, {ne tient pas}»: a voice between a subject that waits for its verb and this verb. */
function parts(reading: Reading, { first }: VerbGroup, { last, head }: Subject): boolean {
  const waits = ![...reading.finiteStarts].some((at) => at < first);
  const closed = wordAt(reading.items, last + 1) === ',' && reading.finiteStarts.has(last + 2);
  return waits && closed && canSpeak(reading, head);
}

/** «Ana Duval», «le géographe Paul Roy»: a person by name, whatever stands before it. */
function isNamed(reading: Reading, { first, last }: Subject): boolean {
  for (let i = first; i <= last; i++) if (reading.nameAt(i)?.type === 'PER') return true;
  return false;
}

/** «…, vulgarise {la biologiste}.»: a person by a role, and nothing behind it. */
function isRole(reading: Reading, { first, last, head }: Subject): boolean {
  const definite = /^(?:l[ea]|l')$/u.test(wordAt(reading.items, first));
  return definite && reading.isPerson(head) && /^[,.!?…]?$/u.test(wordAt(reading.items, last + 1));
}

/** How far behind the verb its subject may stand: «a déclaré jeudi Léa Morvan», «a reconnu mardi, visiblement ému, Jo Blin», «affirme dans une vidéo de ce lundi Jo Blin». */
function reach(reading: Reading, last: number): number {
  let next = last + 1;
  while (reading.dateAt(next) || reading.items[next]?.word?.pos === 'ADV') next++;
  // «juge sévèrement {dans Le Monde} l'économiste»
  const isOutlet = reading.items[next]?.word?.pos === 'ADP' && reading.nameAt(next + 1)?.type === 'ORG';
  return isOutlet ||
    wordAt(reading.items, next) === ',' ||
    reading.links('via').some(({ first }) => first === next)
    ? 12
    : 4;
}

/** Where the incise ends: behind the comma or stop that closes it and what is said of its speaker, or with the sentence. */
function endOfIncise(reading: Reading, verb: number, last: number, behind: Behind): number | undefined {
  const { items } = reading;
  let aged = false;
  for (let i = last + 1; i < items.length && i - last < longest; i++) {
    const text = wordAt(items, i);
    if (/^[.!?…]$/u.test(text)) return (items[i] as Span).end;
    // «C'est simple, lance Ana{ :} on ne sort plus.»
    if (/^[:;]$/u.test(text)) return (items[i] as Span).end;
    if (reading.finiteStarts.has(i)) return undefined;
    if (text !== ',') continue;
    // «…, prévient Anouk, 44 ans, les bottes aux pieds.»: behind an age all goes with her up to the end.
    if (aged && ![...reading.finiteStarts].some((at) => at > i)) continue;
    aged ||= /^ans?$/u.test(wordAt(items, i + 2));
    const end = Math.max(endOfSetOff(reading, i + 1, behind), endOfManner(reading, verb, i + 1, behind));
    // «…, lors d'une conférence, quelques heures après le vote. …»
    aged ||= end > 0 && tellsWhere(reading, i + 1, end);
    if (end < 0 || end >= items.length) return end < 0 ? (items[i] as Span).end : items.at(-1)?.end;
    i = end - 1;
  }
  return items.at(-1)?.end;
}

/**
 * «Une gastro, dit le coach, {pince-sans-rire}. Ça arrive.», «Un rhume, glisse Ana, {sans sourire}. Il court.»: the stop behind how somebody says it, where
 * more is said, or -1; what a verb before the incise waits for is said, «C'est, dit Ana, {excellent}».
 */
function endOfManner(reading: Reading, verb: number, from: number, behind: Behind): number {
  const { items } = reading;
  const before = items[verb - 2]?.word;
  if (behind !== 'sentence' || !/^(?:NOUN|PROPN|PRON|ADV|NUM)$/u.test(before?.pos ?? '')) return -1;
  const [first, second] = [items[from]?.word, items[from + 1]?.word];
  const isWithout = first?.text === 'sans';
  const without = isWithout && (second?.pos === 'NOUN' || second?.morphology.verbForm === 'Inf');
  const isAdjective = first?.pos === 'ADJ' || /^\p{Ll}+-\p{Ll}+-\p{Ll}+$/u.test(first?.text ?? '');
  const end = without ? from + 2 : isAdjective ? from + 1 : -1;
  if (stop.test(wordAt(items, end))) return end;
  return isWithout ? endOfTheirs(reading, verb, from) : -1;
}

/** «Deux euros, dit-elle, sans lever les yeux de {sa} caisse.»: the stop behind what is theirs who speak, where no other is spoken of, or -1. */
function endOfTheirs({ items, finiteStarts }: Reading, verb: number, from: number): number {
  const end = items.findIndex((_, i) => i > from && /^[,;:.!?…]$/u.test(wordAt(items, i)));
  if (!stop.test(wordAt(items, end))) return -1;
  const ofAnother = items.slice(0, verb).some(({ word }) => word?.morphology.person === 3);
  if (ofAnother || [...finiteStarts].some((start) => start > from && start < end)) return -1;
  const isTheirs = items
    .slice(from, end)
    .some((_, i) => /^(?:son|sa|ses|leurs?|se|s')$/u.test(wordAt(items, from + i)));
  return isTheirs ? end : -1;
}
