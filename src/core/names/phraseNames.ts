import type { Head } from './heads.ts';
import { headEndingAt } from './lemmaHeads.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading, type Slot } from './slots.ts';
import { titleSegment } from './titleSegment.ts';

/** How many words such a name has at most behind its capital. */
const longest = 5;

/**
 * A body whose name is a phrase of ordinary words behind the noun that introduces it: «l'association {Granit vivant}», «le collectif
 * {Sauvons la dune}», «l'ONG {Fleuve et droits}»; or a work: «le film {Marée basse}». `null` where the capital stands alone.
 */
export function findPhraseName(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const { slots } = reading;
  const first = slots[at];
  if (!first?.capital || first.allCapitals || first.opening || slots[at - 1]?.word.kind !== 'word')
    return null;
  const head = labelBefore(reading, at, lexicons);
  if (head?.type !== 'ORG' && head?.use !== 'mark') return null;
  // «Mantois en rade», but «la société Duval» en faillite
  if (ordinaryWord(first, lexicons.forms) === null && !lexicons.gazetteer.demonym(first.key))
    return findPlacedName(reading, { from: at, to: at + 1, start: first.word.start, entries: [] }, lexicons);
  const to = phraseEnd(slots, at);
  const last = slots[to - 1];
  if (to === at + 1 || !last) return null;
  const { start } = first.word;
  return titleSegment({ start, end: last.word.end, from: at, to }, head);
}

/**
 * A body that is called by its place and what it stands for: «l'association {Lunel-Viel nature}», «le groupe {Sète autrement}», «le
 * collectif {Bauer debout}». `null` where the sentence only goes on behind the place.
 */
export function findPlacedName(
  reading: Reading,
  { from, to, start, entries }: Pick<Segment, 'from' | 'to' | 'start' | 'entries'>,
  lexicons: NameLexicons,
): Segment | null {
  const isPlace = entries.some(({ type }) => type === 'LOC');
  if (to !== from + 1 || (entries.length > 0 && !isPlace)) return null;
  const end = behindCause(reading, to, isPlace, lexicons);
  const [last, next] = [reading.slots[end - 1], reading.slots[end]];
  if (end === to || !last || (next && !/^(?:PUNCT|VERB|AUX|PRON)$/u.test(next.word.pos))) return null;
  const head = labelBefore(reading, from, lexicons);
  if (head?.type !== 'ORG') return null;
  return titleSegment({ start, end: last.word.end, from, to: end }, head);
}

/** Behind «nature», «vivante», «en commun», which stand for something behind a place; some do so behind any word. */
function behindCause(reading: Reading, at: number, isPlace: boolean, lexicons: NameLexicons): number {
  const { slots, pieces } = reading;
  const slot = slots[at];
  if (!isPlain(slot)) return at;
  const motto = lexicons.heads.at(pieces, slot.piece, ['motto']);
  if (motto) return (pieces[slot.piece + motto.length - 1]?.token ?? at) + 1;
  const { pos } = slot.word;
  const isOwn = pos === 'ADJ' && !lexicons.gazetteer.demonym(slot.key);
  return isPlace && (pos === 'NOUN' || isOwn || (pos === 'ADV' && /ment$/u.test(slot.key))) ? at + 1 : at;
}

/** «association», «association de consommateurs»: the noun that ends before a name. */
export function labelBefore(reading: Reading, at: number, { heads }: NameLexicons): Head | null {
  return headEndingAt(reading, at - 1, 3, heads, ['label', 'mark']);
}

/** Where a name ends that is a phrase of ordinary words and begins at `from`. */
export function phraseEnd(slots: readonly Slot[], from: number): number {
  const at = nounBehind(slots, from);
  let to = at + 1;
  while (to - at <= longest) {
    const next = behindWord(slots, at, to);
    if (next === to) return to;
    to = next;
    if (slots[to - 1]?.capital) return to;
  }
  return to;
}

/** «{Un} toit pour étudier», «{Au} bon grain»: the first noun of a name that opens with its article. */
function nounBehind(slots: readonly Slot[], at: number): number {
  const first = slots[at];
  if (first?.word.pos !== 'DET' && !/^(?:au|aux|chez)$/u.test(first?.key ?? '')) return at;
  const noun = slots[at + 1]?.word.pos === 'ADJ' ? at + 2 : at + 1;
  const isNoun = slots[noun]?.word.pos === 'NOUN' && !slots[noun]?.allCapitals;
  return isNoun ? noun : at;
}

/** Behind a word that belongs to the phrase: an adjective, «ici», or a link with its noun; else `at`. */
function behindWord(slots: readonly Slot[], first: number, at: number): number {
  const slot = slots[at];
  if (!isPlain(slot)) return at;
  const { pos, morphology } = slot.word;
  // «{Touche} pas à mon bois», whose verb is a noun elsewhere
  const negated = /^(?:pas|plus)$/u.test(slots[first + 1]?.key ?? '');
  const opensWithNoun = /^(?:NOUN|PROPN)$/u.test(slots[first]?.word.pos ?? '') && !negated;
  if (pos === 'ADJ' || (pos === 'VERB' && morphology.verbForm === 'Part')) return at + 1;
  if (pos === 'ADV' && at === first + 1) return at + 1;
  const links = opensWithNoun
    ? /^(?:et|en|pour|sans)$/u.test(slot.key)
    : /^(?:DET|ADP|CCONJ)$/u.test(pos) && !/^(?:par|selon|depuis)$/u.test(slot.key);
  if (!links) return opensWithNoun ? behindPurpose(slots, first, at) : at;
  const determined = (!opensWithNoun || slot.key === 'pour') && slots[at + 1]?.word.pos === 'DET';
  const noun = slots[determined ? at + 2 : at + 1];
  if (opensWithNoun && slot.key === 'et' && isCapitalNoun(noun)) return at + 2;
  if (slot.key === 'pour' && (/^(?:tous|toutes)$/u.test(noun?.key ?? '') || isInfinitive(noun)))
    return at + 2;
  return isPlain(noun) && noun.word.pos === 'NOUN' ? at + (determined ? 3 : 2) : at;
}

/** «Toit {à deux}», «Eaux vives {du Risoux}»; «Les Ailes {du marais}» where an article opens the name. */
function behindPurpose(slots: readonly Slot[], first: number, at: number): number {
  const [link, next] = [slots[at]?.key ?? '', slots[at + 1]];
  if (link === 'a' && isPlain(next) && /^(?:NUM|NOUN)$/u.test(next.word.pos)) return at + 2;
  if (!/^(?:de|du|des|d['’])$/u.test(link)) return at;
  if (next?.capital && !next.allCapitals && next.word.kind === 'word') return at + 2;
  const noun = next?.word.pos === 'DET' ? at + 2 : at + 1;
  return slots[first - 1]?.capital && isPlain(slots[noun]) && slots[noun]?.word.pos === 'NOUN'
    ? noun + 1
    : at;
}

/** «pour {étudier}» */
function isInfinitive(slot: Slot | undefined): boolean {
  return isPlain(slot) && slot.word.morphology.verbForm === 'Inf';
}

/** «Familles et {Factures}» */
function isCapitalNoun(slot: Slot | undefined): boolean {
  return slot?.capital === true && !slot.allCapitals && /^(?:NOUN|PROPN)$/u.test(slot.word.pos);
}

function isPlain(slot: Slot | undefined): slot is Slot {
  return slot !== undefined && !slot.capital && (slot.word.kind === 'word' || slot.word.kind === 'elision');
}
