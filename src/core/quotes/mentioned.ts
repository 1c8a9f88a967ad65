import type { Finding } from './attribution.ts';
import { describes, openingWord } from './completing.ts';
import { classAt, type NamingLexicon } from './naming.ts';
import { type Reading, wordAt } from './reading.ts';
import { isHuman } from './voices.ts';

/** True for words that are spoken of as words, whoever might be found to say them. */
export function isMentioned(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  finding: Finding | undefined,
): boolean {
  return (
    isOneOfWords(reading, at, naming) ||
    isOfTheseWords(reading, at, naming) ||
    isTextOfThing(reading, at, naming, finding) ||
    isUsage(reading, at, finding) ||
    isWhatTheyCall(reading, at)
  );
}

/** «critique {un terme} «vague»», «moque {des slogans} «éculés»»: somebody judges the word, which is another than those in the marks. */
export function isJudgedWord(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  [words]: readonly Reading[],
): boolean {
  const opens = openingWord(words);
  const isAny = /^(?:une?|des)$/u.test(wordAt(reading.items, at - 2));
  return isAny && isWordNoun(reading, at - 1, naming) && opens !== undefined && describes(opens);
}

/** «les {mentions} «fermier» et «sans additifs»»: what is listed behind a noun for words. */
function isOneOfWords(reading: Reading, at: number, naming: NamingLexicon): boolean {
  const { items } = reading;
  const first = firstOfList(reading, at);
  if (first === at || items[first - 1]?.word?.morphology.number !== 'Plur') return false;
  return isWordNoun(reading, first - 1, naming);
}

/** {«Fermier»}, «naturel» ou «pur»: the first of words that a comma, «et» or «ou» alone parts. */
function firstOfList({ items }: Reading, at: number): number {
  let first = at;
  while (/^(?:,|et|ou|ni)$/u.test(wordAt(items, first - 1)) && items[first - 2]?.quote !== undefined)
    first -= 2;
  return first;
}

/** ««Vert», «durable» : {aucun de ces mots} n'est défini»; not «ces mots du maire». */
function isOfTheseWords(reading: Reading, at: number, naming: NamingLexicon): boolean {
  const { items } = reading;
  const colon = items.findIndex(({ quote, form }) => quote === undefined && !/^(?:,|et|ou)$/u.test(form));
  if (colon < at || wordAt(items, colon) !== ':') return false;
  if (items.some((_, i) => i > colon && isHuman(reading, i))) return false;
  return items.some(
    (_, i) =>
      i > colon && /^(?:cet?|cette|ces)$/u.test(wordAt(items, i - 1)) && isWordNoun(reading, i, naming),
  );
}

function isWordNoun(reading: Reading, at: number, naming: NamingLexicon): boolean {
  return reading.items[at]?.word?.pos === 'NOUN' && classAt(reading, at, naming) === 'word';
}

/** «{Un drap} promet une «université morte»», «{Les étiquettes} disaient «façon», «saveur» ou «goût»»: what stands written on it. */
function isTextOfThing(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  finding: Finding | undefined,
): boolean {
  const { items, frame } = reading;
  const [verb, head] = [finding?.cue?.entry && finding.cue.last, finding?.speaker?.head];
  if (frame.inside >= 0 || verb === undefined || head === undefined || verb >= at) return false;
  const kind = items[head]?.word?.pos === 'NOUN' ? classAt(reading, head, naming) : undefined;
  if (kind !== 'sign' && kind !== 'word') return false;
  return items
    .slice(verb + 1, at)
    .every(({ word, quote }) => quote !== undefined || /^(?:ADV|DET|CCONJ|PUNCT)$/u.test(word?.pos ?? ''));
}

/** «Ici, {on dit} «septante» et «nonante»», «On ne dit plus «caissière»»: words that are in use. */
function isUsage(reading: Reading, at: number, finding: Finding | undefined): boolean {
  const { items, groups } = reading;
  const first = firstOfList(reading, at);
  const last = items.findLastIndex(({ word }, i) => i < first && word?.pos !== 'ADV');
  const verb = groups.find((group) => group.form === 'finite' && group.last === last);
  if (verb?.lemma !== 'dire' || !/^(?:present|imperfect)$/u.test(verb.tense)) return false;
  const pronoun = wordAt(items, verb.first - 1);
  return finding?.speaker === null && /^(?:on|l'on)$/u.test(pronoun);
}

/** «un tripier {que} tout le monde {appelle} «Tonton»»; «{ce} que la maire appelle «un chantage»» is her word. */
function isWhatTheyCall({ items, groups }: Reading, at: number): boolean {
  const verb = groups.find(({ form, last }) => form === 'finite' && last === at - 1);
  if (verb?.lemma !== 'appeler' || verb.reflexive) return false;
  const relative = items.findLastIndex(({ form }, i) => i < verb.first && /^(?:que|qu')$/u.test(form));
  return (
    relative > 0 &&
    verb.first - relative < 6 &&
    /^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(items[relative - 1]?.word?.pos ?? '')
  );
}
