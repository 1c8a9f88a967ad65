import * as vscode from 'vscode';
import { connect, type Remote } from '../channel/call.ts';
import { quoteAt, quoteAttributedAt, quoteOf } from '../render/atCaret.ts';
import { renderCard } from '../render/card.ts';
import { saidQuotes } from '../render/saidQuotes.ts';
import { articleSelector } from '../state/check.ts';
import type { Reading } from '../state/focus.ts';
import type { CardContent, CardState, HostApi, QuoteReference, ViewApi } from '../webview/protocol.ts';
import { cardPage } from './cardPage.ts';
import { markCommands } from './commands.ts';
import { rangeOfPlace } from './convert.ts';
import { copyCitation } from './copyCitation.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';
import { type KeptRenderings, keepRenderings } from './keepRenderings.ts';
import { reveal } from './reveal.ts';

/** The side panel's card of the quotation at the caret. */
export const quoteCard: Feature = (reader) => {
  let card: { readonly view: vscode.WebviewView; readonly remote: Remote<ViewApi> } | undefined;
  let turn = 0;

  async function show(): Promise<void> {
    if (!card?.view.visible) return;
    const mine = ++turn;
    const state = await stateOf(reader, renderings);
    // While this waited, the caret may have moved on.
    if (mine !== turn) return;
    await card?.remote.show(state);
    if (state.content.is !== 'loading' || !(await hasFailed(reader))) return;
    if (mine === turn) await card?.remote.show({ ...state, content: { is: 'failed' } });
  }
  const renderings = keepRenderings(reader, () => update());
  const update = () => void show().catch((error) => reader.log.error('The quote card failed.', error));

  const provider: vscode.WebviewViewProvider = {
    resolveWebviewView(view) {
      const { webview } = view;
      const port = {
        post: (message: unknown) => void webview.postMessage(message),
        listen: (receive: (message: unknown) => void) => void webview.onDidReceiveMessage(receive),
      };
      card = { view, remote: connect<ViewApi, HostApi>(port, hostOf(reader, renderings, update)) };
      view.onDidDispose(() => {
        card = undefined;
      });
      cardPage(webview, reader.extensionUri, reader.wording);
    },
  };
  return vscode.Disposable.from(
    renderings,
    vscode.window.registerWebviewViewProvider('bilingualReader.card', provider),
    reader.focus.onDidChange(update),
    reader.analyses.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    reader.settings.onDidChange(update),
    reader.words.onDidChange(update),
    onCommand('showQuoteCard', () => vscode.commands.executeCommand('bilingualReader.card.focus')),
  );
};

function hostOf(reader: Reader, renderings: KeptRenderings, ready: () => void): HostApi {
  return {
    ready,
    step: (direction) => vscode.commands.executeCommand(`bilingualReader.${direction}Quote`),
    async reveal(quote) {
      const { reading, found } = find(reader, quote);
      await reveal(reading.document, found);
    },
    async openRendering(quote, at) {
      const { reading, found } = find(reader, quote);
      const rendering = renderings.of(reading, found)[at];
      if (!rendering) return;
      await vscode.window.showTextDocument(rendering.uri, { selection: rangeOfPlace(rendering.place) });
    },
    async copy(quote) {
      const { reading, found } = find(reader, quote);
      await copyCitation(reading, found, reader.wording);
    },
    async correct(quote) {
      const { start, end } = find(reader, quote).found;
      await vscode.commands.executeCommand('bilingualReader.correct', { start, end });
    },
    async setGloss(quote, words) {
      find(reader, quote);
      await vscode.commands.executeCommand('bilingualReader.setGloss', words);
    },
    mark: (word, status) => vscode.commands.executeCommand(`bilingualReader.${markCommands[status]}`, word),
    request: (what) => vscode.commands.executeCommand(`bilingualReader.${commands[what]}`),
  };
}

const commands = {
  setDate: 'setArticleDate',
  setLanguage: 'setArticleLanguage',
  openArticle: 'openArticle',
  analyzeAnyway: 'analyzeAnyway',
  stopReading: 'stopReading',
} as const;

/** The quotation that the card means; throws when the article has changed since the card was drawn. */
function find({ focus }: Reader, { uri, version, id }: QuoteReference) {
  const reading = focus.current;
  const found = reading && quoteOf(reading.analysis, id);
  if (!found || reading.version !== version || reading.document.uri.toString() !== uri) {
    throw new Error('The article has changed.');
  }
  return { reading, found };
}

async function stateOf(reader: Reader, renderings: KeptRenderings): Promise<CardState> {
  const { locale } = reader.wording;
  const reading = reader.focus.current;
  if (!reading) return { locale, article: null, content: await emptyContent(reader) };
  const { document, version } = reading;
  return {
    locale,
    article: { uri: document.uri.toString(), version },
    content: contentOf(reading, reader, renderings),
  };
}

function contentOf(
  reading: Reading,
  { settings, words, wording }: Reader,
  renderings: KeptRenderings,
): CardContent {
  const { analysis, offset } = reading;
  const quote = quoteAt(analysis, offset) ?? quoteAttributedAt(analysis, offset);
  if (!quote) return { is: 'between', count: saidQuotes(analysis).length };
  const elsewhere = quote.kind === 'scare' ? [] : renderings.of(reading, quote);
  return {
    is: 'quote',
    card: renderCard(analysis, quote, { level: settings.get('level'), words: words.all }, wording),
    elsewhere: elsewhere.map(({ uri, ...rendering }) => rendering),
  };
}

/** The analysis that the card waits for came to nothing. */
async function hasFailed({ analyses }: Reader): Promise<boolean> {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && (await analyses.get(document)) === null;
}

/** No article is read; why not? */
async function emptyContent({ analyses }: Reader): Promise<CardContent> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || vscode.languages.match(articleSelector, document) === 0) return { is: 'noDocument' };
  const { language, isLong, tooLong } = await analyses.check(document);
  if (language !== 'fra') return { is: 'otherDocument' };
  return tooLong ? { is: 'tooLong' } : { is: 'loading', isLong };
}
