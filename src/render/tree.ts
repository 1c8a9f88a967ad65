import type { Correction } from '../core/corrections/correction.ts';
import type { Span } from '../core/span.ts';
import type { TermStatus, Wording } from './wording.ts';

/** A line of a tree of the side panel. */
export interface TreeNode {
  /** The same for the same thing from one analysis to the next. */
  readonly id: string;
  readonly label: string;
  /** Characters of the label that stand out. */
  readonly emphasis?: Span;
  /** Quieter words behind the label. */
  readonly description: string;
  /** The line in full, for a screen reader. */
  readonly spoken: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** What choosing the line selects in the article; `null` for a group. */
  readonly target: Span | null;
  readonly children: readonly TreeNode[];
  /** The word of the glossary that the line stands for, which can be marked. */
  readonly word?: { readonly key: string; readonly status: TermStatus };
  /** The kind of thing that the line stands for, which can be set right. */
  readonly subject?: 'quote' | 'name';
  /** What a person set right, which can be taken back. */
  readonly correction?: Correction;
}

/** The line of something that a person set right. */
export function asCorrected(node: TreeNode, { labels }: Wording): TreeNode {
  const description = `${node.description} ✎`.trimStart();
  return { ...node, description, spoken: `${node.spoken}, ${labels.corrected}` };
}

/** The node of that id, with its ancestors, the nearest first. */
export function pathTo(roots: readonly TreeNode[], id: string): readonly TreeNode[] {
  for (const node of roots) {
    if (node.id === id) return [node];
    const path = pathTo(node.children, id);
    if (path.length > 0) return [...path, node];
  }
  return [];
}
