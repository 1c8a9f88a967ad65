import { beforeApposition, withApposition } from './apposition.ts';
import { clauseStart } from './clauses.ts';
import { conjunctionWithQue } from './complementClause.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { endOfComplement, topPhrases } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

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

const subjectPronoun =
  /^(?:il|elle|ils|elles|on|je|j'|tu|nous|vous|ce|c'|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|tous|toutes|certains|certaines|beaucoup|plusieurs|quelqu'un|personne|rien|nul|nulle|aucun|aucune|tout|chacun|chacune)$/u;

/** The subject of a verb group: before it, behind it, or that of the verb it is coordinated with or depends on. */
export function findSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.passive) return agentOf(reading, group);
  if (group.clitic >= 0)
    return { first: group.clitic, last: group.clitic, head: group.clitic, rule: 'clitic-subject' };
  if (group.form !== 'finite') return sharedSubject(reading, group);
  return (
    insertedSubject(reading, group) ??
    subjectBefore(reading, group) ??
    sharedIfCoordinated(reading, group) ??
    parsedSubject(reading, group)
  );
}

/** «Les chiffres, ajoute {la biologiste}, restent flous»: the subject of a verb of saying that parts another from its own subject. */
function insertedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  if (wordAt(reading.items, group.first - 1) !== ',') return undefined;
  const phrase = nounPhraseAt(reading, group.last + 1);
  if (!phrase || !canSpeak(reading, phrase.head)) return undefined;
  const subject = withApposition(reading, phrase, 'inverted-subject');
  const next = subject.last + 2;
  const goesOn = reading.finiteStarts.has(next) || reading.items[next]?.quote !== undefined;
  return goesOn && wordAt(reading.items, subject.last + 1) === ',' ? subject : undefined;
}

/** True for a verb of saying between two commas, its subject behind it: «La France, {a-t-il dit}, «tiendra parole»». */
export function isInserted(reading: Reading, group: VerbGroup): boolean {
  const subject = wordAt(reading.items, group.first - 1) === ',' ? findSubject(reading, group) : undefined;
  const end = Math.max(subject?.last ?? -1, group.last) + 1;
  return subject !== undefined && subject.first >= group.first && wordAt(reading.items, end) === ',';
}

/** What the parser takes for the subject before the verb, where no noun phrase offers itself. */
function parsedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const phrases = phrasesUpTo(reading, group.first);
  if (phrases.length === 0) return undefined;
  const head = reading.parsedSubject(group.head);
  const phrase = phrases.find((p) => p.head === head);
  return phrase && withApposition(reading, phrase);
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

/** The subject in the grammar, that of a passive too: «La riveraine n'est pas convaincue». */
export function surfaceSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  return findSubject(reading, group.passive ? { ...group, passive: false } : group);
}

/** The subject that stands before a finite verb. */
function subjectBefore(reading: Reading, group: VerbGroup): Subject | undefined {
  const { items } = reading;
  const before = skipBack(reading, group.first - 1);
  if (before < 0) return undefined;
  const text = wordAt(items, before);
  if (subjectPronoun.test(text) && items[before]?.word?.pos !== 'DET')
    return { first: before, last: before, head: before, rule: 'subject-of-cue' };
  if (text === 'qui') return antecedentOf(reading, before);
  if (/^(?:et|ou|mais|puis)$/u.test(text)) return undefined;
  const phrases = topPhrases(reading, clauseStart(reading, group), group.first, numberOf(reading, group));
  const likely = text === ',' ? phrases.find((p) => p.definite) : phrases.at(-1);
  // Only where there is a choice the parser is asked, which takes longer than all the rest.
  const parsed = phrases.some((p) => p !== likely) ? reading.parsedSubject(group.head) : -1;
  const chosen =
    (text === ',' ? beforeApposition(reading, phrases, parsed) : undefined) ??
    phrases.find((p) => p.head === parsed) ??
    likely;
  return chosen ? withApposition(reading, chosen, 'subject-of-cue') : undefined;
}

