/**
 * Sentences side by side, longest first, as rows of a matrix: all first words, then all second words, and so on, so that one product
 * takes a step in all of them and none is filled up.
 */
export interface Layout {
  /** Words of each sentence. */
  readonly lengths: readonly number[];
  readonly rows: number;
  /** First row of each step. */
  readonly starts: readonly number[];
  /** How many sentences still go on at each step. */
  readonly active: readonly number[];
}

/** Lays out sentences of these lengths, which must not rise. */
export function layOut(lengths: readonly number[]): Layout {
  const starts: number[] = [];
  const active: number[] = [];
  let rows = 0;
  for (let step = 0; step < (lengths[0] ?? 0); step++) {
    const going = lengths.filter((length) => length > step).length;
    starts.push(rows);
    active.push(going);
    rows += going;
  }
  return { lengths, rows, starts, active };
}

/** Visits every word of a batch: its row, its sentence, its place there. */
export function eachWord(
  { starts, active }: Layout,
  visit: (row: number, sentence: number, step: number) => void,
): void {
  starts.forEach((start, step) => {
    for (let sentence = 0; sentence < (active[step] as number); sentence++)
      visit(start + sentence, sentence, step);
  });
}
