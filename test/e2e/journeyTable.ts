export type Outcome = 'passed' | 'failed' | 'not reached';

const signs: Readonly<Record<Outcome, string>> = { passed: '✔', failed: '✘', 'not reached': '–' };

/** The table «journey × host», a line for a step, a column for a host, for whoever reads the output of the tests. */
export function journeyTable(
  steps: readonly string[],
  hosts: ReadonlyMap<string, ReadonlyMap<string, Outcome>>,
): string {
  const names = [...hosts.keys()];
  const first = Math.max(...steps.map((step) => step.length));
  const head = `${''.padEnd(first)}  ${names.join(' | ')}`;
  const lines = steps.map((step) => {
    const cells = names.map((name) => signs[hosts.get(name)?.get(step) ?? 'not reached'].padEnd(name.length));
    return `${step.padEnd(first)}  ${cells.join(' | ')}`.trimEnd();
  });
  return [head, ...lines].join('\n');
}
