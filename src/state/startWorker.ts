import * as vscode from 'vscode';
import { connect } from '../channel/call.ts';
import { startThread } from '../channel/thread.ts';
import type { WorkerApi, WorkerClient } from '../channel/workerProtocol.ts';
import { readResourceFiles } from './resources.ts';
import type { OpenWorker } from './threadAnalyzer.ts';

/** Starts dist/worker.js and hands it the resources, all read through VS Code: the extension may be anywhere. */
export async function startWorker(extensionUri: vscode.Uri, client: WorkerClient): Promise<OpenWorker> {
  const [script, files] = await Promise.all([
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/worker.js')),
    readResourceFiles(extensionUri),
  ]);
  const { ended, stop, ...port } = await startThread(new TextDecoder().decode(script));
  const worker = connect<WorkerApi, WorkerClient>(port, client);
  try {
    await Promise.race([worker.open(files), ended]);
  } catch (error) {
    stop();
    throw error;
  }
  return { analyze: worker.analyze, ended, stop };
}
