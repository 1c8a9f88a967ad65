import { listedNameAt } from './listedNames.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';

/** How many words may stand in the brackets behind a book, and between a determiner and the noun of a work. */
const mostInBrackets = 14;
const mostBetween = 4;
const owned = /^(?:un|une|son|sa|leur|mon|ma|notre)$/u;
const rank = /^(?:premiere?|derniere?|nouveau|nouvel|nouvelle|prochaine?|\p{L}+ieme)$/u;

/** «… {(éd. du Seuil)}», «… {(Gallimard, 312 p., 21 €)}», «…, d'Ann Scott {(P.O.L)}»: what is printed behind a book. */
export function isPrinted(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  const open =
    slots[at]?.word.text === ',' && /^(?:de|d['’])$/u.test(slots[at + 1]?.key ?? '')
      ? bracket(reading, at)
      : at;
  if (slots[open]?.word.text !== '(') return false;
  for (let i = open + 1; i <= open + mostInBrackets && slots[i] && slots[i]?.word.text !== ')'; i++) {
    if (lexicons.heads.at(reading.pieces, slots[i]?.piece ?? 0, ['prints'])) return true;
    if (i <= open + 2 && isPublisher(reading, i, lexicons)) return true;
  }
  return false;
}

/** Where the bracket opens behind «, d'Ann Scott (»; `at` when it does not. */
function bracket({ slots }: Reading, at: number): number {
  for (let i = at + 3; i <= at + 6; i++) {
    if (slots[i]?.word.text === '(') return i;
    if (!slots[i]?.capital) return at;
  }
  return at;
}

function isPublisher(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const listed = listedNameAt(reading, at, lexicons);
  return listed?.entries.some(({ description }) => description?.fr === "maison d'édition") === true;
}

/** «…, {son premier roman}», «…, {le dernier film} de …»: a comma and what the name before it is. */
export function workBehind(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const { slots, pieces } = reading;
  if (slots[at]?.word.text !== ',') return false;
  const determiner = slots[at + 1]?.key ?? '';
  const isOwn = owned.test(determiner);
  // «…, {premier long métrage} de la cinéaste»
  const isBare = rank.test(determiner);
  if (!isOwn && !isBare && !/^(?:le|la|l['’])$/u.test(determiner)) return false;
  let isRanked = isOwn || isBare;
  for (let i = at + 2; i <= at + 1 + mostBetween; i++) {
    const slot = slots[i];
    if (!slot || slot.capital || slot.word.kind !== 'word') return false;
    if (lexicons.heads.at(pieces, slot.piece, ['mark'])?.head.type === 'MISC') return isRanked;
    if (rank.test(slot.key)) isRanked = true;
    else if (slot.word.pos !== 'ADJ') return false;
  }
  return false;
}

/** «{Son deuxième album,} …», «{le premier film de la cinéaste,} …»: the same before it. */
export function workBefore(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const { slots, pieces } = reading;
  if (slots[at - 1]?.word.text !== ',') return false;
  for (let i = at - 2; i >= at - 4; i--) {
    const slot = slots[i];
    const work = slot ? lexicons.heads.at(pieces, slot.piece, ['mark']) : null;
    if (work?.head.type !== 'MISC') continue;
    const before = slots.slice(Math.max(0, i - 3), i);
    return before.some(({ key }) => owned.test(key) || rank.test(key));
  }
  return false;
}
