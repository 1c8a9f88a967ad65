import { withApposition } from './apposition.ts';
import type { CueEntry } from './cueLexicon.ts';
import type { CueMatch } from './cueMatches.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { isHuman } from './voices.ts';

/** The verb that «on» goes with, as item indexes, and what it takes where it is a cue. */
export interface HostVerb {
  readonly first: number;
  readonly last: number;
  readonly entry?: CueEntry;
}

/**
 * The body for which «on» speaks: «À la {mairie}, on assure que …», «…», dit-on chez {Norvanta}. `undefined` where it stands for anybody,
 * as in «À la gare, on dit que …».
 */
export function hostOf(reading: Reading, subject: Subject, cue: HostVerb): Subject | undefined {
  if (!isOn(reading, subject)) return undefined;
  for (const place of reading.links('host')) {
    const phrase = nounPhraseAt(reading, place.last + 1);
    if (!phrase || !mayHost(reading, place, phrase.head, cue)) continue;
    const whole = withApposition(reading, phrase);
    if (isBefore(reading, place.first, whole.last, subject) || isBehind(reading, place.first, subject, cue))
      return whole;
    if (isInside(reading, place, whole.last, cue)) return whole;
  }
  return addressOf(reading, subject, cue);
}

/** «{on} assure», «assure-t-{on}» */
export function isOn({ items }: Reading, { head }: Subject): boolean {
  return /^(?:-(?:t-)?)?on$/u.test(wordAt(items, head));
}

/** «À la {mairie}, on hésite»: the body that a sentence opens with, for which the one behind it has a verb. */
export function hostOpening(reading: Reading, verb: Pick<HostVerb, 'entry'>): Subject | undefined {
  const place = reading.links('host').find(({ first }) => first === 0);
  const phrase = place && nounPhraseAt(reading, place.last + 1);
  return phrase && mayHost(reading, place, phrase.head, verb)
    ? { ...phrase, rule: 'subject-of-cue' }
    : undefined;
}

/**
 * «{Du côté de la CGT}, pas question de céder : «…»», «{Chez les riverains}, la colère monte. «…»»: among whom a sentence says how things are, and who speaks next;
 * «À l'hôpital, les brancards débordent» tells where.
 */
export function amongWhom(reading: Reading): Subject | undefined {
  const place = reading.links('host').find(({ first }) => first === 0);
  if (!place || (place.entry.words.length === 1 && !/^(?:chez|côté)$/u.test(wordAt(reading.items, 0))))
    return undefined;
  const phrase = nounPhraseAt(reading, place.last + 1);
  if (!phrase || !(isBody(reading, phrase.head) || isHuman(reading, phrase.head))) return undefined;
  return withApposition(reading, phrase);
}

function mayHost(reading: Reading, place: CueMatch, head: number, verb: Pick<HostVerb, 'entry'>): boolean {
  return isBody(reading, head) || isPower(reading, head, verb) || isCamp(reading, place, head);
}

/** «{Place Beauvau}, on évoque …», «…», répond-on {rue de Grenelle}: a body by its address, without a preposition. */
function addressOf(reading: Reading, subject: Subject, cue: HostVerb): Subject | undefined {
  for (const at of [0, Math.max(subject.last, cue.last) + 1]) {
    if (!/^(?:ORG|LOC)$/u.test(reading.nameAt(at)?.type ?? '')) continue;
    const phrase = nounPhraseAt(reading, at);
    if (phrase && (isBefore(reading, at, phrase.last, subject) || isBehind(reading, at, subject, cue)))
      return { ...phrase, rule: 'subject-of-cue' };
  }
  return undefined;
}

/** «{À la mairie}, on assure …», «{À la mairie}, on attend mais on assure …». */
function isBefore(reading: Reading, first: number, last: number, subject: Subject): boolean {
  if (!opensClause(reading, first)) return false;
  const from = behindApposition(reading, last);
  const on = reading.items.findIndex(({ form }, i) => i > from && form === 'on');
  return leadsTo(reading, from, on >= 0 && on < subject.first ? on : subject.first);
}

/** «assure-t-on {à la mairie}». */
function isBehind(reading: Reading, first: number, subject: Subject, cue: HostVerb): boolean {
  // «À l'ambassade … «…», {y} répond-on aux journalistes»: the body is told before
  const isTold = reading.items.slice(cue.first, cue.last + 1).some(({ form }) => form === 'y');
  return !isTold && subject.head > cue.first && leadsTo(reading, Math.max(subject.last, cue.last), first);
}

/** «on affirme {au Quai d'Orsay} que …», «on souligne, {au Quai d'Orsay}, …», where «on demande au Quai d'Orsay que …» has somebody who is asked. */
function isInside(reading: Reading, place: CueMatch, last: number, { entry, last: verb }: HostVerb): boolean {
  const [before, behind] = [wordAt(reading.items, place.first - 1), wordAt(reading.items, last + 1)];
  if (before === ',' && behind === ',') return leadsTo(reading, verb, place.first);
  if (!entry?.complements.includes('que') || entry.complements.includes('de-inf')) return false;
  return leadsTo(reading, verb, place.first) && /^(?:que|qu'|:)$/u.test(behind);
}

/** A body, or people together: «Du côté des {agriculteurs}, on …». */
export function isBody(reading: Reading, head: number): boolean {
  const several = reading.items[head]?.word?.morphology.number === 'Plur';
  return (
    reading.nameAt(head)?.type === 'ORG' || (reading.isSpeaker(head) && (several || !reading.isPerson(head)))
  );
}

/** «Au QG de {la candidate}, on promet …», «du côté d'{Ana Duval}»: those around somebody. */
function isCamp(reading: Reading, { entry }: CueMatch, head: number): boolean {
  return entry.words.length > 1 && (reading.isPerson(head) || reading.nameAt(head)?.type === 'PER');
}

/** «À {Paris}, on assure que …», «on se dit prêt»: a city that stands for those who govern there. */
function isPower(reading: Reading, head: number, { entry }: Pick<HostVerb, 'entry'>): boolean {
  if (reading.nameAt(head)?.type !== 'LOC' || !entry) return false;
  return (
    entry.use === 'report' || entry.reflexive || (entry.use === 'quote' && entry.complements.includes('np'))
  );
}

function opensClause(reading: Reading, at: number): boolean {
  const before = reading.items[at - 1];
  return !before?.word || before.word.kind === 'punctuation' || before.word.pos === 'CCONJ';
}

/** «Du côté de Resa{, le gestionnaire}, on …», «Au siège du syndicat{, à Brest}, on …»: the item that closes what commas set beside a name, else `last`. */
function behindApposition(reading: Reading, last: number): number {
  if (wordAt(reading.items, last + 1) !== ',') return last;
  const isPlace = reading.items[last + 2]?.word?.pos === 'ADP' && reading.nameAt(last + 3)?.type === 'LOC';
  const place = isPlace ? nounPhraseAt(reading, last + 3) : undefined;
  if (place && wordAt(reading.items, place.last + 1) === ',') return place.last;
  const beside = nounPhraseAt(reading, last + 2);
  return beside && wordAt(reading.items, beside.last + 1) === ',' ? beside.last : last;
}

/** Whether nothing but commas, adverbs and dates stands between two items. */
function leadsTo(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = reading.items[i]?.word;
    if (!word || !(word.text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined)) return false;
  }
  return from < to;
}
