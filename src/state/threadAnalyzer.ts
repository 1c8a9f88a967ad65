import type { Remote } from '../channel/call.ts';
import { ThreadEndedError } from '../channel/thread.ts';
import type { WorkerApi, WorkerClient } from '../channel/workerProtocol.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Source } from '../core/source.ts';
import type { Analyzer, Order } from './analyzer.ts';
import { oneAtATime } from './oneAtATime.ts';

/** A worker whose resources are open. */
export interface OpenWorker {
  readonly analyze: Remote<WorkerApi>['analyze'];
  /** As of a thread. */
  readonly ended: Promise<never>;
  readonly stop: () => void;
}

interface Needs {
  /** Starts a worker that tells the client how far it is. */
  readonly start: (client: WorkerClient) => Promise<OpenWorker>;
  /** Takes over where no worker can be started. */
  readonly otherwise: Analyzer;
  /** Milliseconds without an order after which the worker, and the memory of its resources, is given back. */
  readonly idle: number;
  /** Milliseconds without a sign of life from a worker at this text after which it is given up: a browser may kill it without a word. */
  readonly patience: (source: Source) => number;
  readonly warn: (what: string, cause: unknown) => void;
}

/** How many workers may end over the same text before it is given up. */
const attempts = 2;

/** Twenty times what a stage of the work takes, and the start of a busy machine. */
export function patienceFor({ text }: Source): number {
  return 20_000 + text.length / 5;
}

/**
 * Works in a thread beside the extension host's, started when a text first needs it, one text after the other. Aborting an order
 * ends the worker in the middle of its work; the next order starts another. So it does after a worker that ended by itself.
 */
export class ThreadAnalyzer implements Analyzer {
  private worker: Promise<OpenWorker> | undefined;
  private begin: Order['begin'];
  private readonly inTurn = oneAtATime((source: Source, order: Order) => this.serve(source, order));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly needs: Needs) {}

  analyze(source: Source, order: Order): Promise<Analysis> {
    // Who is let go while waiting need not wait for their turn.
    return Promise.race([this.inTurn(source, order), abortOf(order.signal)]);
  }

  dispose(): void {
    this.stop();
  }

  private async serve(source: Source, order: Order): Promise<Analysis> {
    clearTimeout(this.timer);
    order.signal.throwIfAborted();
    try {
      return await Promise.race([this.work(source, order, attempts), abortOf(order.signal)]);
    } catch (error) {
      if (order.signal.aborted) this.stop();
      throw error;
    } finally {
      if (this.worker) this.timer = setTimeout(() => this.stop(), this.needs.idle);
    }
  }

  private async work(source: Source, order: Order, attemptsLeft: number): Promise<Analysis> {
    const worker = await this.open();
    // The abort may have come too early to stop this worker.
    order.signal.throwIfAborted();
    if (!worker) return this.needs.otherwise.analyze(source, order);
    const silence = watchSilence(this.needs.patience(source));
    this.begin = (stage) => {
      silence.interrupt();
      order.begin?.(stage);
    };
    try {
      return await Promise.race([worker.analyze(source), worker.ended, silence.tooLong]);
    } catch (error) {
      if (error instanceof SilentThreadError) this.stop();
      const isLost = error instanceof ThreadEndedError && !order.signal.aborted;
      if (!isLost || attemptsLeft === 1) throw error;
      this.needs.warn('The worker ended over an analysis; another takes it up.', error);
      return this.work(source, order, attemptsLeft - 1);
    } finally {
      silence.end();
    }
  }

  /** The worker, started if there is none; `null` when it cannot be. */
  private async open(): Promise<OpenWorker | null> {
    const starting = this.worker ?? this.needs.start({ begin: (stage) => this.begin?.(stage) });
    this.worker = starting;
    const forget = () => {
      if (this.worker === starting) this.worker = undefined;
    };
    try {
      const worker = await starting;
      worker.ended.catch(forget);
      return worker;
    } catch (error) {
      forget();
      this.needs.warn('No worker can be started: long texts are read in the extension host itself.', error);
      return null;
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.worker?.then(
      (worker) => worker.stop(),
      () => undefined,
    );
    this.worker = undefined;
  }
}

/** A thread has said nothing for so long that it must be gone. */
class SilentThreadError extends ThreadEndedError {}

/** Rejects once so many milliseconds have passed since it began or was last interrupted. */
function watchSilence(patience: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let interrupt = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new SilentThreadError(`The thread has said nothing for ${patience} ms.`));
    interrupt = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    };
  });
  interrupt();
  return { tooLong, interrupt, end: () => clearTimeout(timer) };
}

/** Rejects with the signal's reason once it is aborted. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
