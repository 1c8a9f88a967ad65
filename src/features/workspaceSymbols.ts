import * as vscode from 'vscode';
import { type ArticleIndex, isFound } from '../render/articleIndex.ts';
import type { IndexedArticle } from '../state/workspaceIndex.ts';
import { rangeOfPlace } from './convert.ts';
import type { Feature } from './feature.ts';

/** A longer list would not be read; the next letter shortens it. */
const most = 300;

/** Go to Symbol in Workspace: people, bodies and quotations of all French articles of the folder. */
export const workspaceSymbols: Feature = ({ workspaceIndex }) =>
  vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      if (query.trim() === '') return [];
      const articles = await workspaceIndex.articles(token);
      return articles.flatMap((article) => symbolsOf(article, query)).slice(0, most);
    },
  });

function symbolsOf(
  { uri, index }: IndexedArticle<ArticleIndex>,
  query: string,
): readonly vscode.SymbolInformation[] {
  const symbol = (label: string, kind: vscode.SymbolKind, place: Parameters<typeof rangeOfPlace>[0]) =>
    new vscode.SymbolInformation(label, kind, index.title, new vscode.Location(uri, rangeOfPlace(place)));
  const names = index.names
    .filter(({ type, keys }) => (type === 'PER' || type === 'ORG') && isFound(query, ...keys))
    .flatMap(({ name, english, type, places }) => {
      const kind = type === 'PER' ? vscode.SymbolKind.Object : vscode.SymbolKind.Module;
      const label = english && english !== name ? `${name} = ${english}` : name;
      return places[0] ? [symbol(label, kind, places[0])] : [];
    });
  const quotes = index.quotes
    .filter(({ key }) => isFound(query, key))
    .map(({ words, speakers, place }) =>
      symbol(speakers ? `« ${words} » — ${speakers}` : `« ${words} »`, vscode.SymbolKind.Event, place),
    );
  return [...names, ...quotes];
}
