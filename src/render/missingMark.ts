import type { Analysis } from '../core/analysis.ts';
import type { Problem } from '../core/problem.ts';
import { itemAt, type Span } from '../core/span.ts';

/** A quotation mark that an article lacks: what to write, with its space, and where. */
export interface MissingMark {
  readonly mark: string;
  readonly text: string;
  /** Empty: the place between two letters. */
  readonly at: Span;
}

const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '“': '”',
  '„': '“',
  '‘': '’',
  '<<': '>>',
  '"': '"',
};
const opening = Object.fromEntries(Object.entries(closing).map(([open, close]) => [close, open]));

/**
 * What would close the mark that nothing closes, where the reader ends the quotation; or open the one that nothing opens, at
 * the head of its sentence.
 */
export function missingMark(analysis: Analysis, { code, start, end }: Problem): MissingMark | null {
  const { text, quotes, sentences } = analysis;
  const words = text.slice(start, end);
  const isOpen = code === 'unclosed-quote';
  const mark = (isOpen ? closing : opening)[words];
  if (!mark) return null;
  // «Nous partons» is written with the space that its other mark has.
  const space = /\s/u.exec(isOpen ? (text[end] ?? '') : (text[start - 1] ?? ''))?.[0] ?? '';
  if (isOpen) {
    const quote = quotes.find(({ outer }) => outer.start === start);
    return quote ? place(mark, `${space}${mark}`, quote.end) : null;
  }
  const sentence = itemAt(sentences, start);
  return sentence && sentence.start < start ? place(mark, `${mark}${space}`, sentence.start) : null;
}

function place(mark: string, text: string, offset: number): MissingMark {
  return { mark, text, at: { start: offset, end: offset } };
}
