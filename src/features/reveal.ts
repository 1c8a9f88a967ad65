import * as vscode from 'vscode';
import type { Span } from '../core/span.ts';
import { rangeOf } from './convert.ts';

/** Puts the caret at the start of the span and scrolls to it; the keyboard stays where it is. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  const range = rangeOf(document, span);
  const editor =
    editorOf(document) ?? (await vscode.window.showTextDocument(document, { preserveFocus: true }));
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Offset of the caret in a document that is on the screen. */
export function caretIn(document: vscode.TextDocument): number | undefined {
  const editor = editorOf(document);
  return editor && document.offsetAt(editor.selection.active);
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((visible) => visible.document === document);
}
