import { analyze } from '../../src/core/analyze.ts';
import type { Resources } from '../../src/core/resources.ts';
import { hostileShapes } from './hostileShapes.ts';

/** How the work on a shape of text grows with its length. */
export interface Growth {
  readonly shape: string;
  /** Seconds of work for each length. */
  readonly seconds: readonly number[];
  /** Of the length in the law that fits best: 1 where twice the text takes twice the work. */
  readonly exponent: number;
}

/** Measures each of the hostile shapes whose name the pattern finds, at each length in UTF-16 code units. */
export function* measureGrowth(
  resources: Resources,
  lengths: readonly number[],
  pattern = /(?:)/u,
): Generator<Growth> {
  for (const [shape, make] of Object.entries(hostileShapes)) {
    if (!pattern.test(shape)) continue;
    analyze({ text: make(lengths[0] ?? 0), language: 'fra' }, resources);
    const points = lengths.map((length) => {
      const text = make(length);
      return { length: text.length, seconds: workOf(() => analyze({ text, language: 'fra' }, resources)) };
    });
    yield { shape, seconds: points.map(({ seconds }) => seconds), exponent: fitExponent(points) };
  }
}

/** Less is measured again until so many seconds are together. */
const leastWork = 0.3;

/** Seconds of the processor, which other programs on the machine add nothing to. */
function workOf(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds >= leastWork) return seconds / runs;
  }
}

/** The slope of the line of least squares through the logarithms. */
function fitExponent(points: readonly { readonly length: number; readonly seconds: number }[]): number {
  const logs = points.map(({ length, seconds }) => [Math.log(length), Math.log(seconds)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([log]) => log)), mean(logs.map(([, log]) => log))];
  const covariance = mean(logs.map(([length, seconds]) => (length - x) * (seconds - y)));
  return covariance / mean(logs.map(([length]) => (length - x) ** 2));
}
