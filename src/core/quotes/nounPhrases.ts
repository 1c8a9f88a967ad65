import { type Reading, wordAt } from './reading.ts';

/** A noun phrase as item indexes: «le porte-parole du club, Jo Blin» has its head at «porte-parole». */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** False for a bare noun that heads nothing but an apposition: «Maire de Sète depuis 2014, …». */
  readonly definite: boolean;
}

/** Noun phrases inside noun phrases, «le fils du frère de l'ami de …», deeper than this are cut. */
const deepest = 6;

const predeterminer =
  /^(?:tout|toute|tous|toutes|plusieurs|quelques?|certaine?s?|quelque|chaque|aucune?|nombre|beaucoup)$/u;

/** The noun phrase that begins at an item, or `undefined`. `number` of the verb it goes with: a plural one takes «X et Y» whole. */
export function nounPhraseAt(
  reading: Reading,
  at: number,
  number?: 'Sing' | 'Plur',
  depth = 0,
): NounPhrase | undefined {
  const start = skipDeterminers(reading, at);
  const head = headAt(reading, start, at);
  if (head === undefined) return undefined;
  const word = reading.items[head]?.word;
  // «{Me} Ana Duval, qui …»
  const isTitle = /^\p{Lu}/u.test(word?.text ?? '') && reading.nameAt(head + 1)?.type === 'PER';
  const definite = start > at || reading.nameAt(head) !== undefined || word?.pos === 'PROPN' || isTitle;
  let last = extend(reading, head, depth);
  if (number === 'Plur' && depth === 0) last = endOfList(reading, head, last) ?? last;
  while (number !== 'Sing' && /^(?:et|ou|ni)$/u.test(wordAt(reading.items, last + 1)) && depth < deepest) {
    const next = nounPhraseAt(reading, last + 2, number, depth + 1);
    if (!next?.definite) break;
    last = next.last;
  }
  return { first: at, last, head, definite };
}

/** «{Paris, Londres et Berlin} estiment»: the last item of a list of names that «et» closes. */
function endOfList(reading: Reading, head: number, first: number): number | undefined {
  let last = first;
  if (reading.nameAt(head) === undefined) return undefined;
  while (wordAt(reading.items, last + 1) === ',') {
    const next = nounPhraseAt(reading, last + 2, undefined, 1);
    if (!next || reading.nameAt(next.head) === undefined) return undefined;
    last = next.last;
    if (/^(?:et|ou|ni)$/u.test(wordAt(reading.items, endOfName(reading, next.head)))) return last;
  }
  return undefined;
}

/** The item behind the name that a head belongs to. */
export function endOfName(reading: Reading, head: number): number {
  const name = reading.nameAt(head);
  let at = head + 1;
  while (name && reading.nameAt(at) === name) at++;
  return at;
}

function skipDeterminers(reading: Reading, at: number): number {
  // «l'entourage du {premier} ministre»: the determiner is in «du»
  const contracted = /^(?:du|des|au|aux)$/u.test(wordAt(reading.items, at - 1));
  const from = isApproximate(reading, at) ? at + 2 : at;
  let i = from;
  while (i < from + 5 && reading.nameAt(i) === undefined) {
    const word = reading.items[i]?.word;
    if (!word) break;
    const text = wordAt(reading.items, i);
    const partOf =
      word.pos === 'DET' || word.pos === 'NUM' || predeterminer.test(text) || /^(?:l'|d'autres)$/u.test(text);
    const adjective =
      word.pos === 'ADJ' && reading.items[i + 1]?.word !== undefined && !isNominal(reading, i);
    if (!partOf && !(adjective && (i > at || contracted))) break;
    i++;
  }
  return i;
}

/** «{plus de} 300 auteurs», «{près de} dix mille personnes» */
function isApproximate({ items }: Reading, i: number): boolean {
  const isOver = /^(?:plus|moins|près)$/u.test(wordAt(items, i)) && wordAt(items, i + 1) === 'de';
  return isOver && items[i + 2]?.word?.pos === 'NUM';
}

function isNominal(reading: Reading, i: number): boolean {
  const { pos, text = '' } = reading.items[i]?.word ?? {};
  // «selon ses proches {–} a reçu»: a dash is read as a noun at times
  if (/^[—–-]$/u.test(text)) return false;
  return pos === 'NOUN' || pos === 'PROPN' || reading.nameAt(i) !== undefined;
}

