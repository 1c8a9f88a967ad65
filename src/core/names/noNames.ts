import type { Found } from './clues.ts';
import { leadsToMedium } from './mediaClues.ts';
import { isNetwork } from './networkName.ts';
import type { NameLexicons, Segment } from './segments.ts';

/** «XIXe». */
const ordinal = /^[IVXLC]+(?:e|è|ème|er|ère|re)?$/u;

/** «l'État», «la TVA», and what a minister is for («la Santé»). */
export function isNoName(found: Found, segment: Segment, lexicons: NameLexicons): boolean {
  const slot = found.reading.slots[segment.from];
  if (!slot) return true;
  const none = lexicons.heads.at(found.reading.pieces, slot.piece, ['none']);
  if (none && found.reading.pieces[slot.piece + none.length - 1]?.token === segment.to - 1) return true;
  // not in «publiée dans {Nature}»
  if (isDomain(found, segment, lexicons)) return !leadsToMedium(found.reading, segment.from - 1, lexicons);
  if (isNetwork(found.reading, segment.from, lexicons)) return false;
  const letter = slot.key.length < 2 && segment.entries.length === 0;
  return segment.to === segment.from + 1 && (letter || ordinal.test(slot.word.text));
}

/** «la Santé», «la Défense»: what a ministry is for. */
function isDomain(found: Found, segment: Segment, lexicons: NameLexicons): boolean {
  const { slots, pieces } = found.reading;
  const piece = slots[segment.from]?.piece ?? 0;
  const domain = lexicons.heads.at(pieces, piece, ['domain']);
  return domain !== null && (pieces[piece + domain.length - 1]?.token ?? 0) >= segment.to - 1;
}

/** A listed place that is what an office is for: the Defence of «ministre de la Défense» is no quarter of Paris. A body stays one. */
export function isPortfolio(found: Found, segment: Segment, lexicons: NameLexicons): boolean {
  if (segment.origin !== 'list' || !isDomain(found, segment, lexicons)) return false;
  if (segment.entries.some(({ type }) => type === 'ORG')) return false;
  return found.phrases.some(
    (phrase) => phrase.form.role.class === 'office' && phrase.names.includes(segment),
  );
}
