import type { Net } from './net.ts';
import { longest } from './netModel.ts';
import type { Grammar, Word } from './tag.ts';
import { bestTree } from './tree.ts';

/** The dependency tree of a sentence (universaldependencies.org): by word, the index of its head, -1 for the root, and its relation. */
export interface Parse {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Parses a tagged sentence, in time linear in its length: a very long one in pieces. Without its asset every word hangs on the first. */
export function parseSentence(words: readonly Word[], { parser }: Grammar): Parse {
  const heads = new Int32Array(words.length);
  const relations: string[] = [];
  let root = -1;
  for (const [start, end] of pieces(words)) {
    const piece = parsePiece(words.slice(start, end), parser);
    piece.heads.forEach((head, i) => {
      heads[start + i] = head < 0 ? root : start + head;
      relations.push(head < 0 && root >= 0 ? 'parataxis' : (piece.relations[i] as string));
    });
    if (root < 0) root = start + piece.heads.indexOf(-1);
  }
  return { heads, relations };
}

/** The sentence in pieces that the net can take, cut behind punctuation if there is any in their second half. */
function pieces(words: readonly Word[]): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + longest);
    if (end < words.length)
      for (let at = end; at > start + longest / 2; at--)
        if (words[at - 1]?.pos === 'PUNCT') {
          end = at;
          break;
        }
    found.push([start, end]);
    start = end;
  }
  return found;
}

function parsePiece(words: readonly Word[], net: Net): Parse {
  const scores = net.score(words);
  if (!scores) return flatTree(words.length);
  const { arcs, relationOf } = scores;
  const tree = bestTree(arcs, words.length + 1);
  const heads = Int32Array.from(words, (_, i) => (tree[i + 1] as number) - 1);
  const relations = words.map((_, i) =>
    (heads[i] as number) < 0 ? 'root' : relationOf(i + 1, tree[i + 1] as number),
  );
  return { heads, relations };
}

function flatTree(size: number): Parse {
  const heads = new Int32Array(size).fill(0);
  heads[0] = -1;
  return { heads, relations: Array.from(heads, (head) => (head < 0 ? 'root' : 'dep')) };
}
