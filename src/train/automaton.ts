import { automatonFormat } from '../core/grammar/automaton.ts';
import { pushVarint } from './bytes.ts';

/** A node of the automaton: `value` > 0 where a word ends, edges sorted by label. */
interface Node {
  value: number;
  readonly labels: number[];
  readonly targets: Node[];
}

function newNode(): Node {
  return { value: 0, labels: [], targets: [] };
}

/**
 * The minimal acyclic automaton that maps each word to its value, built from sorted words.
 * J. Daciuk, S. Mihov, B. Watson, R. Watson, Incremental construction of minimal acyclic finite-state automata, 2000.
 */
export function buildAutomaton(words: Iterable<readonly [labels: readonly number[], value: number]>): Node {
  const register = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const root = newNode();
  let path: Node[] = [root];
  let previous: readonly number[] = [];

  const settle = (depth: number): void => {
    for (let at = path.length - 1; at > depth; at--) {
      const node = path[at] as Node;
      const key = `${node.value};${node.labels.map((label, i) => `${label}:${ids.get(node.targets[i] as Node)}`)}`;
      const same = register.get(key);
      if (same) (path[at - 1] as Node).targets.splice(-1, 1, same);
      else {
        register.set(key, node);
        ids.set(node, ids.size);
      }
    }
    path = path.slice(0, depth + 1);
  };

  for (const [word, value] of words) {
    let common = 0;
    while (common < word.length && common < previous.length && word[common] === previous[common]) common++;
    settle(common);
    for (const label of word.slice(common)) {
      const node = newNode();
      const parent = path[path.length - 1] as Node;
      parent.labels.push(label);
      parent.targets.push(node);
      path.push(node);
    }
    (path[path.length - 1] as Node).value = value;
    previous = word;
  }
  settle(0);
  return root;
}

/** Nodes with several parents, those with most parents first, so that the commonest have one-byte numbers. */
function sharedNodes(root: Node): Node[] {
  const parents = new Map<Node, number>();
  const visit = (node: Node): void => {
    for (const target of node.targets) {
      const count = parents.get(target) ?? 0;
      parents.set(target, count + 1);
      if (count === 0) visit(target);
    }
  };
  visit(root);
  return [...parents]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([node]) => node);
}

/**
 * Writes an automaton in the form that `core/grammar/automaton.ts` walks: a list of blocks, the root's first, then one for each node
 * with several parents; a node with one parent stands inside its parent's block.
 */
export function writeAutomaton(root: Node): Uint8Array {
  const shared = sharedNodes(root);
  const numbers = new Map(shared.map((node, i) => [node, i + 1]));
  const write = (node: Node): number[] => {
    const edges: number[] = [];
    const children: number[] = [];
    const count = node.labels.length;
    if (node.value > 0) {
      edges.push(count === 0 ? automatonFormat.last : 0);
      pushVarint(edges, node.value);
    }
    node.targets.forEach((target, i) => {
      const label = node.labels[i] as number;
      const number = numbers.get(target);
      const { last, shared: sharedBit, wide } = automatonFormat;
      edges.push((i === count - 1 ? last : 0) | (number ? sharedBit : 0) | Math.min(label, wide));
      if (label >= wide) edges.push(label - wide);
      if (number) pushVarint(edges, number);
      else {
        pushVarint(edges, children.length);
        children.push(...write(target));
      }
    });
    return [...edges, ...children];
  };
  const blocks = [root, ...shared].map(write);
  const head: number[] = [];
  pushVarint(head, blocks.length);
  for (const block of blocks) pushVarint(head, block.length);
  return Uint8Array.from([...head, ...blocks.flat()]);
}
