import { firstNameOf } from './firstNameOf.ts';
import { listedNameAt } from './listedNames.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';

export function cutRun(
  reading: Reading,
  from: number,
  to: number,
  lexicons: NameLexicons,
): readonly Segment[] {
  const segments: Segment[] = [];
  let gap = from;
  const flush = (end: number) => {
    while (gap < end && !reading.slots[gap]?.capital) gap++;
    if (end > gap) segments.push(segmentOf(reading, gap, end, 'run'));
  };
  for (let at = from; at < to; ) {
    const listed = listedNameAt(reading, at, lexicons);
    if (listed && standsApart(reading, listed, gap, to, lexicons)) {
      flush(at);
      segments.push(listed);
      at = gap = listed.to;
    } else if (at > gap && splitsHere(reading, gap, at, to, lexicons)) {
      flush(at);
      gap = at++;
    } else at++;
  }
  flush(to);
  return segments;
}

/** Whether a listed name inside a run is itself, not a part of a longer name that the lists do not know. */
function standsApart(
  reading: Reading,
  listed: Segment,
  gap: number,
  to: number,
  lexicons: NameLexicons,
): boolean {
  if (listed.to >= to && listed.from === gap) return true;
  // «{N'Guessan} Adjoua Rosalie», «{Traoré} Mamadou»: somebody else, whose surname stands first
  const isSurname = listed.entries.length > 0 && listed.entries.every(({ type }) => type === 'PER');
  if (isSurname && listed.to === listed.from + 1) return false;
  if (listed.to - listed.from > 1) return true;
  if (listed.from > gap) return false;
  const next = reading.slots[listed.to];
  if (!next) return true;
  if (reading.slots[listed.from]?.allCapitals && !next.allCapitals && to - listed.to > 1) return true;
  if (firstNameOf(next, lexicons) && to - listed.to > 1) return true;
  return to - listed.to > 1 && isComplement(reading, listed.from);
}

/** «le maire de Sète Eve Lam», «devant les Quinze Eve Lam»: a first name inside a run that began as somebody's place or as several. */
function splitsHere(reading: Reading, gap: number, at: number, to: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at] as Slot;
  const first = reading.slots[gap] as Slot;
  return (
    to - at > 1 &&
    (isComplement(reading, gap) || reading.slots[gap - 1]?.key === 'les') &&
    firstNameOf(slot, lexicons) !== null &&
    firstNameOf(first, lexicons) === null
  );
}

function isComplement(reading: Reading, at: number): boolean {
  return /^(?:de|du|des|d['’]|l['’]|la|a|au)$/u.test(reading.slots[at - 1]?.key ?? '');
}

export function segmentOf(reading: Reading, from: number, last: number, origin: 'run' | 'people'): Segment {
  const { slots } = reading;
  const to = last + (endsInInitial(slots, from, last) ? 1 : 0);
  const start = slots[from]?.word.start ?? 0;
  const end = slots[to - 1]?.word.end ?? start;
  const doubtful = reading.slots[from]?.opening === true;
  return { start, end, from, to, origin, entries: [], head: null, doubtful };
}

/** «Kevin B.» before a comma: the dot is the name's. */
function endsInInitial(slots: readonly Slot[], from: number, to: number): boolean {
  const [initial, dot] = [slots[to - 1], slots[to]];
  return (
    to - from > 1 &&
    initial?.key.length === 1 &&
    dot?.word.text === '.' &&
    dot.word.start === initial.word.end &&
    to + 1 < slots.length
  );
}
