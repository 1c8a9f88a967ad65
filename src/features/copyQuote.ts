import * as vscode from 'vscode';
import { quoteAt, quoteAttributedAt } from '../render/atCaret.ts';
import { copyCitation } from './copyCitation.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

/** Copies the quotation at the caret with its speaker, its date and its source. */
export const copyQuote: Feature = (reader) => onCommand('copyQuote', () => copy(reader));

async function copy({ focus, wording }: Reader): Promise<void> {
  const reading = focus.current;
  if (!reading) return;
  const { analysis, offset } = reading;
  const quote = quoteAt(analysis, offset) ?? quoteAttributedAt(analysis, offset);
  if (quote) await copyCitation(reading, quote, wording);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('No quotation at the caret'), 3000);
}
