import { deflateSync } from 'node:zlib';

/** «467 kB, 332 kB deflated»: the .vsix deflates what it holds. */
export function sizeOf(bytes: Uint8Array): string {
  const kilobytes = (length: number): string => `${(length / 1000).toFixed(0)} kB`;
  return `${kilobytes(bytes.length)}, ${kilobytes(deflateSync(bytes, { level: 9 }).length)} deflated`;
}
