import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { type Mark, readMarks } from './markReader.ts';
import type { EnclosedSpan } from './nesting.ts';

interface Open {
  readonly mark: Mark;
  readonly paragraph: number;
}

interface Pair {
  readonly open: Open;
  readonly end: Span;
  readonly closed: boolean;
}

/** Marks opened inside so many others are no quotations any more. */
const deepest = 8;
/** How many paragraphs a quotation that nobody closes may run on, as long as each one re-opens it. */
const longestRun = 12;

/**
 * Pairs the quotation marks of an article, by type, with nesting: «…», “…”, „…“, "…", ‹…›, <<…>>, ‘…’, ’’…’’. An odd mark never
 * reaches beyond its paragraph: it is closed at the paragraph's end and reported. A quotation goes on in the next paragraph
 * only where that one re-opens it («Nous partons. ¶ «Demain, peut-être.») or closes it before it opens another.
 */
export function pairMarks(
  text: string,
  paragraphs: readonly Paragraph[],
): { spans: EnclosedSpan[]; problems: Problem[] } {
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  let open: Open[] = [];
  paragraphs.forEach((paragraph, index) => {
    const marks = readMarks(text, paragraph);
    open = carriedOver(text, open, index, paragraphs, marks, pairs, problems);
    const reopens = open.length > 0 && marks[0]?.start === paragraph.start;
    for (const [i, mark] of marks.entries()) {
      if (i === 0 && reopens) continue;
      takeMark(mark, marks.slice(i + 1, i + 12), open, index, pairs, problems);
    }
  });
  closeAll(text, open, paragraphs.at(-1), pairs, problems);
  const spans = pairs.map(({ open: { mark, paragraph }, end, closed }) => ({
    start: mark.end,
    end: end.start,
    outer: { start: mark.start, end: end.end },
    closed,
    paragraph,
  }));
  return { spans, problems };
}

/** What stays open at the end of a paragraph, given the marks of the next one. */
function carriedOver(
  text: string,
  open: readonly Open[],
  index: number,
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
  pairs: Pair[],
  problems: Problem[],
): Open[] {
  const outermost = open[0];
  const paragraph = paragraphs[index] as Paragraph;
  if (!outermost) return [];
  const first = marks[0];
  const sameType = first !== undefined && first.family === outermost.mark.family;
  const goesOn =
    sameType &&
    /^(?:body|heading)$/u.test(paragraph.role) &&
    index - outermost.paragraph < longestRun &&
    (first.start === paragraph.start || first.side === 'close');
  if (goesOn) return open.slice(0, 1);
  closeAll(text, open, paragraphs[index - 1], pairs, problems);
  return [];
}

function takeMark(
  mark: Mark,
  later: readonly Mark[],
  open: Open[],
  paragraph: number,
  pairs: Pair[],
  problems: Problem[],
): void {
  const partner = open.findLastIndex((o) => o.mark.family === mark.family);
  const opens = mark.side === 'open' || (mark.side === 'either' && partner < 0);
  if (opens) {
    if (open.length < deepest) open.push({ mark, paragraph });
    else reportUnclosed({ mark, paragraph }, problems);
    return;
  }
  const at = partner >= 0 ? partner : mixedPartner(mark, later, open);
  if (at < 0) {
    if (!mark.doubtful) {
      problems.push({
        start: mark.start,
        end: mark.end,
        code: 'unopened-quote',
        message: `The quotation mark ${mark.text} closes nothing.`,
      });
    }
    return;
  }
  for (const left of open.splice(at + 1)) {
    reportUnclosed(left, problems);
    pairs.push({ open: left, end: { start: mark.start, end: mark.start }, closed: false });
  }
  pairs.push({ open: open.pop() as Open, end: mark, closed: true });
}

/** An opening mark that a mark of another type closes, «…" : only where its own type has none left in the paragraph. */
function mixedPartner(mark: Mark, later: readonly Mark[], open: readonly Open[]): number {
  const last = open.at(-1);
  if (!last || mark.doubtful || mark.family === 'single' || last.mark.family === 'single') return -1;
  const own = later.some((m) => m.family === last.mark.family && m.side !== 'open');
  return own ? -1 : open.length - 1;
}

function closeAll(
  text: string,
  open: readonly Open[],
  paragraph: Paragraph | undefined,
  pairs: Pair[],
  problems: Problem[],
): void {
  for (const left of open) {
    reportUnclosed(left, problems);
    const end = paragraph?.end ?? text.length;
    pairs.push({ open: left, end: { start: end, end }, closed: false });
  }
}

function reportUnclosed({ mark }: Open, problems: Problem[]): void {
  problems.push({
    start: mark.start,
    end: mark.end,
    code: 'unclosed-quote',
    message: `The quotation mark ${mark.text} is never closed.`,
  });
}
