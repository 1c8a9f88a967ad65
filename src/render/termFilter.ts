import type { Analysis } from '../core/analysis.ts';
import type { Gloss, Level } from '../core/glossary/gloss.ts';
import { type MyWords, statusOf } from '../core/glossary/myWords.ts';
import { countChoices, type FilterChoice } from './filter.ts';
import { articleGlossary, articleTerms } from './glossary.ts';
import type { ListedClass, TermStatus, Wording } from './wording.ts';

/** Which terms of an article a list shows. */
export type TermFilter =
  /** Those that the glossary of a quotation would show. */
  | { readonly by: 'level' }
  | { readonly by: 'status'; readonly status: TermStatus }
  | { readonly by: 'phrase' }
  | { readonly by: 'class'; readonly pos: ListedClass };

/** What is known of the person. */
export interface Learner {
  readonly level: Level;
  readonly words: MyWords;
}

/** The filters that leave something of this article: all, harder than the level, what the person marked, expressions, a class. */
export function termFilters(
  analysis: Analysis,
  learner: Learner,
  { filters }: Wording,
): readonly FilterChoice<TermFilter>[] {
  return countChoices<TermFilter>(
    [
      [filters.terms.all, null],
      [filters.worthKnowing, { by: 'level' }],
      ...(['learning', 'new', 'known'] as const).map(
        (status) => [filters.statuses[status], { by: 'status', status }] as const,
      ),
      [filters.phrases, { by: 'phrase' }],
      ...(['NOUN', 'VERB', 'ADJ', 'ADV'] as const).map(
        (pos) => [filters.classes[pos], { by: 'class', pos }] as const,
      ),
    ],
    (filter) => filteredTerms(analysis, filter, learner).length,
  );
}

/** The terms of the article that the filter leaves, in the order of the text. */
export function filteredTerms(
  analysis: Analysis,
  filter: TermFilter | null,
  { level, words }: Learner,
): readonly Gloss[] {
  switch (filter?.by) {
    case 'level':
      return articleGlossary(analysis, level, words);
    case 'status':
      return articleTerms(analysis).filter((gloss) => statusOf(words, gloss) === filter.status);
    case 'phrase':
      return articleTerms(analysis).filter(({ phrase }) => phrase);
    case 'class':
      return articleTerms(analysis).filter(({ phrase, pos }) => !phrase && pos === filter.pos);
    default:
      return articleTerms(analysis);
  }
}
