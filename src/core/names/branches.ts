import type { Entry } from './entry.ts';
import { firstNameOf } from './firstNameOf.ts';
import type { Head } from './heads.ts';
import { listedNameAt } from './listedNames.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import { titleSegment } from './titleSegment.ts';

const branch: Head = { head: '', use: 'label', type: 'ORG', takes: new Set(), english: '', gender: null };

/** «{Keolis Bordeaux Métropole}», «{Nestlé Suisse}», «{BNP Paribas Fortis}»: a listed company with the listed place or body of its branch. */
export function branchOf(reading: Reading, listed: Segment, lexicons: NameLexicons): Segment | null {
  const next = reading.slots[listed.to];
  if (!next?.capital || reading.headline || !isCompany(listed.entries)) return null;
  const second = listedNameAt(reading, listed.to, lexicons);
  const last = second?.from === listed.to ? second : null;
  if (!last?.entries.every(({ type }) => type === 'LOC' || type === 'ORG')) return null;
  if (last.entries.length === 0 || reading.slots[last.to]?.capital) return null;
  const { start, from } = listed;
  return titleSegment({ start, end: last.end, from, to: last.to }, branch);
}

/** Whether capitals begin with a listed company or end with a country or a region: «{Veolia} Eau Toulouse», «Solvatech {Belgique}»; no «Anatole France». */
export function isBranch(reading: Reading, { from, to }: Segment, lexicons: NameLexicons): boolean {
  const first = reading.slots[from];
  if (!first || to - from < 2 || firstNameOf(first, lexicons) !== null) return false;
  const company = listedNameAt(reading, from, lexicons);
  if (reading.slots.slice(from, to).some(({ capital }) => !capital)) return false;
  if (company?.from === from && company.to < to && isCompany(company.entries)) return true;
  const place = listedNameAt(reading, to - 1, lexicons);
  return place?.to === to && place.entries.length > 0 && place.entries.every(isRegion);
}

function isCompany(entries: readonly Entry[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ type, description }) => type === 'ORG' && !/^club\b/u.test(description?.fr ?? ''))
  );
}

/** A region, a province or a country; no department, after which people are called too: «Réal Savoie». */
function isRegion({ type, description }: Entry): boolean {
  return type === 'LOC' && /^(?:pays|province|région) d/u.test(description?.fr ?? '');
}
