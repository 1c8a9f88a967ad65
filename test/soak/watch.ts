import * as vscode from 'vscode';

type Callable = (...values: never[]) => unknown;

/**
 * Tells of every error that an extension which is activated later logs, or lets VS Code meet: in a command, in what it provides, in
 * a promise that nobody waits for. VS Code keeps such errors in logs of its own.
 */
export function watchErrors(tell: (where: string, error: unknown) => void): void {
  const { window, commands, languages } = vscode;
  const watched = <T extends object>(what: string, object: T): T =>
    new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function'
          ? guard(`${what}.${String(key)}`, value.bind(target), tell)
          : value;
      },
    });
  const { createOutputChannel, createTreeView } = window;
  Object.assign(window, {
    createOutputChannel: (name: string, options: { readonly log: true }) =>
      new Proxy(createOutputChannel(name, options), {
        get: (channel, key) => {
          if (key === 'error' || key === 'warn')
            return (...values: unknown[]) => tell(`log of ${name}, ${key}`, values.map(textOf).join(' '));
          const value: unknown = Reflect.get(channel, key);
          return typeof value === 'function' ? value.bind(channel) : value;
        },
      }),
    createTreeView: (id: string, options: vscode.TreeViewOptions<unknown>) =>
      createTreeView(id, { ...options, treeDataProvider: watched(id, options.treeDataProvider) }),
  });
  const { registerCommand } = commands;
  Object.assign(commands, {
    registerCommand: (id: string, run: Callable) => registerCommand(id, guard(id, run, tell)),
  });
  for (const [name, register] of Object.entries<Callable>(languages as never)) {
    if (!/^register\w+Provider$/u.test(name)) continue;
    const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
    Object.assign(languages, {
      [name]: (...values: unknown[]) => {
        const provider = values.findIndex(
          (value) => isObject(value) && Object.keys(value).some((key) => /^(?:provide|resolve)/u.test(key)),
        );
        const given = values.map((value, i) => (i === provider ? watched(name, value as object) : value));
        return register(...(given as never[]));
      },
    });
  }
  process.on('unhandledRejection', (reason) => {
    if (/dist\/extension/u.test(textOf(reason))) tell('a promise that nobody waits for', reason);
  });
}

export function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The same function, whose errors are told of before they go on. */
function guard(where: string, run: Callable, tell: (where: string, error: unknown) => void): Callable {
  const failed = (error: unknown): never => {
    if (!(error instanceof vscode.CancellationError)) tell(where, error);
    throw error;
  };
  return (...values) => {
    try {
      const result = run(...values);
      return result instanceof Promise ? result.catch(failed) : result;
    } catch (error) {
      return failed(error);
    }
  };
}
