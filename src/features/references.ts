import * as vscode from 'vscode';
import type { Entity } from '../core/names/entities.ts';
import { type ArticleIndex, indexName, isSameName, searchKey } from '../render/articleIndex.ts';
import { quoteAt, referenceAt, referencesTo } from '../render/atCaret.ts';
import { entityOf } from '../render/names.ts';
import { articleSelector } from '../state/check.ts';
import type { WorkspaceIndex } from '../state/workspaceIndex.ts';
import { locationOf, rangeOfPlace } from './convert.ts';
import type { Feature } from './feature.ts';
import { placesElsewhere } from './renderings.ts';

/**
 * Every name, pronoun and role phrase for whom the one at the caret stands: of the article, and of the other articles of the
 * folder that name the same person, place or body. In the words of a quotation, where other articles render them.
 */
export const references: Feature = (reader) =>
  vscode.languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, _, token) {
      const analysis = await reader.analyses.get(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const ids = referenceAt(analysis, offset)?.entities ?? [];
      const quote = ids.length === 0 ? quoteAt(analysis, offset) : undefined;
      if (quote && quote.kind !== 'scare') {
        const renderings = await placesElsewhere(reader, document.uri, [analysis, quote], token);
        return [locationOf(document, quote), ...renderings];
      }
      if (ids.length === 0) return undefined;
      const here = ids.flatMap((id) => referencesTo(analysis, id).map((span) => locationOf(document, span)));
      const entities = ids.flatMap((id) => entityOf(analysis, id) ?? []).filter(({ named }) => named);
      return [...here, ...(await elsewhere(document.uri, entities, reader.workspaceIndex, token))];
    },
  });

async function elsewhere(
  here: vscode.Uri,
  entities: readonly Entity[],
  workspaceIndex: WorkspaceIndex<ArticleIndex>,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Location[]> {
  if (entities.length === 0) return [];
  const names = entities.map((entity) => indexName(entity));
  // An article that holds none of the last words of the names need not be analysed.
  const words = names.flatMap(({ keys }) => keys.map((key) => key.slice(key.lastIndexOf(' ') + 1)));
  const isWanted = (text: string) => {
    const key = searchKey(text);
    return words.some((word) => key.includes(word));
  };
  const articles = await workspaceIndex.articles(token, { isWanted });
  return articles
    .filter(({ uri }) => uri.toString() !== here.toString())
    .flatMap(({ uri, index }) =>
      index.names
        .filter((name) => names.some((own) => isSameName(own, name)))
        .flatMap(({ places }) => places.map((place) => new vscode.Location(uri, rangeOfPlace(place)))),
    );
}
