import * as vscode from 'vscode';

/** What a file made of an article is: «quotes» in the format «CSV», `.csv`. */
interface Product {
  readonly title: string;
  readonly kind: string;
  readonly label: string;
  readonly extension: string;
}

/** Asks where to save: «lac.txt» → «lac.quotes.csv» beside it; without a folder of its own, in the workspace's. */
export async function askWhereBeside(
  uri: vscode.Uri,
  { title, kind, label, extension }: Product,
): Promise<vscode.Uri | undefined> {
  const name = `${uri.path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '')}.${kind}.${extension}`;
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title,
    filters: { [label]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}
