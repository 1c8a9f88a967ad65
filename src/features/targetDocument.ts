import * as vscode from 'vscode';
import type { Reader } from './feature.ts';

/** The document that a command is about: the one it was given, else the article being read, else the active editor's. */
export async function targetDocument(
  { focus }: Reader,
  uri: vscode.Uri | undefined,
): Promise<vscode.TextDocument | undefined> {
  if (uri instanceof vscode.Uri) return vscode.workspace.openTextDocument(uri);
  return focus.current?.document ?? vscode.window.activeTextEditor?.document;
}