/** The subject behind an inverted verb, over its complements: «a confié à l'AFP, mardi, la maire Eve Lam». */
export function subjectAfter(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.clitic >= 0) return findSubject(reading, group);
  if (group.passive) return agentOf(reading, group);
  const { items } = reading;
  for (let i = group.last + 1; i < items.length; i++) {
    const word = items[i]?.word;
    if (!word) return undefined;
    const text = wordAt(items, i);
    if (text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined) continue;
    // «nous écrivait {la} semaine dernière un infirmier»
    if (word.pos === 'DET' && reading.dateAt(i + 1) !== undefined) continue;
    // «ne disait {rien}» has an object there
    if (subjectPronoun.test(text) && word.pos === 'PRON' && !/^(?:rien|tout|ça|cela)$/u.test(text))
      return withApposition(reading, { first: i, last: i, head: i }, 'inverted-subject');
    if (word.pos === 'ADP') {
      i = endOfComplement(reading, i);
      continue;
    }
    const phrase = nounPhraseAt(reading, i, numberOf(reading, group));
    // «raconte, {mi-amusé, mi-amer}, un ancien député»; «a affirmé, {le même jour}, le général»
    if (phrase && isSetOff(reading, phrase)) {
      i = phrase.last;
      continue;
    }
    if (phrase) return withApposition(reading, phrase, 'inverted-subject');
    if (word.kind === 'punctuation' || word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.morphology.mood)
      return undefined;
  }
  return undefined;
}

/** A phrase between two commas that cannot speak tells how or when it is said. */
function isSetOff(
  reading: Reading,
  { first, last, head }: Pick<Subject, 'first' | 'last' | 'head'>,
): boolean {
  const { items } = reading;
  if (wordAt(items, first - 1) !== ',' || wordAt(items, last + 1) !== ',') return false;
  const bare = first === last && /^\p{Ll}/u.test(items[first]?.word?.text ?? '');
  return bare ? items[first]?.word?.pos !== 'PRON' : !canSpeak(reading, head);
}

/** «par X» behind a passive; nobody where it is missing («il a été annoncé que»). */
function agentOf(reading: Reading, group: VerbGroup): Subject | undefined {
  for (let i = group.last + 1; i < Math.min(reading.items.length, group.last + 8); i++) {
    if (wordAt(reading.items, i) !== 'par') continue;
    const phrase = nounPhraseAt(reading, i + 1);
    return phrase ? withApposition(reading, phrase, 'agent') : undefined;
  }
  return undefined;
}

/** A participle or an infinitive says what the subject of its clause says: «…, affirmant que», «avant d'ajouter». */
function sharedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const described = describedSpeaker(reading, group);
  if (described) return described;
  const index = reading.groups.findIndex((other) => other.head === group.head);
  const aside = opensAside(reading, group);
  for (let i = index - 1; i >= 0; i--) {
    const other = reading.groups[i] as VerbGroup;
    // «a précisé que les tarifs augmenteraient, {sans} exclure …»: the aside goes with the verb of saying
    if (other.form !== 'finite' || (aside && isReported(reading, other))) continue;
    const subject = other.passive ? undefined : (findSubject(reading, other) ?? subjectAfter(reading, other));
    if (subject && isImpersonal(reading, subject, other, group)) return undefined;
    if (subject) return { ...subject, rule: 'shared-subject' };
  }
  return subjectBeforeParticiple(reading, group) ?? subjectOfMainClause(reading, group);
}

/** «…, affirmant que», «…, sans exclure», «…, avant d'ajouter»: only a preposition may stand behind the comma. */
function opensAside({ items }: Reading, { first }: VerbGroup): boolean {
  let i = first - 1;
  while (items[i]?.word?.pos === 'ADP' || /^(?:avant|tout)$/u.test(wordAt(items, i))) i--;
  return wordAt(items, i) === ',';
}

