import * as vscode from 'vscode';
import { type Engine, runEngine } from '../channel/engine.ts';
import type { Resources } from '../core/resources.ts';
import { onceLoaded } from './onceLoaded.ts';

/** The engine with the resources that it has opened. */
export interface OpenEngine extends Pick<Engine, 'analyze' | 'parseSentence'> {
  readonly resources: Resources;
}

/** Code, lexicons and word forms, read from the extension's folder when they are first asked for. */
export function lazyEngine(extensionUri: vscode.Uri): () => Promise<OpenEngine> {
  return onceLoaded(() => load(extensionUri));
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

/** Reads the script and runs it, for only the engine knows which files it needs. */
export async function readEngine(extensionUri: vscode.Uri): Promise<EngineFiles> {
  const read = (path: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
  const script = await readScript(extensionUri, 'engine');
  const engine = runEngine(script);
  const files = engine.resourceFiles.map(async (path) => [path, await read(path)] as const);
  return { script, engine, resources: new Map(await Promise.all(files)) };
}

/** The text of a script of dist/. */
export async function readScript(extensionUri: vscode.Uri, name: string): Promise<string> {
  const file = vscode.Uri.joinPath(extensionUri, `dist/${name}.js`);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
