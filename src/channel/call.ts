/** One end of a channel that clones what is posted: a webview's window, a thread, or the extension's side of either. */
export interface Port {
  readonly post: (message: unknown) => void;
  readonly listen: (receive: (message: unknown) => void) => void;
}

/** The methods of the other end: the same, but each returns a promise, which fails as the method failed there. */
export type Remote<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...values: infer Values) => infer Result
    ? (...values: Values) => Promise<Awaited<Result>>
    : never;
};

type Message =
  | { readonly is: 'call'; readonly id: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly is: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly is: 'failure'; readonly id: number; readonly message: string };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Serves `local` to the other end of the port and returns what that end serves. */
export function connect<Other extends object, Local extends object>(port: Port, local: Local): Remote<Other> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  async function answer({ id, name, values }: Extract<Message, { is: 'call' }>): Promise<void> {
    try {
      const method: unknown = Object.hasOwn(local, name) ? local[name as keyof Local] : undefined;
      if (typeof method !== 'function') throw new Error(`There is no ${name} here.`);
      port.post({ is: 'answer', id, value: await method(...values) } satisfies Message);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.post({ is: 'failure', id, message } satisfies Message);
    }
  }

  port.listen((received) => {
    const message = received as Message;
    if (message.is === 'call') return void answer(message);
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.is === 'answer') call?.resolve(message.value as never);
    else call?.reject(new Error(message.message));
  });

  const call = (name: string, values: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      waiting.set(++calls, { resolve, reject });
      port.post({ is: 'call', id: calls, name, values } satisfies Message);
    });
  return new Proxy({} as Remote<Other>, {
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...values: unknown[]) => call(name, values) : undefined,
  });
}
