import { parseTsv } from '../tsv.ts';
import { foldAccents } from './fold.ts';

/** What a line's words say about it: a paragraph role, or evidence for a banner (`consent`, `address`). */
export type LineEvidence = 'byline' | 'dateline' | 'caption' | 'boilerplate' | 'consent' | 'address';

/** The vocabulary of lines that tell no story (layout.tsv), compiled. */
export interface LayoutLexicon {
  /** One pattern an evidence, to be run on text folded without accents. */
  readonly patterns: ReadonlyMap<LineEvidence, RegExp>;
}

const evidences: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'caption',
  'boilerplate',
  'consent',
  'address',
]);

/** Reads layout.tsv; a row with an unknown role is left out. */
export function parseLayout(tsv: string): LayoutLexicon {
  const sources = new Map<LineEvidence, string[]>();
  for (const row of parseTsv(tsv)) {
    const role = row.role ?? '';
    if (!evidences.has(role) || !row.words) continue;
    const source = compile(foldAccents(row.words), row.match ?? 'any');
    sources.set(role as LineEvidence, [...(sources.get(role as LineEvidence) ?? []), source]);
  }
  return { patterns: new Map([...sources].map(([role, list]) => [role, new RegExp(list.join('|'), 'g')])) };
}

/** Plain ASCII classes, since the words are folded: Unicode ones cost a tenth of a second to compile. */
function compile(words: string, match: string): string {
  const body = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/…/g, '.+?');
  const from = /^[a-z0-9]/.test(words) ? '(?<![a-z0-9])' : '';
  // behind a gap words may be glued, as they often are in copied pages («Suivez nous surTelegram»)
  const to = /[a-z0-9]$/.test(words) && !words.includes('…') ? '(?![a-z0-9])' : '';
  if (match === 'start') return `^${body}${to}`;
  if (match === 'whole') return `^${body}$`;
  if (match === 'end') return `${from}${body}$`;
  return `${from}${body}${to}`;
}

/** How many different places of the folded line speak for `evidence`. */
export function countEvidence(folded: string, evidence: LineEvidence, layout: LayoutLexicon): number {
  const pattern = layout.patterns.get(evidence);
  return pattern ? (folded.match(pattern) ?? []).length : 0;
}
