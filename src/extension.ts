import * as vscode from 'vscode';
import type { Analysis } from './core/analysis.ts';
import type { Reader } from './features/feature.ts';
import { features } from './features/index.ts';
import { indexArticle } from './render/articleIndex.ts';
import type { Highlight } from './render/highlights.ts';
import { wordingFor } from './render/wording.ts';
import { Analyses } from './state/analyses.ts';
import { analyzeByLength, analyzeInProcess } from './state/analyzer.ts';
import { lazyDetector } from './state/detector.ts';
import { lazyEngine } from './state/engine.ts';
import { Focus, type Reading } from './state/focus.ts';
import { withProgress } from './state/progress.ts';
import { openSettings } from './state/settings.ts';
import { Sidecars } from './state/sidecars.ts';
import { startWorker } from './state/startWorker.ts';
import { patienceFor, ThreadAnalyzer } from './state/threadAnalyzer.ts';
import { Words } from './state/words.ts';
import { WorkspaceIndex } from './state/workspaceIndex.ts';

/** What the extension lets its tests see. */
export interface ReaderApi {
  readonly analysisOf: (uri: vscode.Uri) => Promise<Analysis | null>;
  readonly highlightsOf: (uri: vscode.Uri) => readonly Highlight[];
  readonly reading: () => Reading | undefined;
}

let sidecars: Sidecars | undefined;

/** VS Code waits for it, some seconds at most: what is being written is written to its end. */
export async function deactivate(): Promise<void> {
  await sidecars?.written();
}

/** Wires the parts; nothing is loaded before the first French article is met. */
export function activate(context: vscode.ExtensionContext): ReaderApi {
  const { extensionUri } = context;
  const log = vscode.window.createOutputChannel('Bilingual Reader', { log: true });
  const settings = openSettings(vscode.workspace);
  sidecars = new Sidecars(vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'sidecars'));
  const engine = lazyEngine(extensionUri);
  const inProcess = analyzeInProcess(engine);
  const inThread = new ThreadAnalyzer({
    start: (client) => startWorker(extensionUri, client),
    otherwise: inProcess,
    idle: 60_000,
    patience: patienceFor,
    warn: (what, cause) => log.warn(what, cause),
  });
  const analyzer = analyzeByLength(inProcess, withProgress(inThread));
  const analyses = new Analyses({
    detectLanguage: lazyDetector(extensionUri),
    analyzer,
    sidecars,
    settings,
    log,
  });
  const focus = new Focus(analyses);
  const words = new Words(context.globalState);
  const workspaceIndex = new WorkspaceIndex({ indexOf: indexArticle, analyses, sidecars, log });
  const wording = wordingFor(vscode.env.language);
  const painted: Reader['painted'] = new Map();
  const reader = {
    analyses,
    engine,
    focus,
    sidecars,
    settings,
    words,
    workspaceIndex,
    wording,
    painted,
    log,
    extensionUri,
  };
  context.subscriptions.push(
    log,
    sidecars,
    analyses,
    inThread,
    focus,
    words,
    workspaceIndex,
    ...features.map((feature) => feature(reader)),
  );
  return {
    analysisOf: async (uri) => analyses.get(await vscode.workspace.openTextDocument(uri)),
    highlightsOf: (uri) => painted.get(uri.toString()) ?? [],
    reading: () => focus.current,
  };
}
