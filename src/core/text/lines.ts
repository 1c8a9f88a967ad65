import type { Span } from '../span.ts';

/** A line without the white space at its edges; `breakBefore` tells an empty line before it. */
export interface Line extends Span {
  readonly breakBefore: boolean;
}

/** Without its u flag, which these characters do not need, it is sought much faster. */
const lineBreak = /[\n\r\u2028\u2029]/g;
const blank = /[\s\p{Cc}\p{Cf}]/u;
/** «***», «---», «===» */
const rule = /^(?:[-*_=~#–—][ \t]?){3,}$/u;
const finalStop = /[.!?…:;»”"›)\]]$/u;
const lowerStart = /^[\p{Ll}(]/u;
const itemStart = /^(?:[-–—•*▪►■+]\s|\d{1,2}[.)]\s|#{1,6}\s|>\s?)/u;
/** Lines of running text are not wrapped at less or more than this. */
const narrowest = 45;
const widest = 125;

/** The lines of the text that hold something, thematic breaks left out. Lines end with \n, \r\n or \r. */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let breakBefore = true;
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const line = trim(text, start, end);
    if (line.start === line.end || isRule(text, line)) breakBefore = true;
    else {
      lines.push({ breakBefore, ...line });
      breakBefore = false;
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  lineBreak.lastIndex = start;
  return lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
}

export function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && blank.test(text[from] as string)) from++;
  while (to > from && blank.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

function isRule(text: string, line: Span): boolean {
  return line.end - line.start < 200 && rule.test(text.slice(line.start, line.end));
}

/**
 * The paragraphs as spans: a line each, except where lines are clearly wrapped: a run of lines of like length that mostly
 * break in mid-sentence, or a line that goes on in lower case.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !(lines[i] as Line).breakBefore) continue;
    for (const span of joinBlock(text, lines.slice(from, i))) spans.push(span);
    from = i;
  }
  return spans;
}

function joinBlock(text: string, block: readonly Line[]): Span[] {
  const width = block.slice(0, -1).reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const wrapped = isWrapped(text, block, width);
  const spans: Span[] = [];
  for (const [i, line] of block.entries()) {
    const last = spans.at(-1);
    const before = block[i - 1];
    if (last && before && goesOn(text, before, line, wrapped ? width : 0))
      spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
  }
  return spans;
}

/** Most line ends fall in mid-sentence, and the next word would not have fitted on the line. */
function isWrapped(text: string, block: readonly Line[], width: number): boolean {
  if (block.length < 3 || width < narrowest || width > widest) return false;
  const breaks = block.slice(0, -1);
  const inside = breaks.filter((line) => !finalStop.test(text.slice(line.end - 1, line.end))).length;
  const full = breaks.filter((line, i) => isFull(text, line, block[i + 1] as Line, width)).length;
  return inside >= breaks.length / 2 && full >= breaks.length * 0.7;
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/u.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? '';
  return lengthOf(line) + 1 + word.length > width - 8;
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 8));
  const end = text.slice(before.end - 1, before.end);
  if (text[before.start] === '>' && head.startsWith('>') && !finalStop.test(end)) return true;
  if (itemStart.test(head)) return false;
  if (width > 0 && isFull(text, before, line, width)) return true;
  return (
    lengthOf(before) >= narrowest &&
    lengthOf(before) <= widest &&
    !finalStop.test(end) &&
    lowerStart.test(head)
  );
}

function lengthOf(line: Span): number {
  return line.end - line.start;
}
