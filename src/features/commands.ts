import type * as vscode from 'vscode';
import type { CorrectionField } from '../core/corrections/correction.ts';
import type { Span } from '../core/span.ts';
import type { TreeNode } from '../render/tree.ts';

/** What a command that acts on an article may be given, by a menu or another feature; by default, the article being read. */
type OptionalArticle = [article?: vscode.Uri];

/** A file for the analysis, so that nobody need be asked. */
interface ExportOrder {
  readonly format: string;
  readonly target: vscode.Uri;
}

/** The key of a word, or what a menu gives; by default, the word at the caret. */
export type WordArgument = string | TreeNode | vscode.Uri | undefined;

/** The words to set right, from a hover, the card or a tree; by default, those at the caret. */
export type CorrectionArgument = Span | TreeNode | vscode.Uri | undefined;

/** A file for the glossary, so that nobody need be asked. */
interface GlossaryOrder {
  readonly format: 'txt' | 'csv' | 'md' | 'tbx';
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
  exportAnalysis: [order?: ExportOrder | vscode.Uri];
  toggleNameHighlights: [];
  toggleQuoteHighlights: [];
  setArticleDate: OptionalArticle;
  setArticleLanguage: OptionalArticle;
  analyzeAnyway: OptionalArticle;
  stopReading: OptionalArticle;
  sortQuotesByOrder: [];
  sortQuotesBySpeaker: [];
  sortQuotesByDate: [];
  filterQuotes: [];
  showAllQuotes: [];
  filterNames: [];
  showAllNames: [];
  filterGlossary: [];
  showWholeGlossary: [];
  markWordKnown: [word?: WordArgument];
  markWordLearning: [word?: WordArgument];
  forgetWord: [word?: WordArgument];
  undoWordChange: [];
  exportWords: [target?: vscode.Uri];
  importWords: [source?: vscode.Uri];
  groupGlossaryByLevel: [];
  groupGlossaryByStatus: [];
  exportGlossary: [order?: GlossaryOrder | vscode.Uri];
  toggleGlosses: [];
  toggleHints: [];
  copyLink: [];
  setSpeaker: [words?: CorrectionArgument, name?: unknown];
  setQuoteKind: [words?: CorrectionArgument];
  setQuoteDate: [words?: CorrectionArgument];
  setQuoteNote: [words?: CorrectionArgument];
  notAQuotation: [words?: CorrectionArgument];
  setNameType: [words?: CorrectionArgument];
  mergeName: [words?: CorrectionArgument];
  notAName: [words?: CorrectionArgument];
  setGloss: [words?: CorrectionArgument];
  correct: [words?: CorrectionArgument];
  takeBackCorrection: [words?: CorrectionArgument];
  undoCorrection: [];
  resetCorrections: [];
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
  'exportAnalysis',
  'toggleNameHighlights',
  'toggleQuoteHighlights',
  'setArticleDate',
  'setArticleLanguage',
  'analyzeAnyway',
  'stopReading',
  'sortQuotesByOrder',
  'sortQuotesBySpeaker',
  'sortQuotesByDate',
  'filterQuotes',
  'showAllQuotes',
  'filterNames',
  'showAllNames',
  'filterGlossary',
  'showWholeGlossary',
  'markWordKnown',
  'markWordLearning',
  'forgetWord',
  'undoWordChange',
  'exportWords',
  'importWords',
  'groupGlossaryByLevel',
  'groupGlossaryByStatus',
  'exportGlossary',
  'toggleGlosses',
  'toggleHints',
  'copyLink',
  'setSpeaker',
  'setQuoteKind',
  'setQuoteDate',
  'setQuoteNote',
  'notAQuotation',
  'setNameType',
  'mergeName',
  'notAName',
  'setGloss',
  'correct',
  'takeBackCorrection',
  'undoCorrection',
  'resetCorrections',
] as const satisfies readonly CommandName[];

/** What marks a word so, given its key. */
export const markCommands = {
  known: 'markWordKnown',
  learning: 'markWordLearning',
  new: 'forgetWord',
} as const satisfies Readonly<Record<string, CommandName>>;

/** What sets a field of a quotation, a name or a word right. */
export const correctionCommands = {
  speaker: 'setSpeaker',
  kind: 'setQuoteKind',
  date: 'setQuoteDate',
  note: 'setQuoteNote',
  quotation: 'notAQuotation',
  type: 'setNameType',
  'same-as': 'mergeName',
  name: 'notAName',
  gloss: 'setGloss',
} as const satisfies Readonly<Record<CorrectionField, CommandName>>;
