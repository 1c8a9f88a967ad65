import type { Word } from '../grammar/tag.ts';
import { attributeInFrame, type Finding } from './attribution.ts';
import type { CueMatch } from './cueMatches.ts';
import type { Item } from './frames.ts';
import { hostOf } from './hosts.ts';
import { holdsClause } from './kinds.ts';
import { isNobody, isOfNobody } from './nobody.ts';
import { standsAlone } from './patterns/standing.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isHuman } from './voices.ts';

/**
 * Who says the quotation at an item of a frame, where the words that it opens with fit. Without a cue only an infinitive or a
 * clause is somebody's words: «prêtes à «ouvrir des discussions»», not «assister à «Aube»»; «appelle au «calme»» calls for it,
 * «appelle cela un «placement»» names it.
 */
export function fittingFinding(
  reading: Reading,
  at: number,
  inside: readonly Reading[],
): Finding | undefined {
  const finding = attributeInFrame(reading, at);
  const opens = inside[0]?.items.find((item) => item.word?.pos !== 'ADV')?.word;
  if (finding?.rule === 'subject-of-words') {
    if (opensWithVerb(inside[0])) return finding;
    const headline = isVerbless(reading, at) && opens !== undefined && describes(opens);
    return headline ? { ...finding, rule: 'described-in-headline', confidence: 0.5 } : undefined;
  }
  if (finding && isPlaceOfSomebody(reading, finding, inside)) return undefined;
  if (finding?.rule === 'colon-behind' && !holdsClause(inside) && !(finding.cue && judges(inside[0])))
    return undefined;
  if (!finding) return describedAsClause(reading, at, opens) ?? completesClause(reading, at, inside);
  if (finding.cue?.entry && !takesAsGoverned(reading, finding.cue, at, inside[0])) return undefined;
  if (finding.rule !== 'subject-of-clause') return finding;
  return opens?.morphology.verbForm === 'Inf' || holdsClause(inside) ? finding : undefined;
}

/** «La Poste ferme : les maires {«ulcérés»}»: no verb but before a colon. */
function isVerbless({ items, finiteStarts }: Reading, at: number): boolean {
  const colon = items.findLastIndex((_, i) => i < at && wordAt(items, i) === ':');
  return [...finiteStarts].every((verb) => verb < colon);
}

/** «Rochefort : «C'est toute {ma} vie»», «Lunel-Viel : «On n'en veut pas»»: where somebody says it; no power has an unlisted name of several words. */
function isPlaceOfSomebody(
  { nameAt }: Reading,
  { rule, speaker }: Finding,
  inside: readonly Reading[],
): boolean {
  const place = rule === 'colon' && speaker ? nameAt(speaker.head) : undefined;
  if (place?.type !== 'LOC') return false;
  if (place.rule !== 'gazetteer' && /\p{L}[-\s]\p{L}/u.test(place.text)) return true;
  return inside.some(({ items }) => items.some(({ form }) => /^(?:je|j'|me|m'|moi|mon|ma|mes)$/u.test(form)));
}

/** «a pensé à sa grand-mère, «{qui} n'a jamais vu la mer»»: a relative clause is somebody's words. */
function describedAsClause(reading: Reading, at: number, opens: Word | undefined): Finding | undefined {
  if (!/^(?:qui|dont|où)$/iu.test(opens?.text ?? '') || reading.items[at - 1] === undefined) return undefined;
  const verb = finiteBefore(reading, at);
  const speaker = verb && findSubject(reading, verb);
  if (!speaker || isNobody(reading, speaker) || !canSpeak(reading, speaker.head)) return undefined;
  return { speaker, cue: null, rule: 'subject-of-words', confidence: 0.5 };
}

/**
 * «La ministre prend l'affaire «{très au sérieux}»», «a laissé un mois au club pour «{payer} ses dettes»»: what completes a verb is said
 * by its subject, where a noun or an adjective may be held at a distance.
 */
