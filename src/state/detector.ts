import type * as vscode from 'vscode';
import { type Detector, runDetector } from '../channel/detector.ts';
import { readScript } from './engine.ts';
import { onceLoaded } from './onceLoaded.ts';

/** The ISO 639-3 code of a text's language; `und` when none is certain. */
export type DetectLanguage = (text: string) => Promise<string>;

/** A detector that is loaded for the first text. */
export function lazyDetector(extensionUri: vscode.Uri): DetectLanguage {
  const load = onceLoaded<Detector>(async () => runDetector(await readScript(extensionUri, 'detector')));
  return async (text) => (await load()).detectLanguage(text);
}
