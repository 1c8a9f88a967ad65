import * as vscode from 'vscode';
import type { Quotation } from '../core/quotes/quotations.ts';
import { renderCitation } from '../render/citation.ts';
import type { Wording } from '../render/wording.ts';
import type { Reading } from '../state/focus.ts';

/** Puts the quotation on the clipboard, with who said it, when, and where it stands. */
export async function copyCitation(
  { document, analysis }: Reading,
  quote: Quotation,
  wording: Wording,
): Promise<void> {
  const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  await vscode.env.clipboard.writeText(renderCitation(analysis, quote, file, wording));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Quotation copied'), 3000);
}
