import { withApposition } from './apposition.ts';
import type { CueMatch } from './cueMatches.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, numberOf, type Subject, subjectPronoun } from './subjects.ts';
import { endOfComplement, nameBehind } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** The subject behind an inverted verb, over its complements: «a confié à l'AFP, mardi, la maire Eve Lam». */
export function subjectAfter(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.clitic >= 0) return findSubject(reading, group);
  if (group.passive) return agentOf(reading, group);
  return nextSubject(reading, group) ?? namedInComplement(reading, group);
}

/** The subject behind a cue of several words: «met les points sur les i {la maire}». */
export function subjectAfterCue(reading: Reading, { group, shown }: CueMatch): Subject | undefined {
  return group && subjectAfter(reading, shown > group.last ? { ...group, last: shown } : group);
}

/** «a répondu à la juge {Jo Blin}», where nobody else is left to say it. */
function namedInComplement(reading: Reading, { last }: VerbGroup): Subject | undefined {
  if (reading.items[last + 1]?.word?.pos !== 'ADP') return undefined;
  const phrase = nounPhraseAt(reading, last + 2);
  const name = phrase?.definite ? nameBehind(reading, phrase) : -1;
  const speaker = name >= 0 ? nounPhraseAt(reading, name) : undefined;
  return speaker && withApposition(reading, speaker, 'inverted-subject');
}

function nextSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const { items } = reading;
  for (let i = group.last + 1; i < items.length; i++) {
    const word = items[i]?.word;
    if (!word) return undefined;
    // «déplore sur RTL, {où il était l'invité}, Ana Duval»
    const clause = endOfClause(reading, i);
    if (clause >= 0) {
      i = clause;
      continue;
    }
    const text = wordAt(items, i);
    if (text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined) continue;
    // «nous écrivait {la} semaine dernière un infirmier»
    if (word.pos === 'DET' && reading.dateAt(i + 1) !== undefined) continue;
    // «ne disait {rien}» has an object there
    if (subjectPronoun.test(text) && word.pos === 'PRON' && !/^(?:rien|tout|ça|cela)$/u.test(text))
      return withApposition(reading, { first: i, last: i, head: i }, 'inverted-subject');
    if (isAfterwards(reading, i)) continue;
    if (word.pos === 'ADP') {
      i = endOfComplement(reading, i);
      continue;
    }
    const phrase = nounPhraseAt(reading, i, numberOf(reading, group));
    // «raconte, {mi-amusé, mi-amer}, un ancien député»; «a affirmé, {le même jour}, le général»
    const aside = phrase ? endOfAside(reading, phrase) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    const manner = phrase ? endOfManner(reading, phrase) : -1;
    if (manner >= 0) {
      i = manner;
      continue;
    }
    const lapse = phrase ? endOfLapse(reading, phrase) : -1;
    if (lapse >= 0) {
      i = lapse;
      continue;
    }
    if (phrase) return withApposition(reading, phrase, 'inverted-subject');
    if (word.kind === 'punctuation' || word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.morphology.mood)
      return undefined;
  }
  return undefined;
}

/** A phrase between two commas that cannot speak tells how or when it is said: the last item of «{les larmes aux yeux}», or -1. */
function endOfAside(
  reading: Reading,
  { first, last, head }: Pick<Subject, 'first' | 'last' | 'head'>,
): number {
  const { items } = reading;
  if (wordAt(items, first - 1) !== ',') return -1;
  const end = items[last + 1]?.word?.pos === 'ADP' ? endOfComplement(reading, last + 1) : last;
  if (wordAt(items, end + 1) !== ',') return -1;
  const bare = first === end && /^\p{Ll}/u.test(items[first]?.word?.text ?? '');
  return (bare ? items[first]?.word?.pos !== 'PRON' : !canSpeak(reading, head)) ? end : -1;
}

/** How many items a clause between two commas may have. */
const longestClause = 14;

/** «, {où il était l'invité}, Ana Duval», «, {alors qu'il quittait la salle}, le maire»: the last item of a clause that commas set off before who speaks, or -1. */
function endOfClause(reading: Reading, at: number): number {
  const { items, finiteStarts } = reading;
  const opens =
    items[at]?.word?.pos === 'SCONJ' || /^(?:où|qui|dont|alors|après|avant)$/u.test(wordAt(items, at));
  if (wordAt(items, at - 1) !== ',' || !opens) return -1;
  let hasVerb = false;
  for (let i = at; i < at + longestClause && items[i]?.word; i++) {
    hasVerb ||= finiteStarts.has(i);
    if (wordAt(items, i + 1) !== ',') continue;
    const speaker = hasVerb ? nounPhraseAt(reading, i + 2) : undefined;
    return speaker && canSpeak(reading, speaker.head) ? i : -1;
  }
  return -1;
}

/** How many items may tell in what manner something is said. */
const longestManner = 7;

/** «glisse, {sourire aux lèvres}, l'entraîneur», «dit, {des larmes dans la voix}, la mère»: the last item of what commas set off before who speaks, or -1. */
function endOfManner(reading: Reading, { first, head, definite }: NounPhrase): number {
  const { items } = reading;
  if (wordAt(items, first - 1) !== ',' || (definite && canSpeak(reading, head))) return -1;
  for (let i = first; i < first + longestManner; i++) {
    if (items[i + 1]?.quote !== undefined || reading.finiteStarts.has(i)) return -1;
    if (wordAt(items, i + 1) !== ',') continue;
    const speaker = nounPhraseAt(reading, i + 2);
    return !definite || (speaker && canSpeak(reading, speaker.head)) ? i : -1;
  }
  return -1;
}

/** «assurait {peu après} le médecin»: no preposition of who stands behind. */
function isAfterwards(reading: Reading, at: number): boolean {
  const { items } = reading;
  if (!/^(?:après|avant)$/u.test(wordAt(items, at))) return false;
  if (!/^(?:peu|juste|bien|longtemps|sitôt|aussitôt)$/u.test(wordAt(items, at - 1))) return false;
  const phrase = nounPhraseAt(reading, at + 1);
  return phrase !== undefined && canSpeak(reading, phrase.head);
}

/** «résume, {des années plus tard}, l'auteur», «a répété {deux jours après} le maire», «écrivait {un an avant le vote} la maire»: the last item of a lapse of time, or -1. */
function endOfLapse(reading: Reading, { last, head }: Pick<Subject, 'last' | 'head'>): number {
  if (canSpeak(reading, head)) return -1;
  const [next, second] = [wordAt(reading.items, last + 1), wordAt(reading.items, last + 2)];
  if (/^(?:plus|trop)$/u.test(next) && /^(?:tard|tôt)$/u.test(second)) return last + 2;
  if (!/^(?:après|avant|auparavant|durant)$/u.test(next)) return -1;
  const since = nounPhraseAt(reading, last + 2);
  const speaker = since && !canSpeak(reading, since.head) ? nounPhraseAt(reading, since.last + 1) : undefined;
  return speaker?.definite ? (since?.last ?? last) : last + 1;
}

/** «par X» behind a passive; nobody where it is missing («il a été annoncé que»). */
export function agentOf(reading: Reading, { last }: VerbGroup): Subject | undefined {
  return agentBehind(reading, last);
}

/** The first «par X» behind an item. */
export function agentBehind(reading: Reading, at: number): Subject | undefined {
  for (let i = at + 1; i < Math.min(reading.items.length, at + 8); i++) {
    if (wordAt(reading.items, i) !== 'par') continue;
    const phrase = nounPhraseAt(reading, i + 1);
    return phrase ? withApposition(reading, phrase, 'agent') : undefined;
  }
  return undefined;
}