/** The head noun: the first noun or name; behind a determiner an adjective serves too («le premier», «les autres»). */
function headAt(reading: Reading, at: number, first: number): number | undefined {
  if (isNominal(reading, at)) return at;
  const word = reading.items[at]?.word;
  if (word?.pos === 'PRON' && /^(?:celui|celle|ceux|celles)(?:-(?:ci|là))?$/u.test(wordAt(reading.items, at)))
    return at;
  // «l'un d'eux», «un de ses adversaires»
  const partitive =
    /^(?:de|d'|des)$/u.test(wordAt(reading.items, at + 1)) || wordAt(reading.items, at - 1) === "l'";
  if (partitive && word?.pos !== 'ADJ' && /^(?:un|une|uns|unes|autre)$/u.test(wordAt(reading.items, at)))
    return at;
  // «le {plus} grand», «les {plus} modérés»
  const superlative = at > first && /^(?:plus|moins)$/u.test(wordAt(reading.items, at));
  if (superlative && reading.items[at + 1]?.word?.pos === 'ADJ' && !isNominal(reading, at + 2)) return at + 1;
  // «disent {les uns}»
  const some = [at - 1, at].find(
    (i) => /^une?s$/u.test(wordAt(reading.items, i)) && wordAt(reading.items, i - 1) === 'les',
  );
  if (some !== undefined) return some;
  const before = at > first ? reading.items[at - 1]?.word : undefined;
  if (before && before.pos === 'ADJ' && !isNominal(reading, at)) return at - 1;
  const isOther = word?.pos === 'PRON' && /^autres?$/u.test(wordAt(reading.items, at));
  if (before?.pos === 'DET' && (word?.pos === 'ADJ' || word?.pos === 'VERB' || isOther)) return at;
  return undefined;
}

/** The last item of what hangs behind the head: adjectives, names, «de» phrases, quoted words. */
function extend(reading: Reading, head: number, depth: number): number {
  const { items } = reading;
  let last = reading.compoundEnd(head);
  for (let i = last + 1; i < items.length; i++) {
    const item = items[i];
    if (item?.quote !== undefined && i === last + 1 && !/^[,:.]$/u.test(wordAt(items, i - 1))) {
      last = i;
      continue;
    }
    const word = item?.word;
    if (!word || reading.dateAt(i) !== undefined) break;
    const text = wordAt(items, i);
    // «la numéro {deux} du parti»
    if (wordAt(items, i - 1) === 'numéro' && (word.pos === 'NUM' || text === 'un')) {
      last = i;
      continue;
    }
    // «le notaire {face à} ses clients»
    if (text === 'face' && /^(?:à|au|aux)$/u.test(wordAt(items, i + 1))) break;
    if (isNominal(reading, i) && word.pos !== 'PRON') {
      last = i;
      continue;
    }
    if (
      word.pos === 'ADJ' ||
      (word.pos === 'VERB' && word.morphology.verbForm === 'Part' && word.morphology.tense !== 'Pres')
    ) {
      // «un responsable {cité} par l'agence»
      if (wordAt(items, i + 1) === 'par' && (depth > 0 || reading.isPerson(head))) break;
      last = i;
      continue;
    }
    // «l'entrepreneur {en question}», «son rival {de toujours}»
    if (
      (text === 'en' && wordAt(items, i + 1) === 'question') ||
      (/^(?:de|d')$/u.test(text) && /^(?:toujours|alors|hier|jadis|ici|là-bas)$/u.test(wordAt(items, i + 1)))
    ) {
      last = i + 1;
      i = last;
      continue;
    }
    if (/^(?:de|d'|du|des)$/u.test(text) && depth < deepest) {
      const inner = nounPhraseAt(reading, i + 1, 'Sing', depth + 1);
      // «l'un d'eux», «l'une d'entre elles»
      const among = wordAt(items, i + 1) === 'entre' ? i + 2 : i + 1;
      if (!inner && /^(?:eux|elles|nous|vous)$/u.test(wordAt(items, among))) {
        last = among;
        i = last;
        continue;
      }
      if (!inner) break;
      last = reading.isSpeaker(head) ? endOfRemit(reading, inner.last) : inner.last;
      i = last;
      continue;
    }
    if (/^(?:très|plus|moins)$/u.test(text) && items[i + 1]?.word?.pos === 'ADJ') continue;
    if (/^(?:à|au|aux)$/u.test(text) && reading.isPerson(head)) {
      const remit = nounPhraseAt(reading, i + 1, 'Sing', deepest);
      // «le ministre délégué {à l'Industrie}»
      const hasRemit = reading.isRemit(head) || /^déléguée?s?$/u.test(wordAt(items, i - 1));
      if (!remit || reading.nameAt(remit.head)) break;
      // «a soufflé le délégué {aux camarades}»: to whom
      if (!reading.isRemit(remit.head) && (!hasRemit || reading.isPerson(remit.head))) break;
      last = remit.last;
      i = last;
      continue;
    }
    // «un monsieur {en blazer}», «un diplomate {en poste à Bamako}»
    if (text === 'en' && isUnnamedPerson(reading, head) && items[i + 1]?.word?.pos === 'NOUN') {
      last = endOfPost(reading, i + 1, depth);
      i = last;
      continue;
    }
    break;
  }
  return last;
}

/** The last item of «en poste {à Bamako}», «en exil {au Canada}». */
function endOfPost(reading: Reading, noun: number, depth: number): number {
  if (!/^(?:à|au|aux|dans)$/u.test(wordAt(reading.items, noun + 1)) || depth >= deepest) return noun;
  const place = nounPhraseAt(reading, noun + 2, 'Sing', depth + 1);
  return place && reading.nameAt(place.head)?.type === 'LOC' ? place.last : noun;
}

/** «le ministre de l'Économie {et des Finances}», «des Eaux {et Forêts}»: the last item of what an office has charge of. */
function endOfRemit(reading: Reading, from: number): number {
  const { items } = reading;
  let end = from;
  for (;;) {
    let at = end + 1;
    if (!/^(?:et|,)$/u.test(wordAt(items, at))) return end;
    const governed = /^(?:de|d'|du|des)$/u.test(wordAt(items, at + 1));
    if (governed) at += /^(?:la|l')$/u.test(wordAt(items, at + 2)) ? 2 : 1;
    // a comma alone sets off somebody: «le ministre de l'Économie, Ana Duval»
    else if (wordAt(items, at) === ',') return end;
    const noun = items[at + 1]?.word;
    const type = reading.nameAt(at + 1)?.type;
    if (!/^\p{Lu}/u.test(noun?.text ?? '') || type === 'PER' || type === 'LOC') return end;
    if (!governed && (noun?.pos !== 'NOUN' || type)) return end;
    end = nounPhraseAt(reading, at + 1, 'Sing', deepest)?.last ?? at + 1;
  }
}

function isUnnamedPerson(reading: Reading, head: number): boolean {
  return reading.isPerson(head) && /^une?$/u.test(wordAt(reading.items, head - 1));
}
