import type { Analysis } from '../core/analysis.ts';
import type { Correction } from '../core/corrections/correction.ts';
import type { Span } from '../core/span.ts';
import { excerpt } from './escape.ts';
import type { TreeNode } from './tree.ts';
import type { Wording } from './wording.ts';

/** What a person set right in the article, and apart from it what no longer finds its words; no group where there is nothing. */
export function correctionsTree(analysis: Analysis, wording: Wording): readonly TreeNode[] {
  const { labels } = wording;
  const placed = analysis.corrections.map(({ correction, start, end }) =>
    correctionNode(correction, { start, end }, wording),
  );
  const unplaced = analysis.unplaced.map((correction) => correctionNode(correction, null, wording));
  return [
    ...group('corrections', labels.corrections, 'edit', placed),
    ...group('unplaced', labels.unplaced, 'question', unplaced),
  ];
}

function group(id: string, label: string, icon: string, children: readonly TreeNode[]): readonly TreeNode[] {
  if (children.length === 0) return [];
  const description = String(children.length);
  return [{ id, label, description, spoken: `${label}, ${description}`, icon, target: null, children }];
}

function correctionNode(correction: Correction, target: Span | null, wording: Wording): TreeNode {
  const label = excerpt(correction.at.text, 60);
  const description = correctionWords(correction, wording);
  return {
    id: `correction ${correction.set} ${correction.at.start} ${correction.at.text}`,
    label,
    description,
    spoken: `${label}, ${description}`,
    icon: 'edit',
    target,
    children: [],
    correction,
  };
}

/** «Speaker: Léa Roy», «Not a quotation» */
export function correctionWords(
  correction: Correction,
  { corrections, kinds, types, colon }: Wording,
): string {
  const label = corrections.fields[correction.set];
  const said = (value: string): string => `${label}${colon}${value}`;
  switch (correction.set) {
    case 'quotation':
      return label;
    case 'name':
      return correction.value === 'not-here' ? corrections.notHere : corrections.nowhere;
    case 'kind':
      return said(kinds[correction.value]);
    case 'type':
      return said(types[correction.value]);
    case 'speaker':
      return said(correction.value ?? corrections.nobody);
    case 'date':
      return said(correction.value ?? corrections.noDate);
    default:
      return said(correction.value);
  }
}
