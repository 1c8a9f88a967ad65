import { antecedentOf } from './antecedents.ts';
import { beforeApposition, withApposition } from './apposition.ts';
import { clauseStart } from './clauses.ts';
import type { Item } from './frames.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { sharedIfCoordinated, sharedSubject } from './sharedSubjects.ts';
import { agentOf } from './subjectsBehind.ts';
import { relativeAt, topPhrases } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isStressed } from './voices.ts';

/** The subject of a verb as item indexes, and how it was found. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun, name or pronoun. */
  readonly head: number;
  readonly rule:
    | 'subject-of-cue'
    | 'inverted-subject'
    | 'clitic-subject'
    | 'relative-antecedent'
    | 'shared-subject'
    | 'agent';
}

/** A pronoun that may be a subject. */
export const subjectPronoun =
  /^(?:il|elle|ils|elles|on|je|j'|tu|nous|vous|ce|c'|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|tous|toutes|certains|certaines|beaucoup|plusieurs|quelqu'un|personne|rien|nul|nulle|aucun|aucune|tout|chacun|chacune)$/u;

/** The subject of a verb group: before it, behind it, or that of the verb it is coordinated with or depends on. */
export function findSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.passive) return agentOf(reading, group);
  if (group.clitic >= 0)
    return { first: group.clitic, last: group.clitic, head: group.clitic, rule: 'clitic-subject' };
  if (group.form !== 'finite') return sharedSubject(reading, group);
  // «un avis {que} ne partage pas la maire»: the subject stands behind
  if (/^(?:que|qu')$/u.test(wordAt(reading.items, group.first - 1))) return undefined;
  return (
    insertedSubject(reading, group) ??
    subjectBefore(reading, group) ??
    sharedIfCoordinated(reading, group) ??
    stressedSubject(reading, group) ??
    parsedSubject(reading, group)
  );
}

/** «{Lui} parle d'un «piège»»: the pronoun that opens a clause is the subject where nobody stands behind the verb, «Lui succède Jo Blin». */
function stressedSubject(reading: Reading, { first, last }: VerbGroup): Subject | undefined {
  if (wordAt(reading.items, first) !== 'lui' || reading.items[first - 1]?.word?.kind === 'word')
    return undefined;
  const behind = nounPhraseAt(reading, last + 1);
  if (behind && canSpeak(reading, behind.head)) return undefined;
  return { first, last: first, head: first, rule: 'subject-of-cue' };
}

/** The subject in the grammar, that of a passive too: «La riveraine n'est pas convaincue». */
export function surfaceSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  return findSubject(reading, group.passive ? { ...group, passive: false } : group);
}

/** True for a verb of saying between two commas, its subject behind it: «La France, {a-t-il dit}, «tiendra parole»». */
export function isInserted(reading: Reading, group: VerbGroup): boolean {
  const subject = wordAt(reading.items, group.first - 1) === ',' ? findSubject(reading, group) : undefined;
  const end = Math.max(subject?.last ?? -1, group.last) + 1;
  return subject !== undefined && subject.first >= group.first && wordAt(reading.items, end) === ',';
}

/** «Les chiffres, ajoute {la biologiste}, restent flous»: the subject of a verb of saying that parts another from its own subject. */
function insertedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  if (wordAt(reading.items, group.first - 1) !== ',') return undefined;
  // «La défense, {elle}, dépeint un homme «brisé», «incapable de fuir»»
  if (isStressed(reading, group.first - 2) && wordAt(reading.items, group.first - 3) === ',')
    return undefined;
  const phrase = nounPhraseAt(reading, group.last + 1);
  if (!phrase || !canSpeak(reading, phrase.head)) return undefined;
  const subject = withApposition(reading, phrase, 'inverted-subject');
  const next = subject.last + 2;
  const goesOn =
    reading.finiteStarts.has(next) ||
    reading.items[next]?.quote !== undefined ||
    isComplementOf(reading, group.first - 2, next);
  return goesOn && wordAt(reading.items, subject.last + 1) === ',' ? subject : undefined;
}

/** «La mesure {vise}, assure le ministère, {à} alléger …», «Il {faut}, insiste le maire, {changer}»: what goes on with the verb before. */
function isComplementOf({ items, groups }: Reading, verb: number, at: number): boolean {
  if (!groups.some(({ form, last }) => form === 'finite' && last === verb)) return false;
  return (
    /^(?:à|aux?|de|d'|du|des|que|qu')$/u.test(wordAt(items, at)) ||
    groups.some(({ form, first }) => form === 'infinitive' && first === at)
  );
}

