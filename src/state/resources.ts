import * as vscode from 'vscode';
import { openResources, type Resources, resourceFiles } from '../core/resources.ts';

/** Lexicons and word forms, read from the extension's folder when they are first asked for. */
export function lazyResources(extensionUri: vscode.Uri): () => Promise<Resources> {
  let loading: Promise<Resources> | undefined;
  return () => {
    // A failed load is forgotten, so that the next article tries again.
    loading ??= load(extensionUri).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(extensionUri: vscode.Uri): Promise<Resources> {
  return openResources(await readResourceFiles(extensionUri));
}

/** The bytes of `resourceFiles`. */
export async function readResourceFiles(extensionUri: vscode.Uri): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(
    resourceFiles.map(
      async (path) =>
        [path, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path))] as const,
    ),
  );
  return new Map(files);
}
