import type * as vscode from 'vscode';

/** What a command that acts on an article may be given, by a menu or another feature; by default, the article being read. */
type OptionalArticle = [article?: vscode.Uri];

/** A file for the quotations, so that nobody need be asked. */
interface ExportOrder {
  readonly format: 'md' | 'csv' | 'json';
  readonly target: vscode.Uri;
}

/** Every command of package.json, by its name after `bilingualReader.`, with what it takes. */
export interface CommandArguments {
  openArticle: [];
  nextQuote: [];
  previousQuote: [];
  nextName: [];
  previousName: [];
  goToQuote: [];
  showQuoteCard: [];
  copyQuote: [];
  exportQuotes: [order?: ExportOrder | vscode.Uri];
  toggleNameHighlights: [];
  toggleQuoteHighlights: [];
  setArticleDate: OptionalArticle;
  setArticleLanguage: OptionalArticle;
  analyzeAnyway: OptionalArticle;
  sortQuotesByOrder: [];
  sortQuotesBySpeaker: [];
  sortQuotesByDate: [];
}

export type CommandName = keyof CommandArguments;

/** The same as values, so that a test can hold them against package.json. */
export const commandNames = [
  'openArticle',
  'nextQuote',
  'previousQuote',
  'nextName',
  'previousName',
  'goToQuote',
  'showQuoteCard',
  'copyQuote',
  'exportQuotes',
  'toggleNameHighlights',
  'toggleQuoteHighlights',
  'setArticleDate',
  'setArticleLanguage',
  'analyzeAnyway',
  'sortQuotesByOrder',
  'sortQuotesBySpeaker',
  'sortQuotesByDate',
] as const satisfies readonly CommandName[];
