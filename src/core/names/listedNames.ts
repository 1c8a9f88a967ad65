import type { Entry } from './entry.ts';
import { bareOf, isMedium, opensWithRegion } from './media.ts';
import { isNetwork } from './networkName.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading } from './slots.ts';
import { titleSegment } from './titleSegment.ts';

const articles = new Set(['le', 'la', 'les', "l'", 'du', 'au', 'des', 'aux']);

/** The listed name that begins in the token at `at`, with the part of a continent behind it («Europe centrale et orientale»). */
export function listedNameAt(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const slot = reading.slots[at];
  if (!slot) return null;
  // «sur {X}», not «Monsieur X» or «les rayons X»
  if (slot.key.length === 1 && !isNetwork(reading, at, lexicons)) return null;
  // Behind a prefix the name itself: «ex-{Union soviétique}», though a list may hold it with its prefix.
  const prefixed = reading.pieces[slot.piece + 1];
  let piece = prefixed?.token === at && prefixed.first ? slot.piece + 1 : slot.piece;
  let hit = lexicons.gazetteer.match(reading.pieces, piece);
  if (!hit && piece > slot.piece) {
    piece = slot.piece;
    hit = lexicons.gazetteer.match(reading.pieces, piece);
  }
  if (!hit) return null;
  const last = reading.pieces[piece + hit.length - 1];
  if (!last) return null;
  const to = last.token + 1;
  if (articles.has(slot.key) && reachesFurther(reading, at + 1, last.end, lexicons)) return null;
  if (opensWithRegion(reading, at, hit, lexicons)) return null;
  const article = reading.slots[at - 1]?.key ?? '';
  const named = articles.has(article) ? [...hit.entries, ...bareOf(hit, article)] : hit.entries;
  const known = slot.allCapitals && slot.key.length === 2 ? meantBy(named, reading, at) : named;
  const ordinary = to === at + 1 ? ordinaryWord(slot, lexicons.forms) : null;
  if (known.length === 0 || (ordinary && !hit.lower && !standsOut(reading, at, ordinary))) return null;
  // «n'était pas en {Chambre} mercredi»: a body has its article
  if (ordinary && article === 'en' && known.every(({ type }) => type === 'ORG')) return null;
  const isPerson = known.some((entry) => entry.type === 'PER');
  const isPlace = known.some((entry) => entry.type === 'LOC');
  const end = isPlace ? regionEnd(reading, to, lexicons) : isPerson ? numeralEnd(reading, to) : to;
  if (known.some(isMedium)) {
    const supplement = supplementOf(reading, at, to, lexicons);
    if (supplement) return supplement;
  }
  const from = isPerson ? nameStart(reading, at, to, lexicons) : at;
  return {
    start:
      from > at ? (reading.slots[from]?.word.start ?? 0) : (reading.pieces[piece]?.start ?? slot.word.start),
    end: end > to ? (reading.slots[end - 1]?.word.end ?? last.end) : last.end,
    from,
    to: end,
    origin: 'list',
    entries: isPlace && end > to ? [] : known,
    head: null,
    doubtful: ordinary !== null && slot.opening,
  };
}

/** «Le Figaro {littéraire}», «Le Monde {des livres}»: a medium of its own. */
function supplementOf(reading: Reading, from: number, to: number, { heads }: NameLexicons): Segment | null {
  const { slots, pieces } = reading;
  const [first, behind] = [slots[from], slots[to]];
  const found = first && behind && !behind.capital ? heads.at(pieces, behind.piece, ['supplement']) : null;
  const last = found ? pieces[(behind?.piece ?? 0) + found.length - 1] : undefined;
  if (!first || !found || !last) return null;
  const span = { start: first.word.start, end: last.end, from, to: last.token + 1 };
  return titleSegment(span, found.head);
}

/** Of «VD» or «GE» the canton in «(PS/{VD})» and «Renens ({VD})», and whatever else it is anywhere else. */
function meantBy(named: readonly Entry[], { slots }: Reading, at: number): readonly Entry[] {
  const isCanton = ({ type, country }: Entry) => type === 'LOC' && country === 'CH';
  if (!named.some(isCanton)) return named;
  const opener = slots[at - 1]?.word.text;
  const isBracketed =
    slots[at + 1]?.word.text === ')' &&
    (opener === '/' || (opener === '(' && slots[at - 2]?.capital === true));
  return named.filter((entry) => isCanton(entry) === isBracketed);
}

/** «La Tribune de Genève» is the «Tribune de Genève», not «La Tribune». */
function reachesFurther(
  { slots, pieces }: Reading,
  at: number,
  end: number,
  { gazetteer }: NameLexicons,
): boolean {
  const piece = slots[at]?.piece ?? -1;
  const inner = piece < 0 ? null : gazetteer.match(pieces, piece);
  return inner !== null && (pieces[piece + inner.length - 1]?.end ?? 0) > end;
}

/** Where a person's name begins behind its title («pape {François}»), and behind a «de» that no title introduces. */
function nameStart(reading: Reading, at: number, to: number, lexicons: NameLexicons): number {
  const { slots, pieces } = reading;
  const roleBefore = (slot: number) => slots[slot] && roleAt(lexicons.roles, pieces, slots[slot].piece);
  let from = at;
  while (from < to - 1 && slots[from]?.word.kind === 'word' && !slots[from]?.capital && roleBefore(from))
    from++;
  const isOf = /^(?:de|du|d['’])$/u.test(slots[from]?.word.text ?? '');
  return isOf && from < to - 1 && !roleBefore(from - 1) ? from + 1 : from;
}

/** A word of the dictionary is a name by its capital alone, inside a sentence; at its start only where a noun cannot stand bare. */
function standsOut(reading: Reading, at: number, ordinary: 'function' | 'content'): boolean {
  const slot = reading.slots[at];
  if (!slot?.capital || reading.headline) return false;
  if (!slot.opening) return true;
  const next = reading.slots[at + 1]?.word;
  if (ordinary !== 'content' || !next || next.kind === 'clitic') return false;
  return next.pos === 'VERB' || next.pos === 'AUX' || /^[,:(–—-]$/u.test(next.text);
}

/** «Elizabeth II», «Jean-Paul Ier». */
function numeralEnd({ slots }: Reading, to: number): number {
  return /^(?:[IVX]+|Ier)$/u.test(slots[to]?.word.text ?? '') ? to + 1 : to;
}

/** «Asie centrale», «Afrique de l'Ouest», «Europe centrale et orientale»: where the words end that narrow the place. */
function regionEnd(reading: Reading, to: number, lexicons: NameLexicons): number {
  const { slots, pieces } = reading;
  const wordsAt = (slot: number) => {
    const at = slots[slot]?.piece ?? -1;
    const found = at < 0 ? null : lexicons.heads.at(pieces, at, ['region']);
    return found ? (pieces[at + found.length - 1]?.token ?? slot - 1) + 1 : slot;
  };
  const end = wordsAt(to);
  if (end === to || slots[end]?.key !== 'et') return end;
  const more = wordsAt(end + 1);
  return more > end + 1 ? more : end;
}
