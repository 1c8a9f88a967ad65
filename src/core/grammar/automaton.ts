import { Cursor } from './cursor.ts';

/**
 * Bits of an edge's first byte. The low six bits are the label, 0 for "a word ends here" (its value follows as a varint), `wide` for
 * a label whose rest is the next byte. Then a varint: the number of a `shared` block, else how far behind the edge list the child is.
 */
export const automatonFormat = { last: 0x80, shared: 0x40, wide: 0x3f } as const;

/** A finite automaton over bytes: the words of a dictionary, each with a value. It is walked where it lies and never unpacked. */
export interface Automaton {
  readonly bytes: Uint8Array;
  /** Where each block starts in `bytes`; the first holds the root. */
  readonly blocks: Uint32Array;
}

/** Opens an automaton that starts at `start` of `bytes`. */
export function openAutomaton(bytes: Uint8Array, start: number): Automaton {
  const cursor = new Cursor(bytes, start);
  const lengths = Array.from({ length: cursor.varint() }, () => cursor.varint());
  const blocks = new Uint32Array(lengths.length);
  let at = cursor.at;
  for (const [i, length] of lengths.entries()) {
    blocks[i] = at;
    at += length;
  }
  return { bytes, blocks };
}

/**
 * Calls `found` with the value of every word that `labels` matches: at each place one of several labels may stand («Etat»: e, E, é, É…).
 */
export function walkAutomaton(
  { bytes, blocks }: Automaton,
  labels: readonly (readonly number[])[],
  found: (value: number, path: readonly number[]) => void,
): void {
  const path: number[] = [];
  const { last, shared, wide } = automatonFormat;
  const visit = (node: number, depth: number): void => {
    const wanted = labels[depth];
    const cursor = new Cursor(bytes, node);
    const children: number[] = [];
    let flags = 0;
    while ((flags & last) === 0 && cursor.at < bytes.length) {
      flags = bytes[cursor.at++] ?? last;
      const low = flags & wide;
      const label = low === wide ? wide + (bytes[cursor.at++] ?? 0) : low;
      const number = cursor.varint();
      if (label === 0) {
        if (!wanted) found(number, path);
      } else if (wanted?.includes(label)) children.push(label, flags & shared, number);
    }
    const end = cursor.at;
    for (let i = 0; i < children.length; i += 3) {
      const number = children[i + 2] as number;
      path.push(children[i] as number);
      visit(children[i + 1] ? (blocks[number] ?? 0) : end + number, depth + 1);
      path.pop();
    }
  };
  visit(blocks[0] ?? 0, 0);
}
