import { type Reading, wordAt } from './reading.ts';

/** How long a phrase set off by commas may be, in items. */
const longest = 16;

/** What stands behind: another sentence of the same quotation, a clause to which the phrase leads over, or nothing. */
export type Behind = 'sentence' | 'clause' | 'end';

const stop = /^[.!?…]$/u;
const firstPerson = /^(?:je|j'|me|m'|moi|mon|ma|mes|nous|notre|nos|tu|te|t'|vous|votre|vos)$/u;

/**
 * Index of the comma or stop that closes the phrase that a comma sets off at `from` and that belongs to the name before it, or -1:
 * «Léa Morvan, {directrice du zoo}, …», «Jo Blin, {44 ans}, …», «Paul Sentis, {de l'université de Toulouse}, …», «le maire, {qui sort}, …».
 * The number of items is returned where the frame ends with it. `behind`: whether what is said goes on in another sentence.
 */
export function endOfSetOff(reading: Reading, from: number, behind: Behind): number {
  const { items } = reading;
  let end = from;
  while (end < items.length && end - from < longest && !/^[,;:.!?…]$/u.test(wordAt(items, end))) end++;
  if (end - from === longest || items.slice(from, end).some((item) => item.quote !== undefined)) return -1;
  if (end === from) return -1;
  const belongs = isClause(reading, from, end)
    ? opensRelative(reading, from, end, behind)
    : opensApposition(reading, from, end, behind);
  return belongs ? end : -1;
}

function isClause(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (reading.finiteStarts.has(i)) return true;
  return false;
}

/** «…, {qui dirige le club}, …»; «la piste, a réagi Ana, {qui m'a appris à tomber}» is said by her. */
function opensRelative(reading: Reading, from: number, end: number, behind: Behind): boolean {
  const { items } = reading;
  if (!/^(?:qui|que|qu'|dont|où)$/u.test(wordAt(items, from))) return false;
  if (behind === 'clause') return true;
  for (let i = from; i < end; i++) if (firstPerson.test(wordAt(items, i))) return false;
  return true;
}

function opensApposition(reading: Reading, from: number, end: number, behind: Behind): boolean {
  const { items } = reading;
  const word = items[from]?.word;
  const next = items[from + 1]?.word;
  if (!word || !next) return word?.pos === 'NOUN' && reading.isPerson(from);
  // «Nadia Schmitt, {frontalière}, 46 ans, …»
  if (end - from === 1 && /^(?:NOUN|ADJ)$/u.test(word.pos) && /^ans?$/u.test(wordAt(items, end + 2)))
    return true;
  if (behind !== 'clause' && tellsWhere(reading, from, end)) return true;
  switch (word.pos) {
    case 'NOUN':
      return reading.isPerson(from) || !hasFiniteBehind(reading, end);
    case 'NUM':
      return /^ans?$/u.test(wordAt(items, from + 1));
    case 'ADP':
      return isOrigin(reading, from) || isGerund(reading, from) || isSide(reading, from, end, behind);
    case 'ADJ':
    case 'VERB':
    case 'ADV':
      return describesPerson(reading, from, end);
    default:
      return opensWithPerson(reading, from, end, behind);
  }
}

/** A bare noun that is no role goes with the speaker only where nothing is left for it to be the subject of. */
function hasFiniteBehind(reading: Reading, at: number): boolean {
  return [...reading.finiteStarts].some((start) => start > at);
}

/** «…, de l'université de Toulouse, …» */
function isOrigin(reading: Reading, at: number): boolean {
  if (!/^(?:de|d'|du|des)$/u.test(wordAt(reading.items, at))) return false;
  const noun = reading.items[at + 1]?.word?.pos === 'DET' ? at + 2 : at + 1;
  return reading.nameAt(noun) !== undefined || reading.isSpeaker(noun);
}

/** «…, pour la défense. On condamne …»: for whom somebody pleads, where more is said. */
function isSide({ items, isSpeaker }: Reading, at: number, end: number, behind: Behind): boolean {
  const noun = items[at + 1]?.word?.pos === 'DET' ? at + 2 : at + 1;
  return (
    behind === 'sentence' && wordAt(items, at) === 'pour' && isSpeaker(noun) && stop.test(wordAt(items, end))
  );
}

/** How many items a phrase may have before the noun of where people speak: «à l'issue d'une longue {réunion}». */
const farthestPlace = 6;

/** «…, lors d'une conférence à Lyon.», «…, au micro de RTL.», «…, devant ses élèves.», «…, dans {son} bureau.»: where the reporter heard it. */
export function tellsWhere(reading: Reading, from: number, end: number): boolean {
  const { items } = reading;
  const words = items.slice(from, end).map((_, i) => wordAt(items, from + i));
  if (words.some((word) => firstPerson.test(word))) return false;
  const [first = '', second = '', third = ''] = words;
  if (
    first === 'lors' ||
    (first === 'devant' && /^(?:DET|NOUN|PROPN)$/u.test(items[from + 1]?.word?.pos ?? ''))
  )
    return true;
  if (/^(?:à|dans|depuis|devant|sur|chez)$/u.test(first) && /^(?:son|sa|ses|leurs?)$/u.test(second))
    return true;
  if (/^(?:à|au|en|après|pendant|durant)$/u.test(first) && third !== '')
    for (let i = from + 1; i < Math.min(end, from + farthestPlace); i++)
      if (reading.isMeeting(i) || reading.isOccasion(i)) return true;
  const via = reading.links('via').find((link) => link.first === from);
  return via !== undefined && via.entry.complements[0] !== 'org';
}

/** «…, en essuyant ses lunettes, …» */
function isGerund(reading: Reading, at: number): boolean {
  const { verbForm, tense } = reading.items[at + 1]?.word?.morphology ?? {};
  return wordAt(reading.items, at) === 'en' && verbForm === 'Part' && tense === 'Pres';
}

/** «…, encore trempé, …», «…, joint par téléphone, …»; a single word may well be said. */
function describesPerson(reading: Reading, from: number, end: number): boolean {
  let at = from;
  while (reading.items[at]?.word?.pos === 'ADV' && at < end) at++;
  const word = reading.items[at]?.word;
  const participle = word?.morphology.verbForm === 'Part' && word.morphology.tense !== 'Pres';
  if (participle && end - at > 2) return true;
  // «…, visiblement ému. Nous …», where «très dur» is said
  const isManner = /ment$/u.test(wordAt(reading.items, from)) && at > from;
  if (isManner && (word?.pos === 'ADJ' || participle) && stop.test(wordAt(reading.items, end))) return true;
  return (word?.pos === 'ADJ' || participle) && end - from > 1 && wordAt(reading.items, end) === ',';
}

/** «…, la présidente du club, …», «…, l'une des gardiennes.»; «…, le casque sur les genoux. Moi, …» where more is said. */
function opensWithPerson(reading: Reading, from: number, end: number, behind: Behind): boolean {
  const { items } = reading;
  if (/^(?:un|une)$/u.test(wordAt(items, from + 1)) && /^(?:de|d'|des)$/u.test(wordAt(items, from + 2)))
    return behind !== 'clause';
  if (items[from]?.word?.pos !== 'DET') return false;
  const noun = items[from + 1]?.word?.pos === 'ADJ' ? from + 2 : from + 1;
  if (reading.isPerson(noun)) return behind !== 'clause' || leadsOver(reading, from, end);
  const { pos, morphology } = items[noun + 1]?.word ?? {};
  // «le casque sur les genoux», «la voix basse», «les yeux rivés au sol»
  const bears = pos === 'ADP' || (pos === 'ADJ' && noun + 2 === end) || morphology?.verbForm === 'Part';
  const bearing = items[noun]?.word?.pos === 'NOUN' && bears;
  return (
    behind === 'sentence' &&
    bearing &&
    (stop.test(wordAt(items, end)) || endOfSetOff(reading, end + 1, behind) >= 0)
  );
}

/** «Selon Jo Blin, {le maire}, la route est sûre»; not «selon la mairie, {une femme}, blessée, est sortie». */
function leadsOver({ items }: Reading, from: number, end: number): boolean {
  const definite = /^(?:le|la|l'|son|sa|leur)$/u.test(wordAt(items, from));
  return definite && /^(?:DET|PRON|PROPN)$/u.test(items[end + 1]?.word?.pos ?? '');
}
