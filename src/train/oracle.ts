import { leftStep, rightStep, shiftStep } from '../core/grammar/parse.ts';
import type { ParseState } from '../core/grammar/parseState.ts';

/**
 * How many arcs of the gold tree a step makes unreachable, in any state (Y. Goldberg, J. Nivre, Training deterministic parsers with
 * non-deterministic oracles, 2013). `heads` has the root as its length.
 */
export function stepCost(state: ParseState, kind: number, heads: Int32Array): number {
  if (kind === shiftStep) return shiftCost(state, heads);
  const s0 = state.top(0);
  const s1 = state.top(1);
  const head = heads[s0] as number;
  let cost = 0;
  for (let word = state.next; word < state.size; word++) if (heads[word] === s0) cost++;
  if (kind === leftStep) return cost + (head === s1 || head > state.next ? 1 : 0);
  if (kind === rightStep) return cost + (head >= state.next ? 1 : 0);
  return cost;
}

function shiftCost(state: ParseState, heads: Int32Array): number {
  const { next, stack, depth } = state;
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    const word = stack[i] as number;
    if (heads[word] === next) cost++;
    if (i < depth - 1 && heads[next] === word) cost++;
  }
  return cost;
}
