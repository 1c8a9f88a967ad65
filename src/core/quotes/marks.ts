import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { type Mark, readMarks } from './markReader.ts';

/** Words between two quotation marks, or between a mark and the place where the reader gave up looking for its partner. */
export interface MarkedSpan extends Span {
  /** With the marks; `start` and `end` leave out the marks and the spaces inside them. */
  readonly outer: Span;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
  /** Index in the list of the span that this one is nested in, or -1. */
  readonly parent: number;
  /** Index of the paragraph where it opens. */
  readonly paragraph: number;
}

interface Open {
  readonly mark: Mark;
  readonly paragraph: number;
}

interface Pair {
  readonly open: Open;
  readonly end: Span;
  readonly closed: boolean;
}

/** How many paragraphs a quotation that nobody closes may run on, as long as each one re-opens it. */
const longestRun = 12;

/**
 * Pairs the quotation marks of an article, by type, with nesting: «…», “…”, „…“, "…", ‹…›, <<…>>, ‘…’. An odd mark never
 * reaches beyond its paragraph: it is closed at the paragraph's end and reported. A quotation goes on in the next paragraph
 * only where that one re-opens it («Nous partons. ¶ «Demain, peut-être.») or closes it before it opens another.
 */
export function pairMarks(
  text: string,
  paragraphs: readonly Paragraph[],
): { spans: MarkedSpan[]; problems: Problem[] } {
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
  return { spans: nest(text, pairs), problems };
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
    paragraph.role === 'body' &&
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
    open.push({ mark, paragraph });
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

/** Trims the spaces inside the marks, drops empty pairs, sorts by start and finds each one's parent. */
function nest(text: string, pairs: readonly Pair[]): MarkedSpan[] {
  const sorted = [...pairs].sort((a, b) => a.open.mark.start - b.open.mark.start);
  const spans: MarkedSpan[] = [];
  const around: number[] = [];
  for (const pair of sorted) {
    let start = pair.open.mark.end;
    let end = pair.end.start;
    while (start < end && /\s/u.test(text[start] as string)) start++;
    while (end > start && /\s/u.test(text[end - 1] as string)) end--;
    if (start >= end) continue;
    while (around.length > 0 && (spans[around.at(-1) as number] as MarkedSpan).end <= start) around.pop();
    const outer = { start: pair.open.mark.start, end: Math.max(pair.end.end, end) };
    spans.push({
      start,
      end,
      outer,
      closed: pair.closed,
      parent: around.at(-1) ?? -1,
      paragraph: pair.open.paragraph,
    });
    around.push(spans.length - 1);
  }
  return spans;
}
