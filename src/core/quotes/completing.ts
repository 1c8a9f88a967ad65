import type { Word } from '../grammar/tag.ts';
import type { Finding } from './attribution.ts';
import { hostOf } from './hosts.ts';
import { isNobody, isOfNobody } from './nobody.ts';
import { standsAlone } from './patterns/standing.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { fromFirstSubject, speakingSubject } from './speakingSubject.ts';
import { findSubject, type Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isHuman } from './voices.ts';

/** «a pensé à sa grand-mère, «{qui} n'a jamais vu la mer»»: a relative clause is somebody's words. */
export function describedAsClause(
  reading: Reading,
  at: number,
  opens: Word | undefined,
): Finding | undefined {
  if (!/^(?:qui|dont|où)$/iu.test(opens?.text ?? '') || reading.items[at - 1] === undefined) return undefined;
  const verb = finiteBefore(reading, at);
  const speaker = verb && speakingSubject(reading, verb);
  return speaker && { speaker, cue: null, rule: 'subject-of-words', confidence: 0.5 };
}

/**
 * «La ministre prend l'affaire «{très au sérieux}»», «a laissé un mois au club pour «{payer} ses dettes»»: what completes a verb is said
 * by its subject, where a noun or an adjective may be held at a distance.
 */
export function completesClause(
  reading: Reading,
  at: number,
  inside: readonly Reading[],
): Finding | undefined {
  const isSetOff = isStateSetOff(reading, at, inside);
  if (standsAlone(reading, at) && !isAside(reading, at, inside) && !isSetOff) return undefined;
  const isPredicate =
    (reading.items[at - 1]?.word?.lemma === 'avoir' && isPastPredicate(inside)) ||
    isFullUp(reading, at) ||
    deniesInMarks(reading, at, inside);
  // «Comment un animal peut-il «entendre» {?}»
  if (wordAt(reading.items, reading.items.length - 1) === '?') return undefined;
  const verb = finiteBefore(reading, at);
  const isState = isStateInMarks(verb, at, inside);
  if (!(isPredicate || isState || isSetOff || inside.some(completes)) || completesNoun(reading, at, inside))
    return undefined;
  const speaker = verb && !verb.passive ? tellerOf(reading, verb) : undefined;
  if (!speaker) return undefined;
  const host = hostOf(reading, speaker, verb as VerbGroup);
  if (host) return { speaker, host, cue: null, rule: 'host', confidence: 0.5 };
  const person = personOf(reading, speaker);
  if (isNobody(reading, speaker) || !canSpeak(reading, person)) return undefined;
  if (isState && !isHuman(reading, person)) return undefined;
  if (isSetOff && !isHuman(reading, person) && !reading.isSpeaker(person)) return undefined;
  // «Le Gard a «cuit à l'étouffée»»
  if (isPredicate && reading.nameAt(person)?.type === 'LOC') return undefined;
  return { speaker, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}

/** «a annulé la dissolution, car «{disproportionnée}»»: the ground on which somebody acts. */
export function groundOfAct(reading: Reading, at: number, [words]: readonly Reading[]): Finding | undefined {
  const opens = openingWord(words);
  if (wordAt(reading.items, at - 1) !== 'car' || !opens || !describes(opens)) return undefined;
  const verb = finiteBefore(reading, at);
  const speaker = verb && !verb.passive ? speakingSubject(reading, verb) : undefined;
  return speaker && { speaker, cue: null, rule: 'subject-of-words', confidence: 0.5 };
}

/** The subject of a verb; of «{La maire} sait qu'il faudra «du temps»», whoever knows it. */
function tellerOf(reading: Reading, verb: VerbGroup): Subject | undefined {
  const subject = findSubject(reading, verb);
  if (!subject || !isOfNobody(reading, subject, verb)) return subject;
  const que = subject.first - 1;
  const outer = /^(?:que|qu')$/u.test(wordAt(reading.items, que)) ? finiteBefore(reading, que) : undefined;
  return outer?.last === que - 1 ? findSubject(reading, outer) : undefined;
}

/** The head of a subject, or the person's name that ends it: «l'Italien Marco {Rossi}». */
function personOf({ nameAt }: Reading, { head, last }: Subject): number {
  return nameAt(last)?.type === 'PER' ? last : head;
}

/** «Le Quai d'Orsay a «{pris} acte» du vote», «n'a «{pas exclu}» un vote»: more than one word, which may be held at a distance. */
function isPastPredicate([words]: readonly Reading[]): boolean {
  const [first, second] = words?.items ?? [];
  const denies = /^(?:pas|plus|jamais|rien)$/u.test(first?.form ?? '');
  const verb = (denies ? second : first)?.word;
  return second !== undefined && (verb?.morphology.verbForm === 'Part' || verb?.pos === 'ADJ');
}

/** «Les habitants {en ont} «jusque-là»», «assez», «ras le bol». */
function isFullUp({ items }: Reading, at: number): boolean {
  return items[at - 1]?.word?.lemma === 'avoir' && wordAt(items, at - 2) === 'en';
}

/** «L'intéressé {ne} retire «{pas} une virgule»», «L'élue {ne} voit «{aucune} urgence»»: who denies it says so. */
function deniesInMarks({ items, groups }: Reading, at: number, [words]: readonly Reading[]): boolean {
  const verb = groups.find(({ form, last }) => form === 'finite' && last === at - 1);
  if (!verb || verb.negated || !/^(?:ne|n')$/u.test(wordAt(items, verb.first))) return false;
  return /^(?:pas|plus|jamais|rien|aucune?|nul|nulle|personne)$/u.test(words?.items[0]?.form ?? '');
}

/** «Le maire reste «{confiant}»», «L'entraîneur est apparu «{très serein}»»: how somebody says that they are. */
function isStateInMarks(verb: VerbGroup | undefined, at: number, [words]: readonly Reading[]): boolean {
  if (verb?.last !== at - 1 || !/^(?:être|rester|demeurer|apparaître)$/u.test(verb.lemma)) return false;
  const opens = openingWord(words);
  // of one word the tagger makes a noun
  const isAlone = verb.lemma !== 'être' && words?.items.length === 1 && opens?.morphology.mood === undefined;
  return opens !== undefined && (isAlone || describes(opens));
}

/** «La navigatrice a franchi la ligne, «{épuisée} mais heureuse».», «…, «amère» mais «{fière}».»: how somebody is, set off at the end. */
function isStateSetOff(reading: Reading, at: number, [words]: readonly Reading[]): boolean {
  const { items } = reading;
  const opens = openingWord(words);
  const [first, last] = [endOfList(reading, at, -1), endOfList(reading, at, 1)];
  const isLast = /^[.!]?$/u.test(wordAt(items, last + 1)) && items[last + 2] === undefined;
  return wordAt(items, first - 1) === ',' && isLast && opens !== undefined && describes(opens);
}

/** Index of the last quotation in a direction of those that «et» or «mais» joins. */
function endOfList({ items }: Reading, at: number, step: 1 | -1): number {
  let end = at;
  while (/^(?:et|mais)$/u.test(wordAt(items, end + step)) && items[end + 2 * step]?.quote !== undefined)
    end += 2 * step;
  return end;
}

/** «Le maire quitte le parti, «{sans} regret»»: a comma sets off how something is done. */
function isAside({ items }: Reading, at: number, [first]: readonly Reading[]): boolean {
  return wordAt(items, at - 1) === ',' && /^(?:ADP|CCONJ)$/u.test(first?.items[0]?.word?.pos ?? '');
}

function completes({ items }: Reading): boolean {
  // «{un peu} comme une boutade»
  const from = wordAt(items, 0) === 'un' && wordAt(items, 1) === 'peu' ? 2 : 0;
  const opens = items.slice(from).find(({ word }) => word?.pos !== 'ADV')?.word;
  if (!opens || !/^\p{Ll}/u.test(items[0]?.word?.text ?? '') || isArticleOfName(items)) return false;
  return opens.morphology.verbForm === 'Inf' || /^(?:ADP|SCONJ|PRON|CCONJ)$/u.test(opens.pos);
}

/** «a revu «{les} Minions»»: no pronoun, whatever the tagger makes of it. */
function isArticleOfName(items: Reading['items']): boolean {
  return (
    items.length === 2 &&
    /^l(?:[ea]|es)$/u.test(wordAt(items, 0)) &&
    /^\p{Lu}/u.test(items[1]?.word?.text ?? '')
  );
}

/** «des repas «sans gluten»»: a few words behind a noun may be what it is called, «l'affaire «très au sérieux»» is not. */
function completesNoun({ items }: Reading, at: number, inside: readonly Reading[]): boolean {
  const words = inside.reduce((sum, reading) => sum + reading.items.length, 0);
  // «prend l'affaire «très au sérieux»», «suit le dossier «de {très près}»»
  const adverb = inside[0]?.items.slice(0, 2).some(({ word }) => word?.pos === 'ADV');
  // «cliquer {sur} «valider»»: no infinitive hangs on it
  if (/^(?:sur|dans|sous|avec|entre|vers)$/u.test(wordAt(items, at - 1)) && words === 1) return true;
  // «suit {le dossier} «avec attention»»
  const isManner =
    inside[0]?.items[0]?.form === 'avec' && /^(?:l[ea]|les|l')$/u.test(items[at - 2]?.form ?? '');
  return words <= 3 && !adverb && !isManner && /^(?:NOUN|PROPN|ADJ)$/u.test(items[at - 1]?.word?.pos ?? '');
}

/** «Les renforts arriveront «{d'ici} la fête du Travail»»: how a thing does something is told by who speaks of it in the sentence before. */
export function toldOfThing(reading: Reading, at: number, inside: readonly Reading[]): Finding | undefined {
  const { items, frame } = reading;
  const [before, first] = [items[at - 1]?.word, inside[0]?.items[0]?.word];
  const isBehindVerb = before?.pos === 'VERB' || before?.pos === 'AUX' || before?.text === ',';
  if (frame.inside >= 0 || !isBehindVerb || !first || !/^\p{Ll}/u.test(first.text)) return undefined;
  // «des tombes qui sont «{parties} une à une»»
  const isDone =
    first.morphology.verbForm === 'Part' && first.morphology.tense !== 'Pres' && before.lemma === 'être';
  if (first.pos !== 'ADP' && !isDone) return undefined;
  if (inside.length > 1 || (inside[0]?.items.length ?? 0) < 3) return undefined;
  // «{Une voisine} montre des tombes qui sont …»
  const verbs = reading.groups.filter(({ form, last }) => form === 'finite' && last < at);
  return fromFirstSubject(reading, verbs, 'none');
}

/** «très {fiers} de lui»: the first word of a quotation that is no adverb. */
export function openingWord(words: Reading | undefined): Word | undefined {
  return words?.items.find(({ word }) => word?.pos !== 'ADV')?.word;
}

/** An adjective or a past participle that does not begin like a name. */
export function describes(word: Word): boolean {
  return isQuality(word) && /^\p{Ll}/u.test(word.text);
}

/** An adjective or a past participle. */
export function isQuality({ pos, morphology }: Word): boolean {
  return pos === 'ADJ' || (morphology.verbForm === 'Part' && morphology.tense !== 'Pres');
}
