import type { BuildResult } from 'esbuild';

/** Every file below `folder` whose name ends in `ending`. */
export function filesBelow(folder: string, ending: string): string[];
/** Bundles each entry for Node into `outdir`, packages left outside. */
export function bundleForNode(entryPoints: readonly string[], outdir: string): Promise<BuildResult>;
