import type { Analysis } from '../core/analysis.ts';
import type { DateExpression } from '../core/dates/expressions.ts';
import type { Entity } from '../core/names/entities.ts';
import { referencesTo } from './atCaret.ts';
import { countChoices, type FilterChoice } from './filter.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { MentionType, Wording } from './wording.ts';

/** The types that the list of names has groups for, in its order. */
export const listedTypes = ['PER', 'ORG', 'LOC', 'EVENT', 'MISC', 'DATE'] as const satisfies MentionType[];

/** Which names of an article a list shows. */
export type NameFilter =
  | { readonly by: 'type'; readonly type: (typeof listedTypes)[number] }
  /** Those whose words are quoted. */
  | { readonly by: 'speaking' }
  /** Those who come back, by name, pronoun or role. */
  | { readonly by: 'repeated' };

/** What a filter leaves of the names. */
interface Names {
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/** The filters that leave something of this article: all, a type, who is quoted, who comes back. */
export function nameFilters(analysis: Analysis, wording: Wording): readonly FilterChoice<NameFilter>[] {
  const { filters, typesPlural } = wording;
  return countChoices<NameFilter>(
    [
      [filters.names.all, null],
      [filters.speaking, { by: 'speaking' }],
      [filters.repeated, { by: 'repeated' }],
      ...listedTypes.map((type) => [typesPlural[type], { by: 'type', type }] as const),
    ],
    (filter) => {
      const { entities, dates } = filteredNames(analysis, filter);
      return entities.length + dates.length;
    },
  );
}

/** The named entities and the dates that the filter leaves. */
export function filteredNames(analysis: Analysis, filter: NameFilter | null): Names {
  const named = analysis.entities.filter((entity) => entity.named);
  switch (filter?.by) {
    case 'type': {
      const entities = named.filter(({ type }) => type === filter.type);
      return { entities, dates: filter.type === 'DATE' ? analysis.dates : [] };
    }
    case 'speaking': {
      const quoted = new Set(saidQuotes(analysis).flatMap(({ attribution }) => attribution?.entities ?? []));
      return { entities: named.filter(({ id }) => quoted.has(id)), dates: [] };
    }
    case 'repeated':
      return { entities: named.filter(({ id }) => referencesTo(analysis, id).length > 1), dates: [] };
    default:
      return { entities: named, dates: analysis.dates };
  }
}
