import { itemAt, type Span, textSpan } from '../span.ts';
import type { CalendarLexicon } from './calendar.ts';
import { withComplement } from './countedNoun.ts';
import { type Count, readCount } from './counts.ts';
import type { DateExpression } from './expressions.ts';
import { isAge, isClock, isLength } from './hoursAndAges.ts';
import type { Item } from './line.ts';
import type { Quantity } from './quantities.ts';
import { isOneInSome, partOfThem, throughShare } from './shares.ts';

/** What makes the things known ones («les deux pays»), so that the number is no news; that of «ses trois frères» is. */
const definite =
  /^(?:le|la|les|l'|ce|cet|cette|ces|au|aux|des|du|mon|ma|ton|ta|son|sa|notre|votre|leur|tous|toutes|chaque|tout)$/;
/** From this number on, things that are known are counted all the same: «les 214 écoles de la province». */
const tellingNumber = 7;
/** Adjectives that may stand between a number and its noun. */
const mostBetween = 2;
const times = /^(?:fois|reprises?|heures?|demi-heures?|nuits?|soirs?|soirees?|journees?|etes|hivers)$/;

/**
 * The numbers that count something, with what they count: «100.000 soldats», «deux projets de traités», «50 minutes», «3,5 %»,
 * «12 millions d’euros», «six élèves sur dix». Not «les deux pays», ranks, ages, clock times, lengths of time, nor what lies in
 * one of the `dates` («il y a trois jours»).
 */
export function findQuantities(
  text: string,
  lines: readonly (readonly Item[])[],
  dates: readonly DateExpression[],
  calendar: CalendarLexicon,
): Quantity[] {
  const quantities: Quantity[] = [];
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      const isFree = isCounting(line[at] as Item) && !isIn(dates, (line[at] as Item).word);
      const count = isFree ? (readCount(line, at, calendar) ?? readOne(line, at, calendar)) : null;
      if (!count) continue;
      const isNone = isDefinite(line, at, count) || isLabel(line, at);
      const quantity = isNone ? null : readQuantity(text, line, at, count, calendar);
      if (quantity) quantities.push(quantity.found);
      at = (quantity ? quantity.to : count.to) - 1;
    }
  }
  return quantities;
}

function isCounting({ word, classes }: Item): boolean {
  return word.kind === 'number' || classes.has('NUMBER') || classes.has('GROUP');
}

function isIn(dates: readonly DateExpression[], word: Span): boolean {
  const date = itemAt(dates, word.start);
  return date !== undefined && word.start < date.end;
}

/** «un train sur quatre»: the article is a number where a share is told. */
function readOne(line: readonly Item[], at: number, calendar: CalendarLexicon): Count | null {
  return isOneInSome(line, at, calendar) ? { to: at + 1, number: 1 } : null;
}

/** «les deux pays», «les quelque 300 élus»; «des dizaines de milliers» and «des milliers» have no other article. */
function isDefinite(line: readonly Item[], at: number, count: Count): boolean {
  const before = line[at - 1];
  if (!before) return false;
  // «le 1.500 m», «du 400 m haies»: a race
  if (/^(?:le|du|au)$/.test(before.key) && /^(?:m|metres|km)$/.test(line[count.to]?.key ?? '')) return true;
  if (/^(?:quelque|quelques|autres|premiers|premieres|dernieres|derniers)$/.test(before.key))
    return isDefinite(line, at - 1, count);
  if (line[at]?.classes.has('GROUP')) return /^(?:les|ces|ses|leurs|nos|vos)$/.test(before.key);
  if (before.classes.has('WEEKDAY')) return line[count.to]?.word.pos !== 'NOUN';
  return definite.test(before.key) && (isRank(line[at] as Item) || (count.number ?? 0) < tellingNumber);
}

/** «la 93ᵉ minute» */
function isRank({ word }: Item): boolean {
  return word.kind === 'number' && /\p{L}$/u.test(word.text);
}

/** «article 5», «saison 3», «n° 12»; «3-0». */
function isLabel(line: readonly Item[], at: number): boolean {
  const before = line[at - 1];
  const score = /^[-–]$/u.test(before?.key ?? '') && line[at - 2]?.word.kind === 'number';
  return score || before?.classes.has('LABEL') === true;
}

