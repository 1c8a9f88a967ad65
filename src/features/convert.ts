import * as vscode from 'vscode';
import type { Span } from '../core/span.ts';
import type { Place } from '../render/articleIndex.ts';

/** A span of the document's text as an editor's range. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function locationOf(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, rangeOf(document, span));
}

/** A place of an article that need not be open. */
export function rangeOfPlace({ line, column, endLine, endColumn }: Place): vscode.Range {
  return new vscode.Range(line, column, endLine, endColumn);
}
