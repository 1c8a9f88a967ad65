import type { Analysis } from '../core/analysis.ts';
import type { DateExpression } from '../core/dates/expressions.ts';
import type { Entity } from '../core/names/entities.ts';
import { firstFrom, type Span } from '../core/span.ts';
import { type Reference, referenceAt, referencesTo } from './atCaret.ts';
import { isEntityCorrected } from './correctionOffers.ts';
import { dateWords } from './dateWords.ts';
import { oneLine } from './escape.ts';
import { filteredNames, listedTypes, type NameFilter } from './nameFilter.ts';
import { asCorrected, type TreeNode } from './tree.ts';
import type { MentionType, Wording } from './wording.ts';

const icons = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'location',
  EVENT: 'milestone',
  MISC: 'tag',
  DATE: 'calendar',
} as const satisfies Partial<Record<MentionType, string>>;

/** The names of an article that the filter leaves, by type, each with the places where it is named or meant; dates at the end. */
export function namesTree(
  analysis: Analysis,
  wording: Wording,
  filter: NameFilter | null = null,
): readonly TreeNode[] {
  const { entities, dates } = filteredNames(analysis, filter);
  return listedTypes
    .map((type) => {
      const members = entities.filter((entity) => entity.type === type);
      const nodes = members.map((entity) => entityNode(analysis, entity, wording));
      if (type === 'DATE') nodes.push(...dates.map((date) => dateNode(analysis, date, wording)));
      return groupNode(type, nodes, wording);
    })
    .filter((group) => group.children.length > 0);
}

/** The node that stands for the caret's place: a name, a pronoun, a role phrase or a date. */
export function nameNodeAt(analysis: Analysis, offset: number): string | undefined {
  const reference = referenceAt(analysis, offset);
  if (reference) return reference.entities[0] && mentionId(reference.entities[0], reference);
  const date = analysis.dates[firstFrom(analysis.dates, offset + 1) - 1];
  return date && offset <= date.end ? dateId(date) : undefined;
}

function groupNode(type: keyof typeof icons, children: readonly TreeNode[], wording: Wording): TreeNode {
  const label = wording.typesPlural[type];
  return {
    id: type,
    label,
    description: String(children.length),
    spoken: `${label}, ${children.length}`,
    icon: icons[type],
    target: null,
    children,
  };
}

function entityNode(analysis: Analysis, entity: Entity, wording: Wording): TreeNode {
  const references = referencesTo(analysis, entity.id);
  const first = references.find((reference) => reference.isName) ?? references[0];
  const english = entity.english === entity.name ? null : entity.english;
  const node: TreeNode = {
    id: entity.id,
    label: oneLine(entity.name),
    description: [english, String(references.length)].filter((part) => part).join(' · '),
    spoken: [entity.name, english, wording.types[entity.type], wording.count('mention', references.length)]
      .filter((part) => part)
      .join(', '),
    icon: icons[entity.type],
    target: first ? { start: first.start, end: first.end } : null,
    children: references.map((reference) => mentionNode(analysis, entity, reference)),
    ...(first?.isName ? { subject: 'name' as const } : {}),
  };
  return isEntityCorrected(analysis, entity.id) ? asCorrected(node, wording) : node;
}

function mentionNode(analysis: Analysis, entity: Entity, reference: Reference): TreeNode {
  return {
    id: mentionId(entity.id, reference),
    ...inContext(analysis, reference),
    description: '',
    icon: reference.isName ? 'symbol-text' : 'references',
    target: { start: reference.start, end: reference.end },
    children: [],
    ...(reference.isName ? { subject: 'name' as const } : {}),
  };
}

function dateNode(analysis: Analysis, date: DateExpression, wording: Wording): TreeNode {
  const value = date.value ? dateWords(date.value, wording) : '';
  const context = inContext(analysis, date);
  return {
    id: dateId(date),
    label: oneLine(date.text),
    description: value,
    spoken: [date.text, value, context.spoken].filter((part) => part).join(', '),
    icon: icons.DATE,
    target: { start: date.start, end: date.end },
    children: [],
  };
}

/** The words with those around them in their paragraph: «…a déclaré [Olaf Scholz] mardi à Berlin…». */
function inContext(
  analysis: Analysis,
  { start, end }: Span,
): Pick<TreeNode, 'label' | 'emphasis' | 'spoken'> {
  const { text } = analysis;
  const paragraph = analysis.paragraphs[firstFrom(analysis.paragraphs, start + 1) - 1];
  const from = wordStart(text, Math.max(paragraph?.start ?? 0, start - 24), start);
  const to = Math.min(Math.max(paragraph?.end ?? end, end), end + 60);
  const before = `${from > (paragraph?.start ?? 0) ? '…' : ''}${oneLine(`${text.slice(from, start)}|`).slice(0, -1)}`;
  const words = oneLine(text.slice(start, end));
  const label = `${before}${words}${oneLine(`|${text.slice(end, to)}`).slice(1)}`;
  return { label, emphasis: { start: before.length, end: before.length + words.length }, spoken: label };
}

/** Moves `from` on to the start of a word, at most to `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] ?? '')) return from;
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function mentionId(entity: string, { start }: Span): string {
  return `${entity} ${start}`;
}

function dateId({ start }: Span): string {
  return `date ${start}`;
}
