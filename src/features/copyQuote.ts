import * as vscode from 'vscode';
import { quoteAt, quoteAttributedAt } from '../render/atCaret.ts';
import { renderCitation } from '../render/citation.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

/** Copies the quotation at the caret with its speaker, its date and its source. */
export const copyQuote: Feature = (reader) => onCommand('copyQuote', () => copy(reader));

async function copy({ focus, wording }: Reader): Promise<void> {
  const reading = focus.current;
  if (!reading) return;
  const { analysis, document, offset } = reading;
  const quote = quoteAt(analysis, offset) ?? quoteAttributedAt(analysis, offset);
  if (!quote) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No quotation at the caret'), 3000);
    return;
  }
  const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  await vscode.env.clipboard.writeText(renderCitation(analysis, quote, file, wording));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Quotation copied'), 3000);
}
