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
    // What a text before it has left in the memories of words would make a short text cheap.
    let names = 0;
    const next = (length: number) => {
      names += Math.ceil(length / fewestOfName);
      return make(length, names);
    };
    const points = lengths.map((length) => ({
      length,
      seconds: workOf(
        () => next(length),
        (text) => analyze({ text, language: 'fra' }, resources),
      ),
    }));
    yield { shape, seconds: points.map(({ seconds }) => seconds), exponent: fitExponent(points) };
  }
}

/** Less is measured again until so many seconds are together. */
const leastWork = 0.3;

/** UTF-16 code units that a name takes at least, with what stands around it. */
const fewestOfName = 12;

/** Seconds of the processor for a text, which other programs on the machine add nothing to. */
function workOf(make: () => string, run: (text: string) => unknown): number {
  let seconds = 0;
  for (let runs = 1; ; runs++) {
    const text = make();
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
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
