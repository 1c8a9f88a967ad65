import type { Analysis } from '../core/analysis.ts';
import type { Source } from '../core/source.ts';
import type { Stage } from '../core/stages.ts';

/** What a worker (`serve` of src/engine.ts) does for the extension host. */
export interface WorkerApi {
  /** Opens the resources from the bytes of `resourceFiles`; comes before the first analysis. */
  open(files: ReadonlyMap<string, Uint8Array>): void;
  analyze(source: Source): Analysis;
}

/** What the worker tells the extension host meanwhile. */
export interface WorkerClient {
  begin(stage: Stage): void;
}
