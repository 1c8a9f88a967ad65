// An extension for the tests: a folder kept in memory, at `memfs:/articles` and, for reading only, `memfs-ro:/articles`.
import * as vscode from 'vscode';

/** By name; put in by whoever bundles this. */
declare const articles: Readonly<Record<string, string>>;

interface Entry {
  readonly bytes: Uint8Array;
  readonly changed: number;
}

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  for (const [scheme, isReadonly] of [
    ['memfs', false],
    ['memfs-ro', true],
  ] as const)
    subscriptions.push(
      vscode.workspace.registerFileSystemProvider(scheme, memoryFiles(isReadonly), {
        isCaseSensitive: true,
        isReadonly,
      }),
    );
}

const folder = '/articles';

/** One flat folder. */
function memoryFiles(isReadonly: boolean): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const files = new Map<string, Entry>();
  for (const [name, text] of Object.entries(articles))
    files.set(`${folder}/${name}`, { bytes: new TextEncoder().encode(text), changed: 0 });
  let clock = 0;
  const find = (uri: vscode.Uri) => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  const change = (uri: vscode.Uri, type: vscode.FileChangeType, bytes: Uint8Array | null) => {
    if (isReadonly) throw vscode.FileSystemError.NoPermissions(uri);
    if (bytes) files.set(uri.path, { bytes, changed: ++clock });
    else files.delete(uri.path);
    changed.fire([{ type, uri }]);
  };
  const write = (uri: vscode.Uri, bytes: Uint8Array) =>
    change(uri, files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, bytes);
  const remove = (uri: vscode.Uri) => {
    find(uri);
    change(uri, vscode.FileChangeType.Deleted, null);
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      if (folder.startsWith(uri.path))
        return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const file = find(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: file.changed, size: file.bytes.length };
    },
    readDirectory: () =>
      [...files.keys()].map((path) => [path.slice(folder.length + 1), vscode.FileType.File]),
    createDirectory() {},
    readFile: (uri) => find(uri).bytes,
    writeFile: write,
    delete: remove,
    rename(from, to) {
      write(to, find(from).bytes);
      remove(from);
    },
  };
}
