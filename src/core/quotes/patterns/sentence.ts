import { antecedentOf } from '../antecedents.ts';
import type { Finding } from '../attribution.ts';
import type { CueMatch } from '../cueMatches.ts';
import { hostOf } from '../hosts.ts';
import { isNobody } from '../nobody.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';
import { findSubject, type Subject } from '../subjects.ts';
import { agentOf, subjectAfterCue } from '../subjectsBehind.ts';
import { endOfComplement } from '../topPhrases.ts';
import { canSpeak, isHuman, isStressed } from '../voices.ts';
import { isOwnVerb } from './inciseBehind.ts';
import { standsAlone } from './standing.ts';

/** Le projet est «mort», a déclaré Ana Duval: the incise reports the whole sentence. */
export function inciseOfFrame(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const cue = reading.cues.find(
    (c) => c.first > at && c.group?.form === 'finite' && /^[,!?…]$/u.test(wordAt(items, c.first - 1)),
  );
  // Inside a quotation an incise is the reporter's, who quotes the whole, but «C'est “non”, {nous} a dit le ministre».
  if (reading.frame.inside >= 0 && !(cue?.group && isToldToUs(reading, cue))) return undefined;
  // «Le projet, qui divise, {ne rassure pas} les élus»: an incise is no denial
  if (!cue?.group || (cue.group.negated && !cue.entry.negated)) return undefined;
  const subject = subjectAfterCue(reading, cue);
  // «…, a fustigé Jo Blin» tells who said it; a thing behind such a verb is what it is about
  if (
    cue.entry.use === 'quote' &&
    !(subject && (isHuman(reading, subject.head) || reading.isSpeaker(subject.head)))
  )
    return undefined;
  if (isOwnVerb(reading, at, cue)) return undefined;
  const host = subject && hostOf(reading, subject, cue);
  if (host) return { speaker: subject, host, cue, rule: 'host', confidence: 0.8 };
  if (!subject) return undefined;
  // «La réunion aura lieu «sous huitaine», {a-t-on appris}.»
  if (/^-(?:t-)?on$/u.test(wordAt(items, subject.head)))
    return { speaker: null, cue, rule: 'agentless', confidence: 0.6 };
  if (isNobody(reading, subject)) return undefined;
  return { speaker: subject, cue, rule: subject.rule, confidence: 0.85 };
}

