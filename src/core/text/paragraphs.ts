import { type Span, type TextSpan, textSpan } from '../span.ts';
import { isForeign } from './language.ts';
import type { LayoutLexicon } from './layout.ts';
import { joinWrapped, splitLines, trim } from './lines.ts';
import { type Block, roleByWords, settleRoles } from './roles.ts';

/**
 * What a paragraph is for. `body` tells the story; `title` and `heading` head it; `byline` («Par Ana Duval», «- Avec AFP»),
 * `caption` (a picture's text or credit), `dateline` stands alone («Dakar, le 3 mai 2021»), `boilerplate` belongs to the site
 * (cookie banner, share links, «Lire aussi»), `metadata` is YAML front matter, `foreign` is in another language.
 */
export type ParagraphRole =
  | 'title'
  | 'heading'
  | 'body'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'boilerplate'
  | 'metadata'
  | 'foreign';

/** A paragraph without the white space at its edges, nor the marks of Markdown that open it («# », «> », «* »). */
export interface Paragraph extends TextSpan {
  readonly role: ParagraphRole;
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]{0,10000}?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/u;
const opener = /^(?:(?:#{1,6}|>|[*•▪►■])[ \t]+|>(?=\S))+/u;
/** A line that is bold or italic as a whole. */
const emphasis = /^(\*\*|__|\*|_)([^*_]+)\1$/u;

/** The paragraphs in order, each with its role, told by layout and vocabulary. Line ends are \n, \r\n or \r. */
export function splitParagraphs(text: string, layout: LayoutLexicon): Paragraph[] {
  const meta = frontMatter.exec(text)?.[0].length ?? 0;
  const spans = joinWrapped(text, splitLines(text, meta));
  const blocks = spans
    .map((span) => readBlock(text, span, layout))
    .filter((block) => block.end > block.start);
  const roles = settleRoles(blocks);
  const paragraphs = blocks.map((block, i): Paragraph => {
    const role = roles[i] as ParagraphRole;
    return {
      role: role === 'body' && isForeign(block.text) ? 'foreign' : role,
      ...textSpan(text, block.start, block.end),
    };
  });
  if (meta === 0) return paragraphs;
  const head = trim(text, 0, meta);
  return [{ ...textSpan(text, head.start, head.end), role: 'metadata' }, ...paragraphs];
}

function readBlock(text: string, span: Span, layout: LayoutLexicon): Block {
  const line = text.slice(span.start, span.end);
  const marks = opener.exec(line.slice(0, 20))?.[0] ?? '';
  const inner = trim(text, span.start + marks.length, trimHashes(text, span, marks));
  const whole = emphasis.exec(text.slice(inner.start, Math.min(inner.end, inner.start + 300)));
  const cut = whole && inner.end - inner.start < 300 ? (whole[1] as string).length : 0;
  const content = textSpan(text, inner.start + cut, inner.end - cut);
  return {
    level: /#+/u.exec(marks)?.[0].length ?? (cut === 2 && !/[.;,]$/u.test(content.text) ? 3 : 0),
    listed: /[*•▪►■]/u.test(marks),
    role: roleByWords(content.text, layout),
    ...content,
  };
}

/** «## Titre ##» */
function trimHashes(text: string, span: Span, marks: string): number {
  let end = span.end;
  while (marks.startsWith('#') && end > span.start && text[end - 1] === '#') end--;
  return end;
}
