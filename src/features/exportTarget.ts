import * as vscode from 'vscode';

/** What a file made of an article is: «quotes» in the format «CSV», `.csv`. */
interface Product {
  readonly title: string;
  readonly kind: string;
  readonly label: string;
  readonly extension: string;
}

/** Where an export goes: a file, or an editor to save from, for an article in a place that cannot be written to. */
export type ExportTarget = vscode.Uri | 'editor';

/** Asks where to save: «lac.txt» → «lac.quotes.csv» beside it; without a folder of its own, in the workspace's. */
export async function askTarget(
  uri: vscode.Uri,
  { title, kind, label, extension }: Product,
): Promise<ExportTarget | undefined> {
  const name = `${uri.path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '')}.${kind}.${extension}`;
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  if (folder && vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return 'editor';
  return vscode.window.showSaveDialog({
    title,
    filters: { [label]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}

/** Puts an export where it goes; the name of the file, or `null` for an editor. */
export async function writeTo(target: ExportTarget, text: string): Promise<string | null> {
  if (target === 'editor') {
    const content = text.replace(/^\ufeff/u, '');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content }));
    return null;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return vscode.workspace.asRelativePath(target);
}