function isToldToUs({ items }: Reading, { first }: CueMatch): boolean {
  return [first - 1, first].some((i) => /^(?:nous|m'|me)$/u.test(wordAt(items, i)));
}

/** Le mot de «gabegie», {employé} mardi par Ana Duval; les «retards» {évoqués} par elle: whose words a participle tells behind them. */
export function usedBy(reading: Reading, at: number): Finding | undefined {
  // «une gestion «opaque» {des fonds}, pointée par la Cour des comptes»
  const isJudged = reading.items[at - 1]?.word?.pos === 'NOUN';
  const linked = isJudged && /^(?:de|d'|du|des|à|au|aux)$/u.test(wordAt(reading.items, at + 1));
  const end = linked ? endOfComplement(reading, at + 1) : at;
  const next = wordAt(reading.items, end + 1) === ',' ? end + 2 : at + 1;
  const cue = reading.cues.find(({ first }) => first === next);
  if (cue?.group?.form !== 'participle' || !cue.group.passive) return undefined;
  const speaker = agentOf(reading, cue.group);
  // «le «service garanti», prévu {par une loi}»
  if (!speaker || isAnyThing(reading, speaker)) return undefined;
  return { speaker, cue, rule: 'agent', confidence: 0.85 };
}

/** «prévu par {une loi}»: a thing that the article brings in, where «évoqués par la raffinerie» is known. */
function isAnyThing(reading: Reading, { first, head }: Subject): boolean {
  const isNew = /^(?:une?|des)$/u.test(wordAt(reading.items, first));
  return isNew && !canSpeak(reading, head) && !reading.isDocument(head);
}

/** «Tout change.» (Ève Lam) / «Tout change.» – Ève Lam, maire / «Rien.» (un négociateur). */
export function signature(reading: Reading, at: number): Finding | undefined {
  const opening = wordAt(reading.items, at + 1);
  if (!/^[(—–-]$/u.test(opening)) return undefined;
  const speaker = signedBy(reading, at + 2);
  if (
    !speaker ||
    (opening === '(' && !reading.nameAt(speaker.head) && wordAt(reading.items, speaker.last + 1) !== ')')
  )
    return undefined;
  return { speaker, cue: null, rule: 'signature', confidence: 0.85 };
}

/** A name or a person's role that stands alone, before a comma, a bracket or the end. */
export function signedBy(reading: Reading, at: number): Subject | undefined {
  const phrase = nounPhraseAt(reading, at, 'Sing');
  if (!phrase || !/^(?:\)|,|\.|\(|)$/u.test(wordAt(reading.items, phrase.last + 1))) return undefined;
  const person = reading.nameAt(phrase.head)?.type === 'PER' || reading.isPerson(phrase.head);
  return person ? { ...phrase, rule: 'subject-of-cue' } : undefined;
}

/** Le ministère «prend acte»; L'ONU «préoccupée» par le blocus: the verb or the adjective stands in the marks, its subject right before. */
export function predicateInMarks(reading: Reading, at: number): Finding | undefined {
  const joined = firstOfJoined(reading, at);
  if (joined < at) return predicateInMarks(reading, joined);
  const behind = relativeBefore(reading, at);
  if (behind > 0) return predicateInMarks(reading, behind);
  const verb = finiteBefore(reading, at);
  const from = verb ? verb.last + 1 : 0;
  const end = endBefore(reading, at);
  for (let first = Math.max(from, end - 8); first <= end; first++) {
    const opens = first === 0 || /^(?:,|;|et|mais|:)$/u.test(wordAt(reading.items, first - 1));
    // «{Elle} «regrette» ses mots»
    if (opens && first === end && /^(?:ils?|elles?)$/u.test(wordAt(reading.items, first)))
      return {
        speaker: { first, last: first, head: first, rule: 'subject-of-cue' },
        cue: null,
        rule: 'subject-of-words',
        confidence: 0.6,
      };
    const phrase = opens ? nounPhraseAt(reading, first, 'Sing') : undefined;
    if (!phrase?.definite || phrase.last < end || !speaks(reading, phrase.head)) continue;
    return {
      speaker: { ...phrase, last: end, rule: 'subject-of-cue' },
      cue: null,
      rule: 'subject-of-words',
      confidence: 0.6,
    };
  }
  return undefined;
}

/** «Bercy{,} qui a prêté quatre millions, «veillera» …»: the comma that opens a relative clause before a quotation, or -1. */
function relativeBefore({ items }: Reading, at: number): number {
  if (wordAt(items, at - 1) !== ',') return -1;
  const comma = items.findLastIndex(({ quote }, i) => i < at - 1 && (wordAt(items, i) === ',' || quote));
  return /^(?:qui|dont|que|qu'|où)$/u.test(wordAt(items, comma + 1)) ? comma : -1;
}

/** «La direction {«regrette»} et «réfléchit» à un recours»: index of the first that «et» joins to a quotation. */
function firstOfJoined({ items }: Reading, at: number): number {
  return /^(?:et|,)$/u.test(wordAt(items, at - 1)) && items[at - 2]?.quote !== undefined ? at - 2 : at;
}

/** «…, coupe l'élue, qui «n'exclut pas» une plainte»: the verb of a relative clause stands in the marks. */
export function relativeInMarks(reading: Reading, at: number): Finding | undefined {
  if (wordAt(reading.items, at - 1) !== 'qui' || wordAt(reading.items, at - 2) !== ',') return undefined;
  const speaker = antecedentOf(reading, at - 1);
  if (!speaker || !speaks(reading, speaker.head)) return undefined;
  return { speaker, cue: null, rule: 'subject-of-words', confidence: 0.6 };
}

/** The last item of what stands before a quotation, over what commas set off: «{Le conseil}, par la voix de sa vice-présidente, «regrette» …». */
function endBefore(reading: Reading, at: number): number {
  // «Son mari, lui, {ne} «réalise pas encore»», «Le groupe {se} «félicite»»
  const clitic = /^(?:ne|n'|se|s')$/u.test(wordAt(reading.items, at - 1));
  if (clitic) return endBefore(reading, at - 1);
  if (wordAt(reading.items, at - 1) !== ',') return at - 1;
  const comma = reading.items.findLastIndex((_, i) => i < at - 1 && wordAt(reading.items, i) === ',');
  // «{L'État}, lui, «prend acte»»
  const isSetOff =
    reading.items[comma + 1]?.word?.pos === 'ADP' || (comma === at - 3 && isStressed(reading, at - 2));
  return isSetOff && comma > 0 ? comma - 1 : at - 2;
}

function speaks(reading: Reading, head: number): boolean {
  return reading.nameAt(head) !== undefined || reading.isSpeaker(head);
}

/** Berne et Rome sont prêtes à «ouvrir des discussions»: no cue, but words that complete the verb. */
export function wovenIntoClause(reading: Reading, at: number): Finding | undefined {
  const verb = finiteBefore(reading, at);
  if (!verb || standsAlone(reading, at) || !/^(?:à|de|d'|que|qu')$/u.test(wordAt(reading.items, at - 1)))
    return undefined;
  const subject = findSubject(reading, verb);
  if (!subject || isNobody(reading, subject)) return undefined;
  return { speaker: subject, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}