/** The subject that stands before a finite verb. */
export function subjectBefore(reading: Reading, group: VerbGroup): Subject | undefined {
  const { items } = reading;
  const before = skipBack(reading, group.first - 1);
  if (before < 0) return undefined;
  const text = wordAt(items, before);
  if (
    (subjectPronoun.test(text) && items[before]?.word?.pos !== 'DET') ||
    // «{Lui} aussi réclame …», «{Eux} dénoncent …»
    (/^(?:lui|eux)$/u.test(text) && items[before - 1]?.word?.pos !== 'ADP') ||
    // «{Elle-même} s'est dite …», where «Ana Duval elle-même» has a name
    (/^(?:lui|elle|eux|elles)-mêmes?$/u.test(text) &&
      !/^(?:NOUN|PROPN|ADP)$/u.test(items[before - 1]?.word?.pos ?? ''))
  )
    return { first: before, last: before, head: before, rule: 'subject-of-cue' };
  if (isCounted(items, before))
    return { first: before - 1, last: before, head: before - 1, rule: 'subject-of-cue' };
  if (text === 'qui') return antecedentOf(reading, before);
  if (/^(?:et|ou|mais|puis)$/u.test(text)) return undefined;
  const start = behindObject(reading, clauseStart(reading, group), before);
  const phrases = topPhrases(reading, start, group.first, numberOf(reading, group));
  const likely = text === ',' ? phrases.find((p) => p.definite) : phrases.at(-1);
  // The parser takes longer than all the rest: it is asked only where there is a choice, not of «{La maire}, une avocate, a dit …» nor
  // of «Gracié, {Boualem Sansal} a dit …».
  const isClear =
    phrases.every((p) => p === likely) ||
    isBehindParticiple(reading, start, likely) ||
    (text === ',' ? likely?.first === start : isSetOffName(reading, likely));
  const parsed = isClear ? -1 : reading.parsedSubject(group.head);
  const chosen =
    (text === ',' ? beforeApposition(reading, phrases, parsed) : undefined) ??
    phrases.find(
      (p) =>
        p.head === parsed && (p.definite || (canSpeak(reading, p.head) && !isApposed(reading, p, likely))),
    ) ??
    likely;
  return chosen ? withApposition(reading, chosen, 'subject-of-cue') : undefined;
}

/** «La porte refermée, {la concierge} a dit …»: somebody right behind the comma that closes a participle with a subject of its own. */
function isBehindParticiple(reading: Reading, start: number, phrase: NounPhrase | undefined): boolean {
  if (!phrase?.definite || !canSpeak(reading, phrase.head) || wordAt(reading.items, phrase.first - 1) !== ',')
    return false;
  const { form, passive, first = -1 } = reading.groups.find(({ last }) => last === phrase.first - 2) ?? {};
  const own = topPhrases(reading, start, first, undefined).at(-1);
  return form === 'participle' && passive === true && own !== undefined && !canSpeak(reading, own.head);
}

/** «{Invité de la matinale}, Jo Blin, éleveur, a dit …»: a bare noun that a comma parts from somebody. */
function isApposed({ items }: Reading, { first, last }: NounPhrase, other: NounPhrase | undefined): boolean {
  const opens = first === 0 || (first === 1 && items[0]?.word?.pos === 'ADJ');
  return opens && wordAt(items, last + 1) === ',' && other?.first === last + 2;
}

/** «La CGT refuse le texte {et Ana Duval, 34 ans, redoute} «…»»: where behind the object of another verb a clause with its own subject begins. */
function behindObject(reading: Reading, start: number, end: number): number {
  if (!reading.groups.some(({ form, last }) => form === 'finite' && last === start - 1)) return start;
  for (let i = start + 1; i < end; i++) {
    if (wordAt(reading.items, i) !== 'et') continue;
    const phrase = nounPhraseAt(reading, i + 1);
    const isWhole = phrase && (phrase.last === end || wordAt(reading.items, phrase.last + 1) === ',');
    if (isWhole && phrase.definite && canSpeak(reading, phrase.head)) return i + 1;
  }
  const comma = reading.items.findIndex((_, i) => i > start && wordAt(reading.items, i) === ',');
  // «a salué {le vote}, promis des moyens»: what the verb before has up to the comma is its object
  const isObject = reading.items.slice(start, comma).every((_, i) => relativeAt(reading, start + i) < 0);
  if (wordAt(reading.items, end) === ',' && wordAt(reading.items, start) !== ',' && isObject)
    return comma + 1;
  return start;
}

/** A name between a comma and its verb. */
function isSetOffName(reading: Reading, phrase: NounPhrase | undefined): boolean {
  return (
    phrase !== undefined &&
    reading.nameAt(phrase.head) !== undefined &&
    wordAt(reading.items, phrase.first - 1) === ','
  );
}

/** «{tous deux} ont convenu», «{les trois} ont salué» */
function isCounted(items: readonly Item[], at: number): boolean {
  return (
    /^(?:deux|trois|quatre)$/u.test(wordAt(items, at)) && /^(?:les|tous|toutes)$/u.test(wordAt(items, at - 1))
  );
}

/** What the parser takes for the subject before the verb, where no noun phrase offers itself. */
function parsedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const phrases = phrasesUpTo(reading, group.first);
  if (phrases.length === 0) return undefined;
  const head = reading.parsedSubject(group.head);
  const phrase = phrases.find((p) => p.head === head);
  // «{Parmi} les riverains figurait un père»
  const isGoverned = phrase && reading.items[phrase.first - 1]?.word?.pos === 'ADP';
  return phrase && !isGoverned ? withApposition(reading, phrase) : undefined;
}

/** How far the head of a noun phrase may stand behind its first word. */
const longestStart = 4;

/** Whatever may be read as a noun phrase before an item, each from every word that may begin it. */
function phrasesUpTo(reading: Reading, end: number): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let first = 0; first < end; first++) {
    const phrase = nounPhraseAt(reading, first);
    if (phrase && phrase.last < end && phrase.head - first <= longestStart) phrases.push(phrase);
  }
  return phrases;
}

/** Over adverbs and dates to the left. */
export function skipBack(reading: Reading, from: number): number {
  let i = from;
  while (i >= 0 && (reading.items[i]?.word?.pos === 'ADV' || (reading.dateAt(i) !== undefined && i > 0))) i--;
  return i;
}

/** The number of the finite verb of a group, as its ending tells it. */
export function numberOf(reading: Reading, group: VerbGroup): 'Sing' | 'Plur' | undefined {
  for (let i = group.first; i <= group.last; i++) {
    const morphology = reading.items[i]?.word?.morphology;
    if (morphology?.mood) return morphology.number;
  }
  return undefined;
}
