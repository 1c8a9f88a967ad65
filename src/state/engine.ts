import * as vscode from 'vscode';
import { type Engine, runEngine } from '../channel/engine.ts';
import type { Resources } from '../core/resources.ts';

/** The engine with the resources that it has opened. */
export interface OpenEngine extends Pick<Engine, 'analyze' | 'parseSentence'> {
  readonly resources: Resources;
}

/** Code, lexicons and word forms, read from the extension's folder when they are first asked for. */
export function lazyEngine(extensionUri: vscode.Uri): () => Promise<OpenEngine> {
  let loading: Promise<OpenEngine> | undefined;
  return () => {
    // A failed load is forgotten, so that the next article tries again.
    loading ??= load(extensionUri).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What the engine is made of, all read through VS Code: the extension may be anywhere. */
export interface EngineFiles {
  readonly script: string;
  readonly engine: Engine;
  /** The bytes of its `resourceFiles`. */
  readonly resources: ReadonlyMap<string, Uint8Array>;
}

async function load(extensionUri: vscode.Uri): Promise<OpenEngine> {
  const { engine, resources } = await readEngine(extensionUri);
  return { ...engine, resources: engine.openResources(resources) };
}

export async function readEngine(extensionUri: vscode.Uri): Promise<EngineFiles> {
  const read = (path: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
  const script = new TextDecoder().decode(await read('dist/engine.js'));
  const engine = runEngine(script);
  const files = engine.resourceFiles.map(async (path) => [path, await read(path)] as const);
  return { script, engine, resources: new Map(await Promise.all(files)) };
}
