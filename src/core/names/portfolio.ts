import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading } from './slots.ts';

/** Words between «ministre» and what a minister is for: «ministre délégué chargé de l'…». */
const farthest = 7;
const link = /^(?:de|du|des|d['’]|la|le|les|l['’]|a|au|aux)$/u;

/**
 * «le ministre de l'{Hydraulique et de l'Assainissement}», «la secrétaire d'État à la {Mer}»: what a minister is for is written with a
 * capital and names nothing; «le ministre de {Guinée}» has a place.
 */
export function isMinistersDomain(reading: Reading, segment: Segment, lexicons: NameLexicons): boolean {
  return opensDomain(reading, segment.from, lexicons, segment.entries.length > 0);
}

/** Whether what a minister is for begins at `at`, be it a place: «la ministre de l'{Éducation} du Québec». */
export function opensDomain(reading: Reading, at: number, lexicons: NameLexicons, listed = false): boolean {
  const { slots, pieces } = reading;
  const first = slots[at];
  if (!first || !isBehindMinister(reading, at, lexicons)) return false;
  if (lexicons.heads.at(pieces, first.piece, ['domain', 'term'])) return true;
  return !listed && ordinaryWord(first, lexicons.forms) === 'content';
}

function isBehindMinister({ slots, pieces }: Reading, from: number, { heads }: NameLexicons): boolean {
  if (!link.test(slots[from - 1]?.key ?? '')) return false;
  for (let at = from - 2; at >= from - farthest; at--) {
    const slot = slots[at];
    if (slot?.word.kind !== 'word' && slot?.word.kind !== 'elision') return false;
    const found = heads.at(pieces, slot.piece, ['minister']);
    const end = found ? (pieces[slot.piece + found.length - 1]?.token ?? at) + 1 : -1;
    if (
      end > 0 &&
      slots.slice(end, from).every(({ key, word }) => link.test(key) || /^(?:ADJ|VERB)$/u.test(word.pos))
    )
      return true;
  }
  return false;
}
