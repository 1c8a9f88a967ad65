import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReaderApi } from '../../src/extension.ts';

function extension(): vscode.Extension<ReaderApi> {
  const found = vscode.extensions.getExtension<ReaderApi>('bilingual-reader.bilingual-reader');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** The extension as it runs in this host. */
export async function openReader(): Promise<ReaderApi> {
  return extension().activate();
}

/** The folder of the extension. */
export function extensionUri(): vscode.Uri {
  return extension().extensionUri;
}

export function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri, 'a folder is open');
  return uri;
}

/** Opens a seed by the digits that its name begins with and waits for its analysis. */
export async function openSeed(digits: string): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(`${digits}_*.txt`);
  assert.ok(uri, digits);
  return openFile(uri);
}

/** Writes a file into the folder and opens it. */
export async function openText(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return openFile(uri);
}

async function openFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri);
  await (await openReader()).analysisOf(uri);
  return editor;
}

/** Where words stand in a document, the nth time from 0. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  const text = document.getText();
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return document.positionAt(at);
}

/** Waits until a condition holds, for what follows an event. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`never: ${what}`);
}
