import { readFileSync } from 'node:fs';
import { openResources, type Resources, resourceFiles } from '../../src/core/resources.ts';

let opened: Resources | undefined;

/** The resources of the build, opened once for all suites. */
export function openTestResources(): Resources {
  opened ??= openResources(new Map(resourceFiles.map((path) => [path, new Uint8Array(readFileSync(path))])));
  return opened;
}
