import { isOccasion } from './frameDates.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** How many items may stand between a participle and its day: «signé par les deux ministres mardi». */
const longestReach = 8;

/** What leads to where or by what words were said: «{devant} les élus réunis mardi», «{selon} un bilan communiqué mardi». */
const setting = /^(?:devant|dans|lors|selon|pendant|durant|face|via)$/u;

/**
 * «l'accord {signé} mardi», «un homme {disparu} à Sète dimanche»: the day on which that happened to a noun which a participle beside it
 * says; not where that is the cue, nor where words were said or written, «dans une lettre envoyée mardi», «Les élus réunis mardi ont …».
 */
export function isOfParticiple(reading: Reading, index: number, cue?: VerbGroup): boolean {
  const { items } = reading;
  const at = participleBefore(reading, index);
  if (cue && cue.first <= at && at <= cue.last) return false;
  if (at < 0 || isOccasion(reading, index) || reading.isAsked(at) || reading.isMeeting(at)) return false;
  if (isOfTopic(reading, at)) return true;
  let noun = at - 1;
  while (/^(?:ADJ|ADV)$/u.test(items[noun]?.word?.pos ?? '')) noun--;
  if (!/^(?:NOUN|PROPN)$/u.test(items[noun]?.word?.pos ?? '')) return false;
  const lead = leadOfPhrase(reading, noun);
  if (setting.test(wordAt(items, lead)) || items.some((_, i) => i > lead && i < at && reading.isOccasion(i)))
    return false;
  // «a vu sa demande {rejetée} mardi»
  const verb = finiteBefore(reading, at);
  if (verb && verb.last === lead && reading.isPerception(verb)) return false;
  return verb !== undefined || !holdsWords(reading, lead + 1, noun);
}

/** «{Sur Jo Blin}, touché dimanche, elle a été claire : «…»»: set off behind what somebody speaks of. */
function isOfTopic(reading: Reading, participle: number): boolean {
  const { items } = reading;
  if (wordAt(items, participle - 1) !== ',') return false;
  const lead = leadOfPhrase(reading, participle - 2);
  // «sur sa pivot, {Lou Roy}, touchée dimanche»
  const isNamed = wordAt(items, lead) === ',' && reading.nameAt(lead + 1)?.type === 'PER';
  return wordAt(items, isNamed ? leadOfPhrase(reading, lead - 1) : lead) === 'sur';
}

/** «{La lettre ouverte} envoyée mardi», «{Le conseil municipal} tenu mardi»: what is said there is said that day. */
function holdsWords(
  { items, isMeeting, isDocument, isUtterance }: Reading,
  from: number,
  to: number,
): boolean {
  return items.some((_, i) => i >= from && i <= to && (isMeeting(i) || isDocument(i) || isUtterance(i)));
}

/** Index of what stands before the noun phrase with its complements that ends at an item. */
function leadOfPhrase({ items }: Reading, noun: number): number {
  let i = noun;
  while (
    i >= 0 &&
    !setting.test(wordAt(items, i)) &&
    (/^(?:NOUN|PROPN|ADJ|ADV|DET|NUM)$/u.test(items[i]?.word?.pos ?? '') ||
      /^(?:de|d'|du|des|à|au|aux)$/u.test(wordAt(items, i)))
  )
    i--;
  return i;
}

/** «La maire, {jointe} mardi par téléphone, dénonce …», «{Interrogée} mercredi, l'ancienne directrice affirme le contraire.»: when somebody was asked. */
export function isOfAsked({ items, groups, isAsked }: Reading, index: number): boolean {
  const from = items.findLastIndex(({ form }, i) => i < index && form === ',') + 1;
  // «La présidente, Zoé Blin, {a rencontré} le patron mardi.»
  const isTold = (i: number) =>
    groups.some(({ form, first, last }) => form === 'finite' && first <= i && i <= last);
  return [from, from + 1].some(
    (i) => i < index && isAsked(i) && items[i]?.word?.morphology.verbForm === 'Part' && !isTold(i),
  );
}

/** «sa pivot, {touchée au mollet mardi}», «Karim, {licencié vendredi}»: what happened to somebody who is told of, behind the comma at an item. */
export function opensAside(reading: Reading, comma: number): boolean {
  const { items, groups, isAsked, isMeeting, isDocument } = reading;
  if (wordAt(items, comma) !== ',') return false;
  const aside = groups.find(({ first }) => first === comma + 1);
  if (aside?.form !== 'participle' || !aside.passive) return false;
  if (isAsked(aside.head) || reading.isEncounter(aside)) return false;
  if (isMeeting(aside.head) || isDocument(comma - 1)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/u.test(items[comma - 1]?.word?.pos ?? '');
}

/** Index of the participle that governs a day, or -1 where a verb or a comma stands between, or it is of a finite verb. */
function participleBefore({ items, groups, finiteStarts }: Reading, index: number): number {
  for (let i = index - 1; i > 0 && index - i <= longestReach; i--) {
    const word = items[i]?.word;
    if (!word || finiteStarts.has(i) || /^[,;:()–—]$/u.test(wordAt(items, i))) return -1;
    if (word.pos === 'SCONJ' || word.pos === 'CCONJ') return -1;
    if (word.morphology.verbForm !== 'Part' || word.morphology.tense === 'Pres') continue;
    return groups.some(({ form, first, last }) => form !== 'participle' && first <= i && i <= last) ? -1 : i;
  }
  return -1;
}
