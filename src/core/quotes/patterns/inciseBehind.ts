import type { Finding } from '../attribution.ts';
import { type CueMatch, unlistedCue } from '../cueMatches.ts';
import { hostOf } from '../hosts.ts';
import { isGuest, isNobody, isOuterSpeaker } from '../nobody.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject, numberOf, type Subject, subjectBefore } from '../subjects.ts';
import { subjectAfter, subjectAfterCue } from '../subjectsBehind.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak, isHuman } from '../voices.ts';
import { isMadeTo } from './overtaken.ts';
import { fromSource } from './source.ts';
import { isBetweenCommas, standsAlone } from './standing.ts';

/** «…», a expliqué le maire. / «…», selon Ana Duval. / «…», a-t-il dit. */
export function inciseBehind(reading: Reading, at: number): Finding | undefined {
  if (!standsAlone(reading, at)) return undefined;
  const cue = inciseFrom(reading, at + 1);
  if (cue && (isSubject(reading, at, cue) || isOwnVerb(reading, at, cue))) return undefined;
  if (cue) return fromIncise(reading, cue, setOff(reading, at) ? 0.96 : 0.85);
  const group = reading.groups.find((g) => g.first > at);
  if (
    group?.form !== 'finite' ||
    group.passive ||
    isCopula(group) ||
    group.first - at > 2 ||
    /^[:;(]$/u.test(wordAt(reading.items, at + 1))
  )
    return undefined;
  const subject = subjectAfter(reading, group);
  if (
    !subject ||
    isNobody(reading, subject) ||
    (subject.first - group.last > 1 && !isSaidAfar(reading, at, group, subject)) ||
    isTold(reading, at, subject) ||
    isObject(reading, group, subject) ||
    !endsClause(reading, Math.max(subject.last, group.last) + 1)
  )
    return undefined;
  return { speaker: subject, cue: unlistedCue(group), rule: subject.rule, confidence: 0.75 };
}

/** «…», image {devant la presse} la présidente: over where and how a person says it, behind words that open the sentence. */
function isSaidAfar(reading: Reading, at: number, { first }: VerbGroup, { head }: Subject): boolean {
  return at === 0 && first === at + 2 && setOff(reading, at) && isHuman(reading, head);
}

/** «Les créanciers, «excédés», {réclament un changement}»: the verb of whoever the words are set off behind, over a thing. */
export function isOwnVerb(reading: Reading, at: number, { group, first }: CueMatch): boolean {
  if (!group || group.clitic >= 0 || first !== at + 2 || !isBetweenCommas(reading, at)) return false;
  const [before, subject] = [reading.items[at - 2]?.word?.pos ?? '', subjectAfter(reading, group)];
  return /^(?:NOUN|PROPN|ADJ)$/u.test(before) && subject !== undefined && !canSpeak(reading, subject.head);
}

/** ««Résilience» {est devenu} un mot magique»: it says of the words what they are. */
function isCopula({ lemma }: VerbGroup): boolean {
  return /^(?:être|devenir|rester|demeurer)$/u.test(lemma);
}

/** ««Les Oies» raconte {la traversée} de l'Ardenne»: no comma, and a thing behind the verb: what is quoted is its subject. */
function isSubject(reading: Reading, at: number, cue: CueMatch): boolean {
  if (!cue.group || cue.group.clitic >= 0 || cue.first !== at + 1) return false;
  // ««Olé !» a crié {un aficionado}»: such a verb has no thing for its object
  if (!cue.entry.complements.some((complement) => complement.endsWith('np'))) return false;
  const subject = subjectAfter(reading, cue.group);
  return (
    subject !== undefined &&
    !canSpeak(reading, subject.head) &&
    reading.nameAt(subject.head + 1)?.type !== 'PER'
  );
}

/**
 * «Le chanteur, «épuisé», {annule sa tournée}», «Le Mur» {est tombé un jeudi}: what is told of who, or what, stands before its verb, over a thing or a
 * day; «Jornet, «l'extraterrestre», {remporte la Zegama}» over a name too.
 */
function isTold(reading: Reading, at: number, { head }: Subject): boolean {
  const isSetOff = wordAt(reading.items, at + 1) === ',';
  if (isSetOff !== (wordAt(reading.items, at - 1) === ',')) return false;
  const hasSubject = isSetOff && /^(?:NOUN|PROPN)$/u.test(reading.items[at - 2]?.word?.pos ?? '');
  return hasSubject ? !isHuman(reading, head) : !canSpeak(reading, head);
}

/** «Selon Ana, «cent femmes» perdront {leur emploi}»: one thing behind a verb in the plural, whose subject is quoted; «la moitié des élus» are several. */
function isObject(reading: Reading, group: VerbGroup, { first, last, head }: Subject): boolean {
  const { items } = reading;
  if (numberOf(reading, group) !== 'Plur' || items[head]?.word?.morphology.number !== 'Sing') return false;
  return !items.slice(first, last + 1).some((_, i) => /^(?:et|,|des|d')$/u.test(wordAt(items, first + i)));
}

/** True where an incise may end: before a comma or a stop, where a complement begins («a soufflé Ana {au micro de} …»), or at the end. */
function endsClause(reading: Reading, at: number): boolean {
  const word = reading.items[at]?.word;
  const complement = word && (/^(?:ADP|ADV)$/u.test(word.pos) || reading.dateAt(at) !== undefined);
  return complement || at >= reading.items.length || /^[,.;:!?…)]$/u.test(wordAt(reading.items, at));
}

/** The cue that opens right behind a quotation, over a comma, dates and adverbials. */
function inciseFrom(reading: Reading, from: number): CueMatch | undefined {
  const cue = reading.cues.find((c) => c.first >= from);
  if (!cue || cue.first - from > 12 || cue.group?.form === 'participle' || isMadeTo(reading, cue))
    return undefined;
  // «…», finit par répondre Ana: a verb before the infinitive, and nothing between.
  const modal =
    cue.group?.form === 'infinitive' && reading.groups.find((g) => g.form === 'finite' && g.first >= from);
  if (cue.group?.form === 'infinitive' && (!modal || cue.first - modal.last > 2 || modal.first - from > 1))
    return undefined;
  if (hasSubjectBefore(reading, from, cue)) return undefined;
  for (let i = from; i < cue.first; i++) {
    const item = reading.items[i];
    if (item?.quote !== undefined || /^[:;(]$/u.test(wordAt(reading.items, i))) return undefined;
    if (reading.finiteStarts.has(i) && !modal) return undefined;
    const word = item?.word;
    if ((word?.pos === 'SCONJ' || word?.pos === 'CCONJ') && !isEcho(reading, cue, i)) return undefined;
  }
  return cue;
}

/** «Sur le site, «Ma place», {412 enfants} attendent …»: a clause with a subject of its own says nothing of the words before it. */
function hasSubjectBefore(reading: Reading, from: number, { group }: CueMatch): boolean {
  if (!group || group.first === from || wordAt(reading.items, group.first - 1) === ',') return false;
  const subject = subjectBefore(reading, group);
  return subject !== undefined && subject.first >= from && reading.items[subject.head]?.word?.pos !== 'PRON';
}

/** «…», {comme} le dit Ana Duval / {ainsi que} l'a rappelé le maire. */
function isEcho({ items }: Reading, { first }: CueMatch, at: number): boolean {
  const isLast = at === first - 1 && /^(?:comme|que)$/u.test(wordAt(items, at));
  return isLast && /^(?:le|l')$/u.test(wordAt(items, first));
}

function fromIncise(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  if (!cue.group) return fromSource(reading, cue, confidence);
  const subject = subjectAfterCue(reading, cue) ?? findSubject(reading, cue.group);
  if (!subject) return undefined;
  const host = hostOf(reading, subject, cue);
  if (host) return { speaker: subject, host, cue, rule: 'host', confidence: 0.8 };
  if (isOuterSpeaker(reading, subject))
    return { speaker: subject, cue, rule: 'first-person', confidence: 0.8 };
  if (isGuest(reading, subject, { from: 0, to: 0 }))
    return { speaker: subject, cue, rule: 'second-person', confidence: 0.8 };
  if (isNobody(reading, subject)) return { speaker: null, cue, rule: 'agentless', confidence: 0.8 };
  return { speaker: subject, cue, rule: subject.rule, confidence };
}

/** True when a comma, or the quotation's own stop, parts it from what follows. */
function setOff(reading: Reading, at: number): boolean {
  return wordAt(reading.items, at + 1) === ',';
}
