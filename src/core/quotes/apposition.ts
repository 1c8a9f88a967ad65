import { endOfName, type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { endOfComplement, nameBehind } from './topPhrases.ts';

/** A title and its name are one subject: «le porte-parole du port, Jo Blin,», «le gouverneur, le colonel Issa Tapsoba,». */
export function withApposition(
  reading: Reading,
  phrase: Pick<Subject, 'first' | 'last' | 'head'>,
  rule: Subject['rule'] = 'subject-of-cue',
): Subject {
  const { first, last, head } = phrase;
  const alone = { first, last, head, rule };
  // «Claire Aubry {(LFI) et Samir Haddad (PS)}», «les députés Claire Aubry {(LFI) et Samir Haddad (PS)}»
  if (wordAt(reading.items, last + 1) === '(' && reading.nameAt(last)?.type === 'PER') {
    const end = endOfPersons(reading, startOfName(reading, last));
    if (end > last) return { ...alone, last: end };
  }
  if (reading.nameAt(head) !== undefined) return titled(reading, alone) ?? alone;
  const comma = endOfRoles(reading, phrase) + 1;
  if (wordAt(reading.items, comma) !== ',') {
    // «la sénatrice (LR) de la Mayenne {Ana Roy}»
    let end = comma - 1;
    while (end >= last && reading.nameAt(end + 1)?.type === 'PER') end++;
    const isNamed = comma > last + 1 && end >= comma;
    return isNamed
      ? { first, last: end, head, rule }
      : (behindRelative(reading, phrase, comma, rule) ?? alone);
  }
  const apposed = nounPhraseAt(reading, comma + 1, 'Sing');
  // «explique l'un d'eux, {un père de sept enfants}»: who that is
  if (apposed && isOneOfThem(reading, phrase) && isUnnamed(reading, apposed)) return { ...apposed, rule };
  if (!apposed) return alone;
  // «D'après {les rapports}, Ana Duval …»: one person is not many
  if (reading.items[head]?.word?.morphology.number === 'Plur') {
    const end = endOfPersons(reading, apposed.first);
    return end > apposed.first && reading.isPerson(head) ? { first, last: end, head, rule } : alone;
  }
  // «la Rwandaise Diane Uwase»
  const inhabitant =
    /^\p{Lu}/u.test(reading.items[apposed.head]?.word?.text ?? '') &&
    reading.nameAt(apposed.head) === undefined;
  // «confirme {celui-ci}, le troisième-ligne Jo Blin»
  const pronoun = reading.items[head]?.word?.pos === 'PRON';
  const title = inhabitant || pronoun || reading.isPerson(apposed.head);
  for (let i = apposed.head; i <= apposed.last; i++) {
    const name = reading.nameAt(i);
    // «la partie civile, {l'ONG Transparence},»
    const isLabelled = i === apposed.last && apposed.first < apposed.head && !reading.isPerson(apposed.head);
    const isBody = i === apposed.head || isLabelled;
    if (name?.type === 'ORG' && isBody && isSetOff(reading, apposed.last))
      return { first, last: apposed.last, head, rule };
    if (name?.type !== 'PER') continue;
    // «{la famille de la victime}, Jo Blin, réclame …»: the name is the victim's
    if (isOfPerson(reading, phrase) && !/^me$/u.test(wordAt(reading.items, comma + 1))) return alone;
    // «selon un autre, le ministre Paul Keller a cédé»: what no comma closes is the subject of its own verb.
    if (i > apposed.head && !(title && isClosed(reading, apposed.last))) return alone;
    return { first, last: apposed.last, head, rule };
  }
  return alone;
}

/** «la famille {de la victime}», «l'entourage {du chanteur}»: those who are of somebody, and no person themselves. */
function isOfPerson(reading: Reading, { head, last }: Pick<Subject, 'last' | 'head'>): boolean {
  if (reading.isPerson(head) || !reading.isSpeaker(head)) return false;
  for (let i = head + 1; i <= last; i++)
    if (reading.isPerson(i) && /^(?:l[ea]|l'|du)$/u.test(wordAt(reading.items, i - 1))) return true;
  return false;
}

/** «Le Taoiseach, {Liam Byrne}, salue …»: a title that nobody here knows, and a person alone between it and the verb. */
function titled(reading: Reading, subject: Subject): Subject | undefined {
  const { first, last, head } = subject;
  const isOther =
    first < head && reading.nameAt(head)?.type !== 'PER' && wordAt(reading.items, last + 1) === ',';
  if (!isOther || reading.nameAt(last + 2)?.type !== 'PER') return undefined;
  const end = endOfName(reading, last + 2) - 1;
  // «…», a admis {le Danois}, Lars Holm: a language too
  const isInhabitant = subject.rule === 'inverted-subject' && reading.nameAt(head)?.type === 'MISC';
  const isWhole =
    (wordAt(reading.items, end + 1) === ',' && reading.finiteStarts.has(end + 2)) ||
    (isInhabitant && isClosed(reading, end));
  return isWhole ? { ...subject, last: end } : undefined;
}

/** «les auteurs, {Claire Aubry, Paul Roy et Me Samir Haddad},»: the last item of a list of persons that «et» closes, or -1. */
function endOfPersons(reading: Reading, from: number): number {
  const { items, nameAt } = reading;
  let isLast = false;
  for (let at = from; ; ) {
    if (/^mes?$/u.test(wordAt(items, at)) && nameAt(at + 1)?.type === 'PER') at++;
    if (nameAt(at)?.type !== 'PER') return -1;
    at = endOfName(reading, at) - 1;
    if (isLast) return at;
    at = behindBracket(reading, at) + 1;
    if (!/^(?:,|et)$/u.test(wordAt(items, at))) return -1;
    isLast = wordAt(items, at) === 'et';
    at++;
  }
}

function startOfName({ nameAt }: Reading, last: number): number {
  let first = last;
  while (nameAt(first - 1) === nameAt(last)) first--;
  return first;
}

/** How many items the relative clause of an apposition may have. */
const longestRelative = 10;

/** «L'élue {qu'elle met en cause}, Ana Duval, dément»: a name set off behind the relative clause that belongs to its role. */
function behindRelative(
  reading: Reading,
  { first, head }: Pick<Subject, 'first' | 'head'>,
  from: number,
  rule: Subject['rule'],
): Subject | undefined {
  const { items } = reading;
  if (!reading.isPerson(head) || !/^(?:que|qu'|qui|dont)$/u.test(wordAt(items, from))) return undefined;
  let comma = from + 1;
  while (comma < from + longestRelative && items[comma]?.word && wordAt(items, comma) !== ',') comma++;
  if (wordAt(items, comma) !== ',') return undefined;
  const apposed = nounPhraseAt(reading, comma + 1, 'Sing');
  const isName = apposed && reading.nameAt(apposed.head)?.type === 'PER' && apposed.first === apposed.head;
  return isName && wordAt(items, apposed.last + 1) === ','
    ? { first, last: apposed.last, head, rule }
    : undefined;
}

/** «l'un d'eux», «l'une d'entre elles» */
function isOneOfThem({ items }: Reading, { head, last }: Pick<Subject, 'last' | 'head'>): boolean {
  return /^une?$/u.test(wordAt(items, head)) && /^(?:eux|elles)$/u.test(wordAt(items, last));
}

function isUnnamed(reading: Reading, { first, last, head }: NounPhrase): boolean {
  if (!/^une?$/u.test(wordAt(reading.items, first)) || !reading.isPerson(head)) return false;
  for (let i = head; i <= last; i++) if (reading.nameAt(i)?.type === 'PER') return false;
  return true;
}

/** «Le bailleur, {Val Habitat}, invoque …»: a body between commas before the verb, or at the end. */
function isSetOff(reading: Reading, last: number): boolean {
  const text = wordAt(reading.items, last + 1);
  return /^(?:|\.)$/u.test(text) || (text === ',' && reading.finiteStarts.has(last + 2));
}

function isClosed(reading: Reading, last: number): boolean {
  const next = reading.items[last + 1];
  return !next?.word || next.word.kind === 'punctuation';
}

/** «l'auteur {et metteur en scène}, Koen Roy», «la chanteuse{, comédienne et productrice}, Lina Roy»: one person of several roles. */
function endOfRoles(reading: Reading, phrase: Pick<Subject, 'last' | 'head'>): number {
  let end = endOfRole(reading, phrase);
  while (/^(?:et|,)$/u.test(wordAt(reading.items, end + 1))) {
    const role = nounPhraseAt(reading, end + 2, 'Sing');
    if (!role || role.definite || !reading.isPerson(role.head)) break;
    end = endOfRole(reading, role);
  }
  return end;
}

/** «Son adjoint {à la voirie}, Ana Duval,», «l'un des élus du groupe {à l'Assemblée}, Jo Blin,»: a person's role reaches over its complements. */
function endOfRole(reading: Reading, { last, head }: Pick<Subject, 'last' | 'head'>): number {
  if (!reading.isPerson(head) && !isOneOfRole(reading, head)) return behindBracket(reading, last);
  // «le rapporteur {(LR)} de la commission»
  let end = behindBracket(reading, last);
  // «le président du Parlement {siégeant à} Tobrouk», «la gouverneure {faisant fonction}», «la directrice {ad interim}»
  const next = reading.items[end + 1]?.word?.morphology;
  if (next?.verbForm === 'Part' && next.tense === 'Pres') end = endOfObject(reading, end + 1);
  while (forATime.test(wordAt(reading.items, end + 1))) end++;
  while (reading.items[end + 1]?.word?.pos === 'ADP') {
    const complement = endOfComplement(reading, end + 1);
    // «demande le juge {à Marc Roy}»: to whom
    const isAddressee =
      /^(?:à|aux?)$/u.test(wordAt(reading.items, end + 1)) && reading.nameAt(end + 2)?.type === 'PER';
    if (complement === end + 1 || isAddressee) break;
    end = complement;
  }
  return behindBracket(reading, behindNumber(reading, end));
}

/** «Le conseiller du district {4}, Jo Blin,», «la cheffe de l'unité {n° 12}, Ana Duval,»: the number that ends what a role is of, or the item before it. */
function behindNumber({ items }: Reading, end: number): number {
  const number = /^n(?:°|º|o|uméro)$/u.test(wordAt(items, end + 1)) ? end + 2 : end + 1;
  const isNumber = items[number]?.word?.kind === 'number' && wordAt(items, number + 1) === ',';
  return isNumber ? number : end;
}

/** «ad interim», «f.f.»: in office for a time. */
const forATime = /^(?:ad|interim|intérim|a\.i\.?|f\.f\.?|ff)$/u;

/** «faisant {fonction}», «représentant {la famille}»: over the object of a participle, short of a person's name. */
function endOfObject(reading: Reading, participle: number): number {
  const object = nounPhraseAt(reading, participle + 1);
  if (!object || reading.nameAt(object.head)?.type === 'PER') return participle;
  const name = nameBehind(reading, object);
  return name < 0 ? object.last : name - 1;
}

/** «l'un des {élus}» */
function isOneOfRole(reading: Reading, head: number): boolean {
  if (!/^une?$/u.test(wordAt(reading.items, head))) return false;
  const several = nounPhraseAt(reading, head + 2, 'Plur');
  return several !== undefined && reading.isPerson(several.head);
}

/** How many items a short form or a party may have in brackets: «(ODC)», «(sans étiquette)», «(Les Républicains)». */
const longestBracket = 4;

/** «Le directeur de l'Office des céréales {(ODC)}, Ana Duval, …»: the last item of what brackets add, or the one before it. */
function behindBracket({ items }: Reading, end: number): number {
  if (wordAt(items, end + 1) !== '(') return end;
  for (let at = end + 2; at <= end + 2 + longestBracket; at++) if (wordAt(items, at) === ')') return at;
  return end;
}

/** «{L'un des prévenus}, un Brésilien de 24 ans, a dit …»: the phrase before the indefinite one that the parser chose. */
export function beforeApposition(
  reading: Reading,
  phrases: readonly NounPhrase[],
  parsed: number,
): NounPhrase | undefined {
  const at = phrases.findIndex(({ head }) => head === parsed);
  const [before, chosen] = [phrases[at - 1], phrases[at]];
  if (!before || !chosen || !/^une?$/u.test(wordAt(reading.items, chosen.first))) return undefined;
  if (wordAt(reading.items, chosen.first - 1) !== ',' || before.last !== chosen.first - 2) return undefined;
  const partitive = /^une?$/u.test(wordAt(reading.items, before.head));
  return partitive || reading.isPerson(before.head) || reading.nameAt(before.head) ? before : undefined;
}
