import { isCapital } from './phraseIndex.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import { titleSegment } from './titleSegment.ts';

/** How many words a title may have. */
const longestTitle = 10;
const opening = /^(?:[«“"‹„]|<<)$/u;
const closing = /^(?:[»”"›“]|>>)$/u;

/** A title in marks behind a word that announces one: «le film «La Nuit»», «l'opération "Aube"». */
export function findMarkedTitle(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const { slots } = reading;
  if (slots[at]?.word.kind !== 'mark' || !opening.test(slots[at]?.word.text ?? '')) return null;
  const first = slots[at + 1];
  if (!first || !isCapital(first.word.text)) return null;
  const head = labelBeforeMark(reading, at, lexicons);
  if (!head) return null;
  for (let to = at + 2; to <= at + longestTitle + 1; to++) {
    const mark = slots[to]?.word;
    if (!mark) return null;
    if (mark.kind !== 'mark') continue;
    const last = slots[to - 1]?.word;
    if (!closing.test(mark.text) || !last || /[.!?…]/u.test(last.text)) return null;
    return titleSegment({ start: first.word.start, end: last.end, from: at + 1, to }, head);
  }
  return null;
}

/** The head that stands before the mark, adjectives and a comma between them at most: «le dernier film russe «…»». */
function labelBeforeMark(reading: Reading, at: number, lexicons: NameLexicons) {
  for (let back = 1; back <= 4; back++) {
    const slot = reading.slots[at - back];
    if (back === 1 && slot?.word.text === ',') continue;
    if (slot?.word.kind !== 'word' || slot.capital) return null;
    const found = lexicons.heads.at(reading.pieces, slot.piece, ['mark', 'label']);
    if (found && found.head.type !== 'LOC') return found.head;
    if (slot.word.pos !== 'ADJ') return null;
  }
  return null;
}
