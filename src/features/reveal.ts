import * as vscode from 'vscode';
import type { Span } from '../core/span.ts';
import { rangeOf } from './convert.ts';

/** Puts the caret at the start of the span and scrolls to it; the keyboard stays where it is. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  const range = rangeOf(document, span);
  const editor =
    vscode.window.visibleTextEditors.find((visible) => visible.document === document) ??
    (await vscode.window.showTextDocument(document, { preserveFocus: true }));
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
