import * as vscode from 'vscode';

/** More folders of a virtual workspace are not looked into: each may be a question over the network. */
const mostFolders = 200;
/** Nobody's articles. */
const leftOut = ['node_modules', '.git'];
const searched = ['file', 'vscode-remote'];

/** The files of the workspace that may be articles, at most `most`, those found before the token was cancelled. */
export async function articleFiles(
  most: number,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const left = most - found.length;
    found.push(...(await (searched.includes(uri.scheme) ? search : walk)(uri, left, token)));
  }
  return found;
}

async function search(folder: vscode.Uri, most: number, token: vscode.CancellationToken) {
  if (most === 0) return [];
  const files = new vscode.RelativePattern(folder, '**/*.{txt,md}');
  const others = new vscode.RelativePattern(folder, `**/{${leftOut}}/**`);
  return vscode.workspace.findFiles(files, others, most, token);
}

/** Breadth first. Where nobody provides a search, as in most virtual workspaces, VS Code waits for it without end. */
async function walk(root: vscode.Uri, most: number, token: vscode.CancellationToken) {
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (const folder of folders) {
    if (token.isCancellationRequested || found.length >= most) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) {
        if (folders.length < mostFolders && !leftOut.includes(name)) folders.push(uri);
      } else if (/\.(?:txt|md)$/u.test(name) && found.length < most) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // It may not be read, or is gone.
    return [];
  }
}
