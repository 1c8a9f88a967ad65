import * as vscode from 'vscode';
import { saidQuotes } from '../render/saidQuotes.ts';
import type { Reading } from '../state/focus.ts';
import type { Feature } from './feature.ts';

/** How many quotations and names the article has, «12 quotations · 31 names», a way to Go to Quote…; away where none is read. */
export const statusBar: Feature = ({ focus, wording }) => {
  const item = vscode.window.createStatusBarItem(
    'bilingualReader.counts',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = 'Bilingual Reader';
  item.command = 'bilingualReader.goToQuote';
  item.tooltip = vscode.l10n.t('Go to a quotation of this article');
  const show = (reading: Reading | undefined) => {
    if (!reading) return item.hide();
    const { analysis } = reading;
    const names = analysis.entities.filter(({ named }) => named).length;
    const quotes = wording.count('quote', saidQuotes(analysis).length);
    item.text = `$(quote) ${quotes} · ${wording.count('name', names)}`;
    item.show();
  };
  show(focus.current);
  return vscode.Disposable.from(item, focus.onDidChange(show));
};
