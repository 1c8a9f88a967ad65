import type { Side } from './turn.ts';
import { asksOfYou, isQuestion, isStatement, trailsOff } from './turnSigns.ts';

/**
 * Who speaks in each paragraph of an interview that tells its turns apart by nothing: questions ask, and so do statements between two answers: «Le préfet
 * parle de caprice. ¶ Il n'a rien vu.»
 */
export function plainSides(run: readonly string[]): Side[] {
  const sides = run.map((text): Side => (isQuestion(text) ? 'asks' : 'answers'));
  // a talk may open with a statement too
  if (sides.length > 0) sides[0] = 'asks';
  const gaps = gapsIn(sides);
  const isEach = gaps.some(({ length }) => length === 1) && gaps.every(({ length }) => length % 2 === 1);
  for (const { from, length } of gaps) {
    for (let k = 1; k < length - 1; k++) {
      const text = run[from + k] as string;
      if (sides[from + k - 1] === 'asks' || !isStatement(text)) continue;
      if (asksOfYou(text) || trailsOff(text) || (isEach && k % 2 === 1 && isShorter(run, from + k)))
        sides[from + k] = 'asks';
    }
  }
  return sides;
}

/** The runs of paragraphs between two questions. */
function gapsIn(sides: readonly Side[]): { readonly from: number; readonly length: number }[] {
  const asks = sides.flatMap((side, i) => (side === 'asks' ? [i] : []));
  return asks
    .map((at, i) => ({ from: at + 1, length: (asks[i + 1] ?? sides.length) - at - 1 }))
    .filter(({ length }) => length > 0);
}

/** A question is seldom longer than both answers around it. */
function isShorter(run: readonly string[], at: number): boolean {
  const [before, text, after] = [at - 1, at, at + 1].map((i) => run[i]?.length ?? 0) as [
    number,
    number,
    number,
  ];
  return text < Math.max(before, after, 100);
}
