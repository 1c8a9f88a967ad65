import { isSpelledAcronym } from './acronyms.ts';
import { type Clue, clue, type Found } from './clues.ts';
import type { Segment } from './segments.ts';
import type { Reading } from './slots.ts';

/** What the verbs, brackets and fellow names beside it say. */
export function readNeighbours(found: Found, index: number): readonly Clue[] {
  const { slots } = found.reading;
  const segment = found.segments[index] as Segment;
  const clues: Clue[] = [];
  const before = slots[segment.from - 1]?.word;
  const after = slots[segment.to]?.word;
  if (before?.pos === 'VERB' && (!after || after.kind === 'punctuation'))
    clues.push(clue('PER', 0.8, 'verb-before'));
  if (after && (after.pos === 'VERB' || after.pos === 'AUX'))
    clues.push(clue('PER', 0.6, 'verb-behind'), clue('ORG', 0.2, 'verb-behind'));
  if (before?.text === '(' && after?.text === ')')
    clues.push(clue(slots[segment.from]?.allCapitals ? 'ORG' : 'LOC', 1.2, 'brackets'));
  if (segment.from === 0 && opensDateline(found.reading, segment.to))
    clues.push(clue('LOC', slots[0]?.allCapitals ? 8 : 2.5, 'dateline'));
  const fellow = found.segments[index - 1];
  if (fellow && before?.text === '(' && fellow.to === segment.from - 1 && isSpelledBy(segment, fellow, slots))
    clues.push(clue('ORG', 6, 'brackets'));
  if (fellow && /^(?:et|ou|,)$/u.test(before?.text ?? '') && fellow.to === segment.from - 1) {
    const types = new Set(fellow.entries.map((entry) => entry.type));
    const type = [...types][0];
    if (types.size === 1 && type) clues.push(clue(type, 0.9, 'fellow'));
  }
  return clues;
}

/** «Collectif autonome des médecins résidents ({Camra})» */
function isSpelledBy(short: Segment, full: Segment, slots: Reading['slots']): boolean {
  const wordsOf = ({ from, to }: Segment) =>
    slots
      .slice(from, to)
      .map(({ word }) => word.text)
      .join(' ');
  return isSpelledAcronym(wordsOf(short), wordsOf(full));
}

/** «Abidjan (AFP)», «Jakarta - », «Dakar, le 3 mai», «Kayar, 20 août». */
function opensDateline({ slots }: Reading, at: number): boolean {
  if (at === 1 && slots[0]?.allCapitals && slots[1]?.capital && !slots[1].allCapitals) return true;
  if (/^[(–—-]$/u.test(slots[at]?.word.text ?? '')) return true;
  if (slots[at]?.word.text !== ',') return false;
  const day = slots[at + 1]?.key === 'le' ? at + 2 : at + 1;
  return slots[day]?.word.kind === 'number' && slots[day + 1]?.key !== 'ans';
}
