import type * as vscode from 'vscode';
import { connect } from '../channel/call.ts';
import { workerScript } from '../channel/engine.ts';
import { startThread } from '../channel/thread.ts';
import type { WorkerApi, WorkerClient } from '../channel/workerProtocol.ts';
import { readEngine } from './engine.ts';
import type { OpenWorker } from './threadAnalyzer.ts';

/** Starts a worker and hands it the resources. */
export async function startWorker(extensionUri: vscode.Uri, client: WorkerClient): Promise<OpenWorker> {
  const { script, resources } = await readEngine(extensionUri);
  const { ended, stop, ...port } = await startThread(workerScript(script));
  const worker = connect<WorkerApi, WorkerClient>(port, client);
  const late = watchStart();
  try {
    await Promise.race([worker.open(resources), ended, late.tooLong]);
  } catch (error) {
    stop();
    throw error;
  } finally {
    late.end();
  }
  return { analyze: worker.analyze, ended, stop };
}

/** Milliseconds in which a worker has opened its resources many times over. */
const longestStart = 60_000;

function watchStart() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The worker does not start.')), longestStart);
  });
  return { tooLong, end: () => clearTimeout(timer) };
}
