/** More than the scores of a sentence can add up to. */
const poor = 1e6;

/**
 * The heads of the highest-scoring tree. `scores`: for each of `size` nodes a row with the score of each node as its head; node 0 is the
 * root, and only one node hangs on it.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size, 0);
  const roots = heads.reduce((count, head) => count + (head === 0 ? 1 : 0), 0);
  if (roots === 1 && cycleIn(heads).length === 0) return heads;
  return treeBelow(withOneRoot(scores, size), size);
}

/** For each node but the root the head with the highest score. */
function bestHeads(scores: Float64Array, size: number, root: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    if (node === root) continue;
    let best = node === 0 ? 1 : 0;
    for (let head = 0; head < size; head++) {
      if (head === node) continue;
      if ((scores[node * size + head] as number) > (scores[node * size + best] as number)) best = head;
    }
    heads[node] = best;
  }
  return heads;
}

/** The nodes of a cycle, none if there is no cycle. */
function cycleIn(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    let node = start;
    while (node >= 0 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node] as number;
    }
    if (node < 0 || seen[node] !== start + 1) continue;
    const cycle = [node];
    for (let at = heads[node] as number; at !== node; at = heads[at] as number) cycle.push(at);
    return cycle;
  }
  return [];
}

/** The scores with the root so poor a head that only one node takes it. */
function withOneRoot(scores: Float64Array, size: number): Float64Array {
  const changed = scores.slice();
  for (let node = 1; node < size; node++) changed[node * size] = (changed[node * size] as number) - poor;
  return changed;
}

/** The maximum spanning tree below node 0 (Chu and Liu 1965, Edmonds 1967): cycles are made one node until there is none. */
function treeBelow(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size, 0);
  const cycle = cycleIn(heads);
  if (cycle.length === 0) return heads;
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node));
  // The nodes outside keep their order, the root first; behind them the cycle as one node.
  const smaller = outside.length + 1;
  const joined = smaller - 1;
  const merged = new Float64Array(smaller * smaller).fill(Number.NEGATIVE_INFINITY);
  const entries = new Int32Array(joined);
  const exits = new Int32Array(joined);
  outside.forEach((other, i) => {
    outside.forEach((head, j) => {
      merged[i * smaller + j] = scores[other * size + head] as number;
    });
    for (const node of cycle) {
      const gain =
        (scores[node * size + other] as number) - (scores[node * size + (heads[node] as number)] as number);
      if (gain > (merged[joined * smaller + i] as number)) {
        merged[joined * smaller + i] = gain;
        entries[i] = node;
      }
      const score = scores[other * size + node] as number;
      if (score > (merged[i * smaller + joined] as number)) {
        merged[i * smaller + joined] = score;
        exits[i] = node;
      }
    }
  });
  const tree = treeBelow(merged, smaller);
  outside.forEach((node, i) => {
    const head = tree[i] as number;
    heads[node] = head < 0 ? -1 : head === joined ? (exits[i] as number) : (outside[head] as number);
  });
  const entry = tree[joined] as number;
  heads[entries[entry] as number] = outside[entry] as number;
  return heads;
}
