/** Something that does one piece of work after the other, until it ends. */
export interface PoolWorker<Order, Result> {
  readonly work: (order: Order) => Promise<Result>;
  readonly stop: () => void;
}

interface Slot<Order, Result> {
  worker: Promise<PoolWorker<Order, Result>>;
  waiting: number;
}

/**
 * Shares orders out among `size` workers, each to the one with the fewest. A worker that fails over an order is replaced, since it
 * may have ended; that order fails.
 */
export class Pool<Order, Result> {
  private readonly slots: Slot<Order, Result>[];

  constructor(
    size: number,
    private readonly start: () => Promise<PoolWorker<Order, Result>>,
  ) {
    this.slots = Array.from({ length: size }, () => ({ worker: start(), waiting: 0 }));
  }

  async run(order: Order): Promise<Result> {
    const slot = this.slots.reduce((least, other) => (other.waiting < least.waiting ? other : least));
    slot.waiting++;
    const mine = slot.worker;
    try {
      return await (await mine).work(order);
    } catch (error) {
      if (slot.worker === mine) {
        stop(mine);
        slot.worker = this.start();
        // Where no worker can be started, the next order says so.
        slot.worker.catch(() => {});
      }
      throw error;
    } finally {
      slot.waiting--;
    }
  }

  close(): void {
    for (const { worker } of this.slots) stop(worker);
  }
}

function stop(worker: Promise<{ readonly stop: () => void }>): void {
  worker.then(
    (started) => started.stop(),
    () => undefined,
  );
}
