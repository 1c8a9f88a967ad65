import { type CueMatch, unlistedCue } from './cueMatches.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject, subjectAfter } from './subjects.ts';

/** Who says a quotation, as item indexes of the frame around it. */
export interface Finding {
  /** `null` when nobody is named («on apprend que», «il a été annoncé»). */
  readonly speaker: Subject | null;
  readonly cue: CueMatch | Colon | null;
  readonly rule: string;
  /** 0…1 */
  readonly confidence: number;
}

/** «Duval : «Il faut agir»»: the colon reports. */
export interface Colon {
  readonly first: number;
  readonly last: number;
  readonly entry?: undefined;
}

type Pattern = (reading: Reading, at: number) => Finding | undefined;

/** Tried in order; the first that fits attributes the quotation. */
const patterns: readonly Pattern[] = [
  inciseBehind,
  cueBefore,
  colonBefore,
  sourceInFrame,
  inciseOfFrame,
  signature,
  wovenIntoClause,
];

/** Who says the quotation that stands at an item of a frame, by the frame alone. */
export function attributeInFrame(reading: Reading, at: number): Finding | undefined {
  for (const pattern of patterns) {
    const finding = pattern(reading, at);
    if (finding) return finding;
  }
  return undefined;
}

/** «…», a expliqué le maire. / «…», selon Ana Duval. / «…», a-t-il dit. */
function inciseBehind(reading: Reading, at: number): Finding | undefined {
  if (!standsAlone(reading, at)) return undefined;
  const cue = inciseFrom(reading, at + 1);
  if (cue) return fromIncise(reading, cue, setOff(reading, at) ? 0.96 : 0.85);
  const group = reading.groups.find((g) => g.first > at);
  if (
    group?.form !== 'finite' ||
    group.passive ||
    group.first - at > 2 ||
    /^[:;(]$/u.test(wordAt(reading.items, at + 1))
  )
    return undefined;
  const subject = subjectAfter(reading, group);
  if (
    !subject ||
    isNobody(reading, subject) ||
    subject.first - group.last > 1 ||
    !endsClause(reading, subject.last + 1)
  )
    return undefined;
  return { speaker: subject, cue: unlistedCue(group), rule: subject.rule, confidence: 0.75 };
}

/** True where an incise may end: before a comma or a stop, or at the end. */
function endsClause(reading: Reading, at: number): boolean {
  return at >= reading.items.length || /^[,.;:!?…)]$/u.test(wordAt(reading.items, at));
}