/** «… reçoit {les syndicats} dénonçant «…»»: a participle right behind somebody tells what these say. */
function describedSpeaker(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.form !== 'participle' || group.passive) return undefined;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(reading.items[group.first - 1]?.word?.pos ?? '')) return undefined;
  const phrase = phraseBefore(reading, group.first);
  return phrase && canSpeak(reading, phrase.head) ? { ...phrase, rule: 'shared-subject' } : undefined;
}

/** «{Il} faut», «{il} y a», «{il} n'était pas question de»: an «il» that stands for nobody. */
export function isOfNobody(reading: Reading, { head }: Subject, group: VerbGroup): boolean {
  if (!/^(?:-(?:t-)?)?(?:il|ce|c')$/u.test(wordAt(reading.items, head))) return false;
  if (/^(?:falloir|convenir|agir)$/u.test(group.lemma) || wordAt(reading.items, group.first) === 'y')
    return true;
  const behind = [1, 2].map((i) => wordAt(reading.items, group.last + i));
  return group.lemma === 'être' && behind.some((word) => /^(?:question|temps)$/u.test(word));
}

/** «{Il} est à noter que», «{il} est juste de dire que», «{il} faut rappeler que»: an «il» that stands for nobody. */
function isImpersonal(reading: Reading, subject: Subject, carrier: VerbGroup, group: VerbGroup): boolean {
  if (isOfNobody(reading, subject, carrier)) return true;
  if (
    group.form !== 'infinitive' ||
    !/^(?:-(?:t-)?)?(?:il|ce|c')$/u.test(wordAt(reading.items, subject.head))
  )
    return false;
  if (carrier.lemma !== 'être') return false;
  const between = reading.items.slice(carrier.last + 1, group.first);
  return between.length > 0 && between.every(({ word }) => word && /^(?:ADJ|ADV|ADP)$/u.test(word.pos));
}

/** «Poursuivi pour avoir traité un élu de «clown», {Jo Blin} est relaxé»: what opens a sentence has the subject of its main clause. */
function subjectOfMainClause(reading: Reading, group: VerbGroup): Subject | undefined {
  const behind = reading.groups.filter((other) => other.form === 'finite' && other.first > group.last);
  // «En prévenant {que} la Russie …, {elle} a …»: the verb next to it is one of what is said
  if (/^(?:que|qu['’])$/u.test(wordAt(reading.items, group.last + 1)))
    return wordAt(reading.items, group.first - 1) === 'en' ? firstBehindComma(reading, behind) : undefined;
  const main = behind[0];
  const subject = main && phraseBefore(reading, main.first);
  return subject && subject.first > group.last ? { ...subject, rule: 'shared-subject' } : undefined;
}

/** The subject that opens a clause behind a comma: «…, {il} a encouragé la population». */
function firstBehindComma(reading: Reading, groups: readonly VerbGroup[]): Subject | undefined {
  for (const group of groups) {
    const subject = subjectBefore(reading, group);
    if (subject && wordAt(reading.items, subject.first - 1) === ',')
      return { ...subject, rule: 'shared-subject' };
  }
  return undefined;
}

/** A headline's participle has its subject before it: «Le maire appelant au calme». */
function subjectBeforeParticiple(reading: Reading, group: VerbGroup): Subject | undefined {
  const phrase = topPhrases(reading, clauseStart(reading, group), group.first, undefined).at(-1);
  return phrase ? withApposition(reading, phrase, 'shared-subject') : undefined;
}

function sharedIfCoordinated(reading: Reading, group: VerbGroup): Subject | undefined {
  const text = wordAt(reading.items, skipBack(reading, group.first - 1));
  if (!/^(?:et|ou|mais|puis|,)$/u.test(text)) return undefined;
  const index = reading.groups.findIndex((other) => other.head === group.head);
  const earlier = reading.groups
    .slice(0, index)
    .filter((other) => other.form === 'finite' && other.tense === group.tense);
  // «a dit que X a menti et a ajouté …»: the verb around a reported clause comes before the verb inside it.
  const partner = earlier.findLast((other, i) => i === 0 || !isReported(reading, other)) ?? earlier[0];
  const subject = partner && findSubject(reading, partner);
  return subject && { ...subject, rule: 'shared-subject' };
}

/** True for a verb inside «que …» or a relative clause: its subject is not that of the clause around it. */
function isReported(reading: Reading, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0; i--) {
    const word = reading.items[i]?.word;
    if (!word || word.text === ',' || word.text === ':' || word.morphology.mood) return false;
    const text = wordAt(reading.items, i);
    if (/^(?:que|qu')$/u.test(text)) return !conjunctionWithQue.test(wordAt(reading.items, i - 1));
    if (/^(?:qui|dont|où)$/u.test(text)) return true;
  }
  return false;
}

/** «une institutrice venue à la séance, {qui} soupire»: the phrase before the relative, or whoever speaks before that. */
function antecedentOf(reading: Reading, at: number): Subject | undefined {
  const nearest = phraseBefore(reading, at);
  if (nearest && canSpeak(reading, nearest.head)) return nearest;
  for (let first = (nearest?.first ?? at) - 1; first >= 0 && at - first < 16; first--) {
    if (reading.finiteStarts.has(first) || /^[;:.!?]$/u.test(wordAt(reading.items, first))) break;
    const phrase = nounPhraseAt(reading, first);
    if (!phrase?.definite || phrase.last >= at || !canSpeak(reading, phrase.head)) continue;
    if (/^(?:de|d'|du|des|à|au|aux|par)$/u.test(wordAt(reading.items, first - 1))) continue;
    return { ...phrase, rule: 'relative-antecedent' };
  }
  return nearest;
}

/** «Le Kremlin, qui a déclaré …», «Le Kremlin, selon lequel …»: the noun phrase that ends before a relative. */
export function phraseBefore(reading: Reading, at: number): Subject | undefined {
  const end = wordAt(reading.items, at - 1) === ',' ? at - 2 : at - 1;
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    const before = wordAt(reading.items, first - 1);
    if (/^(?:de|d'|du|des)$/u.test(before) && reading.items[first - 2]?.word?.pos === 'NOUN') continue;
    const phrase = nounPhraseAt(reading, first);
    if (phrase && phrase.last === end && phrase.definite)
      return { first, last: end, head: phrase.head, rule: 'relative-antecedent' };
  }
  return undefined;
}

function skipBack(reading: Reading, from: number): number {
  let i = from;
  while (i >= 0 && (reading.items[i]?.word?.pos === 'ADV' || (reading.dateAt(i) !== undefined && i > 0))) i--;
  return i;
}

function numberOf(reading: Reading, group: VerbGroup): 'Sing' | 'Plur' | undefined {
  for (let i = group.first; i <= group.last; i++) {
    const number = reading.items[i]?.word?.morphology;
    if (number?.mood) return number.number;
  }
  return undefined;
}

/** True for a subject that names nobody: «on», «cela», the reader or the writer. */
export function isNobody(reading: Reading, subject: Subject): boolean {
  return (
    /^(?:-(?:t-)?)?(?:on|ce|c'|cela|ça|je|j'|tu|nous|vous)$/u.test(wordAt(reading.items, subject.head)) &&
    subject.first === subject.last
  );
}

/** «{J'}ai répondu «oui»», raconte Ana: inside a quotation «je» is whoever says all of it. */
export function isOuterSpeaker(reading: Reading, subject: Subject): boolean {
  return (
    reading.frame.inside >= 0 &&
    subject.first === subject.last &&
    /^-?(?:je|j')$/u.test(wordAt(reading.items, subject.head))
  );
}
