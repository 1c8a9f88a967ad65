import { levels } from '../core/glossary/gloss.ts';
import { foldAccents } from '../core/text/fold.ts';
import type { Term } from './card.ts';

/** How the rows of a glossary follow each other: as in the quotation, the hardest first, or by the alphabet. */
export type TermOrder = 'text' | 'level' | 'word';

export const termOrders: readonly TermOrder[] = ['text', 'level', 'word'];

/** The terms that hold `filter` in their French or their English, accents apart, in the order asked for. */
export function arrangeTerms(terms: readonly Term[], order: TermOrder, filter: string): readonly Term[] {
  const wanted = foldAccents(filter.trim());
  const kept = terms.filter(({ text, lemma, english }) =>
    [text, lemma, english].some((words) => foldAccents(words).includes(wanted)),
  );
  if (order === 'text') return kept;
  const hardness = ({ level }: Term) => levels.indexOf(level);
  const byWord = (a: Term, b: Term) => a.lemma.localeCompare(b.lemma, 'fr');
  return kept.sort((a, b) => (order === 'word' ? byWord(a, b) : hardness(b) - hardness(a)));
}
