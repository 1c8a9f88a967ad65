import type { analyze } from '../core/analyze.ts';
import type { parseSentence } from '../core/grammar/parse.ts';
import type { openResources } from '../core/resources.ts';
import { runScript } from './script.ts';

/**
 * All the language work, which src/engine.ts gathers. It is a script of its own, dist/engine.js, so that the extension can start
 * without it.
 */
export interface Engine {
  readonly resourceFiles: readonly string[];
  readonly openResources: typeof openResources;
  readonly analyze: typeof analyze;
  readonly parseSentence: typeof parseSentence;
  /** Makes a worker of the thread whose global scope this is. */
  readonly serve: (scope: WorkerScope) => void;
}

/** What a web worker has, and `startThread` gives a thread of Node's too. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: (event: { readonly data: unknown }) => void;
}

/** Runs dist/engine.js here. */
export function runEngine(script: string): Engine {
  return runScript(script, 'engine') as Engine;
}

/** The script of a thread that serves the engine of dist/engine.js. */
export function workerScript(script: string): string {
  return `${script}\nengine.serve(globalThis);`;
}
