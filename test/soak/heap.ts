import { writeFileSync } from 'node:fs';

/** What was in use after a collection. */
export interface Sample {
  /** «start», the number of actions, or «end». */
  readonly when: string;
  readonly megabytes: number;
}

const [width, height, margin] = [800, 300, 40];

/** Draws the curve as an SVG, from zero up. */
export function drawHeap(path: string, samples: readonly Sample[]): void {
  const most = Math.max(1, ...samples.map(({ megabytes }) => megabytes));
  const x = (i: number) => margin + (i / Math.max(1, samples.length - 1)) * (width - 2 * margin);
  const y = (megabytes: number) => height - margin - (megabytes / most) * (height - 2 * margin);
  const points = samples.map(({ megabytes }, i) => `${x(i).toFixed(1)},${y(megabytes).toFixed(1)}`);
  const label = (at: number, line: number, text: string) =>
    `<text x="${at.toFixed(1)}" y="${line.toFixed(1)}" font-size="12" font-family="sans-serif">${text}</text>`;
  writeFileSync(
    path,
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
      `<rect width="${width}" height="${height}" fill="#fff"/>`,
      `<path d="M${margin} ${y(0)}H${width - margin}" stroke="#888"/>`,
      `<polyline points="${points.join(' ')}" fill="none" stroke="#06c" stroke-width="2"/>`,
      label(4, y(most) + 4, `${most.toFixed(0)} MB`),
      ...samples.flatMap(({ when }, i) =>
        i % Math.ceil(samples.length / 8) === 0 ? [label(x(i), height - 16, when)] : [],
      ),
      '</svg>\n',
    ].join('\n'),
  );
}
