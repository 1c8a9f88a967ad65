import * as vscode from 'vscode';
import { isIsoDate } from '../core/isoDate.ts';
import { changeSidecar } from './changeSidecar.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';
import { neighbourDateOf } from './neighbourDates.ts';
import { targetDocument } from './targetDocument.ts';

/** Set Article Date…: what «jeudi» is counted from. */
export const articleDate: Feature = (reader) => onCommand('setArticleDate', (uri) => ask(reader, uri));

async function ask(reader: Reader, uri: vscode.Uri | undefined): Promise<void> {
  const document = await targetDocument(reader, uri);
  if (!document) return;
  const known = (await reader.analyses.get(document))?.published?.value;
  const neighbours = await askNeighbours(reader, document);
  const how = vscode.l10n.t('YYYY-MM-DD; leave it empty to take the date from the text again.');
  const value = await vscode.window.showInputBox({
    title: vscode.l10n.t('Publication Date of the Article'),
    prompt: neighbours ? `${neighbours.told} ${how}` : how,
    value: known ?? neighbours?.proposed ?? '',
    validateInput: (text) =>
      text.trim() === '' || isIsoDate(text.trim())
        ? undefined
        : vscode.l10n.t('Write a date of the calendar as YYYY-MM-DD, like 2021-12-23.'),
  });
  // `undefined` when the person pressed Escape.
  if (value === undefined || value === known) return;
  await changeSidecar(reader, document.uri, { published: value.trim() || null });
}

/** Milliseconds that a person waits for the neighbours before they are asked without them. */
const patience = 2_000;

async function askNeighbours(reader: Reader, document: vscode.TextDocument) {
  const analysis = await reader.analyses.get(document);
  if (!analysis) return null;
  const search = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => search.cancel(), patience);
  try {
    return await neighbourDateOf(reader, document.uri, analysis, search.token);
  } catch (error) {
    reader.log.warn('The neighbours of the article were not looked into.', error);
    return null;
  } finally {
    clearTimeout(timer);
    search.dispose();
  }
}