/** The cue that opens right behind a quotation, over a comma, dates and adverbials. */
function inciseFrom(reading: Reading, from: number): CueMatch | undefined {
  const cue = reading.cues.find((c) => c.first >= from);
  if (!cue || cue.first - from > 12 || cue.group?.form === 'infinitive' || cue.group?.form === 'participle')
    return undefined;
  for (let i = from; i < cue.first; i++) {
    const item = reading.items[i];
    if (item?.quote !== undefined || /^[:;(]$/u.test(wordAt(reading.items, i))) return undefined;
    if (reading.finiteStarts.has(i)) return undefined;
    const word = item?.word;
    if (word?.pos === 'SCONJ' || word?.pos === 'CCONJ') return undefined;
  }
  return cue;
}

function fromIncise(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  if (!cue.group) return fromPreposition(reading, cue, confidence);
  const subject = subjectAfter(reading, cue.group) ?? findSubject(reading, cue.group);
  if (!subject) return undefined;
  if (isNobody(reading, subject)) return { speaker: null, cue, rule: 'agentless', confidence: 0.8 };
  return { speaker: subject, cue, rule: subject.rule, confidence };
}

/** Selon X / aux yeux de X: the noun phrase behind the cue; «selon lui» holds its own pronoun. */
function fromPreposition(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  const { items } = reading;
  const pronoun = (i: number) => /^(?:lui|elle|eux|elles)$/u.test(wordAt(items, i));
  for (const i of [cue.last, cue.last + 1]) {
    if (pronoun(i))
      return {
        speaker: { first: i, last: i, head: i, rule: 'subject-of-cue' },
        cue,
        rule: 'according-to',
        confidence,
      };
  }
  if (!cue.entry.complements.includes('np'))
    return { speaker: null, cue, rule: 'according-to', confidence: 0.7 };
  const phrase = nounPhraseAt(reading, cue.last + 1);
  if (!phrase) return undefined;
  return { speaker: { ...phrase, rule: 'subject-of-cue' }, cue, rule: 'according-to', confidence };
}

/** Le maire a jugé «utile» … / a déclaré que «…» / accusant la direction de «mentir»: the nearest cue to the left. */
function cueBefore(reading: Reading, at: number): Finding | undefined {
  const colon = wordAt(reading.items, at - 1) === ':';
  for (let c = reading.cues.length - 1; c >= 0; c--) {
    const cue = reading.cues[c] as CueMatch;
    if (cue.last >= at) continue;
    if (!governs(reading, cue, at, colon ? 'colon' : 'none') || !hangsOnSubject(reading, cue)) continue;
    if (!cue.group) {
      const finding = fromPreposition(reading, cue, 0.9);
      if (finding && (finding.speaker?.last ?? 0) < at) return finding;
      continue;
    }
    const subject = subjectOf(reading, cue);
    // «Tout en prévenant que …»: a sentence without a subject goes on with that of the one before.
    if (!subject && cue.group.form === 'participle')
      return { speaker: null, cue, rule: 'open-subject', confidence: 0.6 };
    if (!subject || (subject.first >= at && subject.rule !== 'inverted-subject')) continue;
    if (isNobody(reading, subject)) return { speaker: null, cue, rule: 'agentless', confidence: 0.7 };
    return { speaker: subject, cue, rule: subject.rule, confidence: confidenceOf(reading, cue, at) };
  }
  return undefined;
}

function subjectOf(reading: Reading, cue: CueMatch): Subject | undefined {
  if (!cue.group) return undefined;
  const { items } = reading;
  if (
    cue.group.form === 'infinitive' &&
    isNarrative(reading) &&
    /^(?:de|d')$/u.test(wordAt(items, cue.first - 1))
  ) {
    const phrase = nounPhraseAt(reading, 1);
    if (phrase && phrase.last === cue.first - 2) return { ...phrase, rule: 'subject-of-cue' };
  }
  return findSubject(reading, cue.group) ?? subjectAfter(reading, cue.group);
}

/** «Et Ana Duval d'ajouter : «…»»: an infinitive that tells. */
function isNarrative(reading: Reading): boolean {
  return /^(?:et|puis)$/u.test(wordAt(reading.items, 0));
}

/** Whether a quotation can stand in the complement of a cue to its left. */
function governs(reading: Reading, cue: CueMatch, at: number, mark: 'colon' | 'none'): boolean {
  const { entry } = cue;
  let verbs = 0;
  let opened = 0;
  for (let i = cue.last + 1; i < at; i++) {
    const text = wordAt(reading.items, i);
    if (text === ';') return false;
    const conjunction = reading.items[i]?.word?.pos === 'SCONJ';
    const opens = conjunction || /^(?:que|qu'|qui|dont|où|comment|pourquoi|quand)$/u.test(text);
    // «salue un choc, quand d'autres …»: the reporter goes on.
    if (
      opens &&
      entry.use === 'quote' &&
      wordAt(reading.items, i - 1) === ',' &&
      /^(?:quand|lorsque|lorsqu'|où)$/u.test(text)
    )
      return false;
    if (opens) opened++;
    if (reading.finiteStarts.has(i)) verbs++;
  }
  if (mark === 'colon') return true;
  if (entry.use === 'incise') return false;
  if (cue.group && opened === 0 && !takesInfinitives(reading, cue, at)) return false;
  if (entry.use === 'quote' && cue.group) return verbs <= opened && at - cue.last < 14;
  if (entry.use === 'think') return opened > 0 || at - cue.last < 8;
  return true;
}

/** False where a verb without «à» or «de» infinitives has one between it and the quotation: «défendre ses droits et éviter les «heurts»». */
function takesInfinitives(reading: Reading, cue: CueMatch, at: number): boolean {
  const between = reading.groups.some((g) => g.form === 'infinitive' && g.first > cue.last && g.last < at);
  return !between || cue.entry.complements.some((c) => c.endsWith('inf'));
}

/** An infinitive reports for the subject of its clause only where it hangs on it: «a tenu à souligner», «avant d'ajouter», «pour dénoncer». */
function hangsOnSubject(reading: Reading, cue: CueMatch): boolean {
  if (cue.group?.form !== 'infinitive' || isNarrative(reading)) return true;
  let i = cue.first - 1;
  while (i >= 0 && /^(?:ADP|ADV)$/u.test(reading.items[i]?.word?.pos ?? '')) i--;
  const word = reading.items[i]?.word;
  return (
    !word ||
    (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'PRON') ||
    /^(?:pour|avant|sans|après|afin)$/u.test(wordAt(reading.items, i + 1))
  );
}

function confidenceOf(reading: Reading, cue: CueMatch, at: number): number {
  const distance = at - cue.last;
  const base = cue.entry.use === 'report' ? 0.95 : 0.88;
  const text = wordAt(reading.items, at - 1);
  if (distance <= 2 || text === ':' || /^(?:que|qu')$/u.test(text)) return base;
  return distance < 12 ? base - 0.04 : base - 0.12;
}

/** Duval : «Il faut agir» / Le maire s'emporte : «Non» / Sa devise : «Toujours». */
function colonBefore(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  if (wordAt(items, at - 1) !== ':') return undefined;
  const cue: Colon = { first: at - 1, last: at - 1 };
  const verb = reading.groups.findLast((g) => g.form === 'finite' && g.last < at);
  if (verb) {
    const subject = findSubject(reading, verb) ?? subjectAfter(reading, verb);
    if (!subject || subject.first >= at || isNobody(reading, subject))
      return { speaker: null, cue, rule: 'colon', confidence: 0.4 };
    return { speaker: subject, cue, rule: 'colon', confidence: 0.75 };
  }
  if (/^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(items, 0))) {
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

/** The last noun phrase before a colon, when it is or holds a name: «Ligue 1 – Ana Duval : «…»». */
function labelBefore(reading: Reading, end: number) {
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    const phrase = nounPhraseAt(reading, first);
    if (phrase && phrase.last >= end && phrase.definite) return { ...phrase, last: end };
  }
  return undefined;
}

/** … «utiles», selon la mairie. / Selon la mairie, … «utiles»: a source named anywhere in the frame. */
function sourceInFrame(reading: Reading, at: number): Finding | undefined {
  const sources = reading.cues.filter((c) => !c.group && c.entry.use === 'report');
  const nearest = sources.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0];
  return nearest && fromPreposition(reading, nearest, 0.85);
}

/** Le projet est «mort», a déclaré Ana Duval: the incise reports the whole sentence. */
function inciseOfFrame(reading: Reading, at: number): Finding | undefined {
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
function signature(reading: Reading, at: number): Finding | undefined {
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

/** Berne et Rome sont prêtes à «ouvrir des discussions»: words of several, a verb among them, said of a name or a role. */
function wovenIntoClause(reading: Reading, at: number): Finding | undefined {
  const verb = reading.groups.findLast((g) => g.form === 'finite' && g.last < at);
  if (!verb || standsAlone(reading, at) || !/^(?:à|de|d'|que|qu')$/u.test(wordAt(reading.items, at - 1)))
    return undefined;
  const subject = findSubject(reading, verb);
  if (!subject || isNobody(reading, subject) || reading.nameAt(subject.head) === undefined) return undefined;
  return { speaker: subject, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}

/** True for a quotation that is a sentence or a list of its own, not a part of the reporter's: nothing before it leads into it. */
export function standsAlone(reading: Reading, at: number): boolean {
  const before = reading.items[at - 1];
  if (!before || before.quote !== undefined) return true;
  const word = before.word;
  return word.kind === 'punctuation' || word.kind === 'symbol' || (word.pos === 'CCONJ' && at <= 2);
}

/** True when a comma, or the quotation's own stop, parts it from what follows. */
function setOff(reading: Reading, at: number): boolean {
  return wordAt(reading.items, at + 1) === ',';
}

/** True for a subject that names nobody: «on», «cela», the reader or the writer. */
export function isNobody(reading: Reading, subject: Subject): boolean {
  return (
    /^(?:-(?:t-)?)?(?:on|ce|c'|cela|ça|je|tu|nous|vous)$/u.test(wordAt(reading.items, subject.head)) &&
    subject.first === subject.last
  );
}
