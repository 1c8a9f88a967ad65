import { connect, type Port } from './channel/call.ts';
import type { WorkerApi, WorkerClient } from './channel/workerProtocol.ts';
import { analyze } from './core/analyze.ts';
import { openResources, type Resources } from './core/resources.ts';

/** What a web worker has, and `startThread` gives a thread of Node's too. */
interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: (event: { readonly data: unknown }) => void;
}

const scope = globalThis as unknown as WorkerScope;
const port: Port = {
  post: (message) => scope.postMessage(message),
  listen: (receive) => {
    scope.onmessage = ({ data }) => receive(data);
  },
};

let resources: Resources | undefined;
const client = connect<WorkerClient, WorkerApi>(port, {
  open: (files) => {
    resources = openResources(files);
  },
  analyze: (source) => {
    if (!resources) throw new Error('The resources are not open.');
    return analyze(source, resources, (stage) => void client.begin(stage));
  },
});
