import type { Analysis } from '../core/analysis.ts';
import { type Gloss, glossAt, levels } from '../core/glossary/gloss.ts';
import { type MyWords, statusOf, wordKey } from '../core/glossary/myWords.ts';
import { isCorrected } from './correctionOffers.ts';
import { oneLine } from './escape.ts';
import { classWords } from './glossWords.ts';
import { filteredTerms, type Learner, type TermFilter } from './termFilter.ts';
import { asCorrected, type TreeNode } from './tree.ts';
import type { TermStatus, Wording } from './wording.ts';

/** What the terms are grouped by. */
export type GlossaryOrder = 'level' | 'status';

const statuses: readonly TermStatus[] = ['learning', 'new', 'known'];

const statusIcons = { learning: 'mortar-board', new: 'circle-outline', known: 'check' } as const;

/** The terms of an article that the filter leaves, by level, the hardest first, or by what the person has marked. */
export function glossaryTree(
  analysis: Analysis,
  order: GlossaryOrder,
  learner: Learner,
  wording: Wording,
  filter: TermFilter | null = null,
): readonly TreeNode[] {
  const { words } = learner;
  const terms = filteredTerms(analysis, filter, learner);
  const groups =
    order === 'level'
      ? levels.toReversed().map((level) => ({
          id: level,
          label: wording.levels[level],
          icon: 'mortar-board',
          members: terms.filter((gloss) => gloss.level === level),
        }))
      : statuses.map((status) => ({
          id: status,
          label: wording.words.statuses[status],
          icon: statusIcons[status],
          members: terms.filter((gloss) => statusOf(words, gloss) === status),
        }));
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ id, label, icon, members }) => ({
      id,
      label,
      description: String(members.length),
      spoken: `${label}, ${wording.count('term', members.length)}`,
      icon,
      target: null,
      children: members.map((gloss) => termNode(analysis, gloss, words, wording)),
    }));
}

/** The node that stands for the term at the caret. */
export function termNodeAt(analysis: Analysis, offset: number): string | undefined {
  const gloss = glossAt(analysis.glosses, offset);
  return gloss && termId(gloss);
}

function termNode(analysis: Analysis, gloss: Gloss, words: MyWords, wording: Wording): TreeNode {
  const status = statusOf(words, gloss);
  const { start, end } = gloss;
  const node: TreeNode = {
    id: termId(gloss),
    label: oneLine(gloss.lemma),
    description: gloss.gloss,
    spoken: [
      gloss.lemma,
      gloss.gloss,
      classWords(gloss, wording),
      wording.levels[gloss.level],
      wording.words.statuses[status],
    ].join(', '),
    icon: statusIcons[status],
    target: { start, end },
    children: [],
    word: { key: wordKey(gloss), status },
  };
  return isCorrected(analysis, gloss) ? asCorrected(node, wording) : node;
}

function termId(gloss: Gloss): string {
  return `${wordKey(gloss)} = ${gloss.gloss}`;
}