function readQuantity(
  text: string,
  line: readonly Item[],
  from: number,
  count: Count,
  calendar: CalendarLexicon,
): { found: Quantity; to: number } | null {
  const part = partOfThem(line, count.to, calendar);
  const head = part < 0 ? findHead(line, count) : part;
  if (head < 0) return count.isScaled ? readBare(text, line, from, count) : null;
  if (isClock(line, from, head) || isAge(line, from, head) || isLength(line, from, head)) return null;
  const to = throughShare(line, withComplement(line, head), calendar);
  const { start } = (line[startOf(line, from, head)] as Item).word;
  const unitStart = (line[count.unitAt ?? count.to] as Item).word.start;
  const { end } = (line[to - 1] as Item).word;
  return {
    found: { number: count.number, unit: text.slice(unitStart, end), ...textSpan(text, start, end) },
    to,
  };
}

/** «4 milliards», «douze millions»: what is counted goes without saying. */
function readBare(
  text: string,
  line: readonly Item[],
  from: number,
  { to, number }: Count,
): { found: Quantity; to: number } {
  const last = line[to - 1]?.key === 'de' || line[to - 1]?.key === "d'" ? to - 2 : to - 1;
  const { end } = (line[last] as Item).word;
  return { found: { ...textSpan(text, (line[from] as Item).word.start, end), number, unit: '' }, to };
}

/** Where the words begin: with the sign of «{moins} 25 degrés», the first number of «{trois} ou quatre camions». */
function startOf(line: readonly Item[], from: number, head: number): number {
  if (isBelowZero(line, from, head)) return from - 1;
  return isRange(line, from) ? from - 2 : from;
}

/** «trois ou {quatre} camions», «30 à {40} personnes»; not «passer de 30 à 40». */
function isRange(line: readonly Item[], from: number): boolean {
  const first = line[from - 2];
  if (!/^(?:ou|a)$/.test(line[from - 1]?.key ?? '') || !first || !isCounting(first)) return false;
  return !first.classes.has('GROUP') && line[from - 3]?.key !== 'de';
}

/** «par moins 25 degrés» */
function isBelowZero(line: readonly Item[], from: number, head: number): boolean {
  if (line[from - 1]?.key !== 'moins' || line[head]?.classes.get('MEASURE') !== 2) return false;
  return !/^(?:au|a|de|du|le)$/.test(line[from - 2]?.key ?? '');
}

/** The noun that is counted, adjectives before it passed over: «trois nouveaux cas»; -1 when nothing is counted. */
function findHead(line: readonly Item[], count: Count): number {
  for (let at = count.to; at <= count.to + mostBetween; at++) {
    const item = line[at];
    if (!item || item.classes.has('MONTH') || item.classes.has('WEEKDAY')) return -1;
    // «quatre-vingts pour cent»
    if (at === count.to && item.key === 'pour' && line[at + 1]?.key === 'cent') return at + 1;
    if (at === count.to && isScaledCurrency(line, at)) return at + 1;
    if (item.classes.has('MEASURE') || item.classes.has('UNIT')) return at;
    if (item.word.kind !== 'word') return -1;
    if (item.word.pos === 'NOUN') return times.test(item.key) ? -1 : at;
    if (isModel(line, at, count)) return at + 1;
    if (isBareNominal(line, at, count)) return at;
    if (item.word.pos !== 'ADJ') return -1;
  }
  return -1;
}

/** «2,4 {M$}», «1,5 {Md€}»: a currency in millions or milliards. */
function isScaledCurrency(line: readonly Item[], at: number): boolean {
  const [scale, currency] = [line[at]?.word, line[at + 1]?.word];
  return /^(?:k|M|Mds?|Mrds?)$/u.test(scale?.text ?? '') && /^[€$£]$/u.test(currency?.text ?? '');
}

/** «six {Airbus A320neo}»: several of one make, by a word with a figure. */
function isModel(line: readonly Item[], at: number, { to, number }: Count): boolean {
  const [make, model] = [line[at]?.word, line[at + 1]?.word];
  if (at !== to || (number ?? 0) < 2 || make?.pos !== 'PROPN' || !model) return false;
  return model.kind === 'word' && /^\p{Lu}+-?\d/u.test(model.text);
}

/** «deux cents {fidèles} se sont inscrits», «quatre cent mille {abonnés} sont privés …»: an adjective or participle that stands for its noun. */
function isBareNominal(line: readonly Item[], at: number, { to, number }: Count): boolean {
  const { word } = line[at] as Item;
  const isPlural = /[sx]$/u.test(word.text) && /^\p{Ll}/u.test(word.text);
  const isNominal = word.pos === 'ADJ' || word.morphology.verbForm === 'Part';
  if (at !== to || (number ?? 0) < 2 || !isPlural || !isNominal) return false;
  return /^(?:VERB|AUX|PRON|PUNCT|ADP|CCONJ)$/.test(line[at + 1]?.word.pos ?? 'PUNCT');
}