function completesClause(reading: Reading, at: number, inside: readonly Reading[]): Finding | undefined {
  if (standsAlone(reading, at) && !isAside(reading, at, inside)) return undefined;
  const isPredicate = reading.items[at - 1]?.word?.lemma === 'avoir' && isPastPredicate(inside);
  const verb = finiteBefore(reading, at);
  const isState = isStateInMarks(verb, at, inside);
  if (!(isPredicate || isState || inside.some(completes)) || completesNoun(reading, at, inside))
    return undefined;
  const speaker = verb && !verb.passive ? tellerOf(reading, verb) : undefined;
  if (!speaker) return undefined;
  const host = hostOf(reading, speaker, verb as VerbGroup);
  if (host) return { speaker, host, cue: null, rule: 'host', confidence: 0.5 };
  if (isNobody(reading, speaker) || !canSpeak(reading, speaker.head)) return undefined;
  if (isState && !isHuman(reading, speaker.head)) return undefined;
  // «Le Gard a «cuit à l'étouffée»»
  if (isPredicate && reading.nameAt(speaker.head)?.type === 'LOC') return undefined;
  return { speaker, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}

/** The subject of a verb; of «{La maire} sait qu'il faudra «du temps»», whoever knows it. */
function tellerOf(reading: Reading, verb: VerbGroup): Subject | undefined {
  const subject = findSubject(reading, verb);
  if (!subject || !isOfNobody(reading, subject, verb)) return subject;
  const que = subject.first - 1;
  const outer = /^(?:que|qu')$/u.test(wordAt(reading.items, que)) ? finiteBefore(reading, que) : undefined;
  return outer?.last === que - 1 ? findSubject(reading, outer) : undefined;
}

/** «Le Quai d'Orsay a «{pris} acte» du vote», «n'a «{pas exclu}» un vote»: more than one word, which may be held at a distance. */
function isPastPredicate([words]: readonly Reading[]): boolean {
  const [first, second] = words?.items ?? [];
  const denies = /^(?:pas|plus|jamais|rien)$/u.test(first?.form ?? '');
  const verb = (denies ? second : first)?.word;
  return second !== undefined && (verb?.morphology.verbForm === 'Part' || (denies && verb?.pos === 'ADJ'));
}

/** «Le maire reste «{confiant}»», «L'entraîneur est apparu «{très serein}»»: how somebody says that they are. */
function isStateInMarks(verb: VerbGroup | undefined, at: number, [words]: readonly Reading[]): boolean {
  if (verb?.last !== at - 1 || !/^(?:être|rester|demeurer|apparaître)$/u.test(verb.lemma)) return false;
  const opens = words?.items.find(({ word }) => word?.pos !== 'ADV')?.word;
  // of one word the tagger makes a noun
  const isAlone = verb.lemma !== 'être' && words?.items.length === 1 && opens?.morphology.mood === undefined;
  return opens !== undefined && (isAlone || describes(opens));
}

/** «Le maire quitte le parti, «{sans} regret»»: a comma sets off how something is done. */
function isAside({ items }: Reading, at: number, [first]: readonly Reading[]): boolean {
  return wordAt(items, at - 1) === ',' && /^(?:ADP|CCONJ)$/u.test(first?.items[0]?.word?.pos ?? '');
}

function completes({ items }: Reading): boolean {
  const opens = items.find(({ word }) => word?.pos !== 'ADV')?.word;
  if (!opens || !/^\p{Ll}/u.test(items[0]?.word?.text ?? '')) return false;
  return opens.morphology.verbForm === 'Inf' || /^(?:ADP|SCONJ|PRON|CCONJ)$/u.test(opens.pos);
}

/** «des repas «sans gluten»»: a few words behind a noun may be what it is called, «l'affaire «très au sérieux»» is not. */
function completesNoun({ items }: Reading, at: number, inside: readonly Reading[]): boolean {
  const words = inside.reduce((sum, reading) => sum + reading.items.length, 0);
  const adverb = inside[0]?.items[0]?.word?.pos === 'ADV';
  return words <= 3 && !adverb && /^(?:NOUN|PROPN|ADJ)$/u.test(items[at - 1]?.word?.pos ?? '');
}

/** A few words on a wall or a banner; a longer notice is somebody's: «Le cabinet fermera le 31 octobre. Merci.» */
export function isSlogan(inside: readonly Reading[]): boolean {
  const words = inside[0]?.items.filter(({ word }) => word?.kind !== 'punctuation') ?? [];
  return inside.length === 1 && words.length < 8;
}

/** «ne prend pas parti», «prend acte»: a verb of the third person without its subject. */
function opensWithVerb(reading: Reading | undefined): boolean {
  if (!reading) return false;
  const [verb] = reading.groups;
  if (verb?.form !== 'finite' || verb.clitic >= 0) return false;
  const word = reading.items[verb.first === verb.head ? verb.head : verb.last]?.word;
  const opens = reading.items.slice(0, verb.first).every((item) => item.word?.pos === 'ADV');
  return opens && word?.morphology.person !== 1 && word?.morphology.person !== 2;
}

/** «Un désastre», «Inacceptable»: words that may be a verdict, where «Gilets jaunes» and «Le Grand Bleu» are names. */
function judges(reading: Reading | undefined): boolean {
  const [first, second] = reading?.items ?? [];
  if (first?.word?.pos === 'DET') return /^\p{Ll}/u.test(second?.word?.text ?? '');
  return first?.word !== undefined && !/^(?:NOUN|PROPN|NUM)$/u.test(first.word.pos);
}

/** An adjective or a past participle that does not begin like a name. */
function describes({ pos, morphology, text }: Word): boolean {
  const participle = morphology.verbForm === 'Part' && morphology.tense !== 'Pres';
  return (pos === 'ADJ' || participle) && /^\p{Ll}/u.test(text);
}

/** «ce que {le maire} appelle «un chantage»»: the word of somebody, where «ce qu'on appelle» has everybody's. */
function isOwnWord({ items }: Reading, verb: number): boolean {
  const relative = items.findLastIndex(({ form }, i) => i < verb && /^(?:que|qu')$/u.test(form));
  if (relative < 0 || verb - relative > 6 || wordAt(items, relative - 1) !== 'ce') return false;
  // «ce que ses collègues appellent les «fossiles»» is the word of a trade
  return (
    items[verb]?.word?.morphology.number !== 'Plur' && !/^(?:on|l'on)$/u.test(wordAt(items, relative + 1))
  );
}

/** False where a verb takes «à» only, and there is none: «appelle chacun «au calme»», but «appelle cela un «placement»». */
function takesAsGoverned(reading: Reading, cue: CueMatch, at: number, inside: Reading | undefined): boolean {
  const taken = cue.entry.complements.filter((complement) => complement !== 'quote');
  if (!cue.group || cue.last > at || taken.length === 0 || !taken.every((c) => c.startsWith('à-')))
    return true;
  if (isOwnWord(reading, cue.group.first)) return true;
  // «elle m'a appelé en pleurs : «Je n'irai pas»»
  if (wordAt(reading.items, at - 1) === ':' && inside?.groups.some(({ form }) => form === 'finite'))
    return true;
  const isTo = ({ form }: Item) => /^(?:à|au|aux)$/u.test(form);
  const opens = inside?.items.find(({ word }) => word?.pos !== 'ADV');
  if (opens && isTo(opens)) return true;
  const between = reading.items.slice(cue.last + 1, at);
  if (between.some(isTo)) return true;
  // «a appelé mardi «{toutes les parties à} la retenue»»: who is called stands in the marks too
  const isObject = between.every(({ word }, i) => word?.pos === 'ADV' || reading.dateAt(cue.last + 1 + i));
  const [first] = inside?.items ?? [];
  return isObject && /^\p{Ll}/u.test(first?.word?.text ?? '') && (inside?.items.some(isTo) ?? false);
}
