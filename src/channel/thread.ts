import type { Port } from './call.ts';

/** A thread of its own, reached over its port. */
export interface Thread extends Port {
  /** Rejects with a `ThreadEndedError` when the thread has ended, stopped or by itself; never resolves. */
  readonly ended: Promise<never>;
  /** Ends it at once, in the middle of whatever it does. */
  readonly stop: () => void;
}

/** A thread has ended: it was stopped, or an error that nothing caught, lack of memory, a kill from outside ended it. */
export class ThreadEndedError extends Error {}

/**
 * Runs a script written for a classic web worker (`onmessage`, `postMessage`) in a thread: a web worker where there are any, a
 * thread of Node's otherwise. Rejects where no thread can be had.
 */
export async function startThread(script: string): Promise<Thread> {
  const { Worker } = globalThis as { Worker?: WebWorkerClass };
  let end: (cause: ThreadEndedError) => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  // Nobody need wait for the end.
  ended.catch(() => {});
  const fail = (why: string) => end(new ThreadEndedError(why));
  const thread = Worker ? startWebWorker(Worker, script, fail) : await startNodeThread(script, fail);
  return { ...thread, ended };
}

/** The part of the web's `Worker` that is used here; the types of the DOM would let everything else in too. */
interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

type WebWorkerClass = new (address: string) => WebWorker;
type Started = Omit<Thread, 'ended'>;

function startWebWorker(Worker: WebWorkerClass, script: string, end: (why: string) => void): Started {
  // The extension's files are of another origin, from which no worker may be started.
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const stop = (why: string) => {
    worker.terminate();
    URL.revokeObjectURL(address);
    end(why);
  };
  worker.onerror = ({ message }) => stop(message || 'The thread failed.');
  worker.onmessageerror = () => stop('What the thread posted cannot be read.');
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive) => {
      worker.onmessage = ({ data }) => receive(data);
    },
    stop: () => stop('The thread was stopped.'),
  };
}

/** Gives a thread of Node's the two globals of a web worker. */
const nodePrelude = `{
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
}
`;

async function startNodeThread(script: string, end: (why: string) => void): Promise<Started> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(nodePrelude + script, { eval: true });
  worker.on('error', ({ message }) => end(message));
  worker.on('messageerror', ({ message }) => end(message));
  worker.on('exit', (code) => end(`The thread ended (${code}).`));
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive) => void worker.on('message', receive),
    stop: () => void worker.terminate(),
  };
}
