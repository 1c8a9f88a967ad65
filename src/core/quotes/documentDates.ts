import { isDay, isEdition } from './frameDates.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';

/** True for the date of what holds the words that a cue at an item reports. */
export function datesWords(reading: Reading, index: number, cue: number): boolean {
  return (
    (index < cue && isEdition(reading, index)) ||
    datesRelative(reading, index) ||
    datesDocument(reading, index) ||
    datesAside(reading, index, cue) ||
    datesObject(reading, index, cue)
  );
}

/** How many items set off may stand between the date of what was written and its relative: «du 22 août{, à Oyem,} dans lequel». */
const farthestRelative = 8;

/** «un éditorial du 28 août {dans lequel} il demandait …», «un discours du 22 août, à Oyem, {dans lequel} …»: the date of what was said is that of its words. */
function datesRelative(reading: Reading, index: number): boolean {
  let i = index + 1;
  while (reading.dateAt(i) !== undefined || wordAt(reading.items, i) === ',') i++;
  if (opensRelative(reading, i)) return true;
  const isOwn = /^(?:de|du|d')$/u.test(wordAt(reading.items, index - 1));
  if (!isOwn || wordAt(reading.items, i - 1) !== ',') return false;
  const end = reading.items.findIndex((_, k) => k > i && wordAt(reading.items, k) === ',');
  if (end < 0 || end - i >= farthestRelative || !opensRelative(reading, end + 1)) return false;
  return ![...reading.finiteStarts].some((verb) => verb > i && verb < end);
}

/** «{où}», «dans {lequel}», «pendant {laquelle}», «au cours de {laquelle}» */
function opensRelative({ items }: Reading, at: number): boolean {
  for (let i = at; i <= at + 3; i++) {
    if (/^(?:où|lequel|laquelle|lesquels|lesquelles|duquel)$/u.test(wordAt(items, i))) return true;
    if (!/^(?:ADP|DET|NOUN)$/u.test(items[i]?.word?.pos ?? '')) return false;
  }
  return false;
}

/** «dans une lettre {de} 1951», «dans son rapport {du} 3 mai», «dans une étude {parue en} mars»: what carried the words was written that day. */
function datesDocument(reading: Reading, index: number): boolean {
  const { items } = reading;
  let i = index - 1;
  if (/^(?:de|du|d'|en|le|au)$/u.test(wordAt(items, i))) i--;
  // «en date du 3 mai»
  if (wordAt(items, i) === 'date' && wordAt(items, i - 1) === 'en') i -= 2;
  while (items[i]?.word?.pos === 'ADJ' || items[i]?.word?.morphology.verbForm === 'Part') i--;
  return (
    (reading.isDocument(i) && wordAt(items, i - 2) === 'dans') ||
    isDelivered(reading, i) ||
    reading.links('via').some(({ last, entry }) => last === i && entry.words[0] === 'dans')
  );
}

/** «a consacré {son sermon} de vendredi à ceux qui «…»»: what somebody says there, where «a commenté son rapport de 2019» says it later. */
function isDelivered(reading: Reading, noun: number): boolean {
  if (!reading.isDocument(noun) || !/^(?:son|sa|leur)$/u.test(wordAt(reading.items, noun - 1))) return false;
  const verb = reading.groups.find(({ form, last }) => form === 'finite' && last === noun - 2);
  return verb !== undefined && !reading.cues.some(({ group }) => group === verb);
}

/** «La lettre, {datée} du 3 mai, dénonce …», «Le rapport, publié mardi, évoque …»: when what speaks was written. */
function datesAside(reading: Reading, index: number, cue: number): boolean {
  const closes = reading.items.findIndex((_, i) => i > index && wordAt(reading.items, i) === ',');
  return (
    closes >= 0 && closes <= cue && finiteBefore(reading, cue) === undefined && datesMade(reading, index)
  );
}

/** «{Les images, tournées} samedi par une infirmière, ont …», «{Une note} de Xerfi, {publiée} en mai, …»: when the document that opens a sentence was made or shown. */
export function datesMade(reading: Reading, index: number): boolean {
  const { items, groups, isDocument } = reading;
  const comma = items.findLastIndex((_, i) => i < index && wordAt(items, i) === ',');
  const participle = groups.find(({ first }) => first === comma + 1);
  if (participle?.form !== 'participle' || !participle.passive || groups[0] !== participle) return false;
  const opens = items.findIndex(({ word }) => word?.pos === 'NOUN');
  // «Dans {Elle, paru} jeudi, …»
  if (wordAt(items, 0) === 'dans' && /^(?:ORG|MISC)$/u.test(reading.nameAt(comma - 1)?.type ?? ''))
    return true;
  return participle.lemma === 'dater' || isDocument(comma - 1) || (opens < comma && isDocument(opens));
}

/** «Le syndicat a publié mardi un communiqué {dans lequel} il dénonce …», «… ont adopté mardi une résolution {qui} condamne …» */
function datesObject(reading: Reading, index: number, cue: number): boolean {
  const { items, groups, isDocument } = reading;
  const opens = items.findLastIndex(
    (_, i) => i < cue && /^(?:qui|où|laquelle|lequel)$/u.test(wordAt(items, i)),
  );
  const noun = wordAt(items, opens - 1) === 'dans' ? opens - 2 : opens - 1;
  const told = groups.find(({ form }) => form === 'finite');
  const date = reading.dateAt(index);
  if (opens < 0 || index > opens || told?.tense !== 'past' || told.first > noun || !date || !isDay(date))
    return false;
  if (finiteBefore(reading, opens) !== told || /^(?:de|du|d'|des)$/u.test(wordAt(items, index - 1)))
    return false;
  const cued = groups.find(({ first, last }) => first <= cue && cue <= last);
  return cued?.tense === 'present' && headsDocument(noun);

  /** «une lettre ouverte {au préfet}»: over adjectives and complements back to the noun. */
  function headsDocument(from: number): boolean {
    for (let i = from; i > (told?.last ?? 0) && from - i < 5 && wordAt(items, i) !== ','; i--)
      if (isDocument(i)) return true;
    return false;
  }
}
