import { connect } from './channel/call.ts';
import type { Engine } from './channel/engine.ts';
import type { WorkerApi, WorkerClient } from './channel/workerProtocol.ts';
import { analyze } from './core/analyze.ts';
import { parseSentence } from './core/grammar/parse.ts';
import { openResources, type Resources, resourceFiles } from './core/resources.ts';

/** What dist/engine.js holds. */
export const engine: Engine = {
  resourceFiles,
  openResources,
  analyze,
  parseSentence,
  serve(scope) {
    let resources: Resources | undefined;
    const port = {
      post: (message: unknown) => scope.postMessage(message),
      listen: (receive: (message: unknown) => void) => {
        scope.onmessage = ({ data }) => receive(data);
      },
    };
    const client = connect<WorkerClient, WorkerApi>(port, {
      open: (files) => {
        resources = openResources(files);
      },
      analyze: (source) => {
        if (!resources) throw new Error('The resources are not open.');
        return analyze(source, resources, (stage) => void client.begin(stage));
      },
    });
  },
};
