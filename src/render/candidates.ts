import type { Analysis } from '../core/analysis.ts';
import type { Entity } from '../core/names/entities.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { firstFrom, itemAt, itemsIn } from '../core/span.ts';
import { entityOf } from './names.ts';

/** How many to choose from; more are for the list of all names. */
const mostCandidates = 3;
/** How many paragraphs before its own are searched. */
const paragraphsBack = 1;

/**
 * Who may have said a quotation of which the reader is not sure: the people named or meant in its paragraph and the one before,
 * the nearest first, those of the other gender left out where a pronoun or a role phrase tells it.
 */
export function candidatesFor(analysis: Analysis, quote: Quotation): readonly Entity[] {
  const gender = genderOf(analysis, quote);
  const before = { start: searchedFrom(analysis, quote), end: quote.start };
  const near = [...itemsIn(analysis.mentions, before), ...itemsIn(analysis.coreferences, before)]
    .sort((a, b) => b.start - a.start)
    .flatMap((reference) => ('entity' in reference ? [reference.entity] : reference.entities));
  return [...new Set(near)]
    .flatMap((id) => entityOf(analysis, id) ?? [])
    .filter(({ type, agreement }) => type === 'PER' && (!gender || !agreement || agreement === gender))
    .slice(0, mostCandidates);
}

function searchedFrom({ paragraphs }: Analysis, { start }: Quotation): number {
  const own = firstFrom(paragraphs, start + 1) - 1;
  return paragraphs[Math.max(0, own - paragraphsBack)]?.start ?? 0;
}

/** Of the last word that tells it: «elle», «la ministre». */
function genderOf({ sentences }: Analysis, { attribution }: Quotation): 'm' | 'f' | null {
  const phrase = attribution?.speaker;
  if (!phrase) return null;
  const sentence = itemAt(sentences, phrase.start);
  if (!sentence) return null;
  const word = sentence.words
    .filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
    .findLast(({ morphology }) => morphology.gender !== undefined);
  if (!word) return null;
  return word.morphology.gender === 'Fem' ? 'f' : 'm';
}
