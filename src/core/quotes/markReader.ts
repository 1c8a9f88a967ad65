import type { Span } from '../span.ts';

/** Marks that pair with one another. */
export type MarkFamily = 'guillemet' | 'single-guillemet' | 'curly' | 'low' | 'straight' | 'single' | 'angle';

export interface Mark extends Span {
  readonly text: string;
  readonly family: MarkFamily;
  /** What its shape and its neighbours say: `either` for a straight mark between two spaces or two letters. */
  readonly side: 'open' | 'close' | 'either';
  /** A mark that may be something else: an apostrophe, a bullet. */
  readonly doubtful: boolean;
}

const markPattern = /<<|>>|''|‘‘|’’|[«»‹›“”„‟"‘’']/gu;
const shapes: Readonly<Record<string, readonly [MarkFamily, Mark['side']]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['single-guillemet', 'open'],
  '›': ['single-guillemet', 'close'],
  '<<': ['angle', 'open'],
  '>>': ['angle', 'close'],
  '“': ['curly', 'open'],
  '”': ['curly', 'close'],
  '‟': ['curly', 'open'],
  '„': ['low', 'open'],
  '"': ['straight', 'either'],
  "''": ['straight', 'either'],
  '‘‘': ['straight', 'either'],
  '’’': ['straight', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
};

/** How far a single mark may look for the one that closes it, in code units. */
const longestSingle = 300;

/** The quotation marks of a stretch of text; apostrophes, inches, minutes and bullets are left out. */
export function readMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  const openSingles: Mark[] = [];
  let lowOpen = 0;
  let straight = 0;
  for (const match of text.slice(span.start, span.end).matchAll(markPattern)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const [family, shape] = shapes[match[0]] as readonly [MarkFamily, Mark['side']];
    const before = start > span.start ? (text[start - 1] as string) : ' ';
    const after = end < span.end ? (text[end] as string) : ' ';
    if (family === 'single') {
      const mark = readSingle(text, { start, end }, shape, before, after, span, openSingles.length > 0);
      if (!mark) continue;
      if (mark.side === 'open') openSingles.push(mark);
      else openSingles.pop();
      marks.push(mark);
      continue;
    }
    // «5"» is inches when no straight mark is open.
    if (family === 'straight' && straight++ % 2 === 0 && /\d/u.test(before)) {
      straight--;
      continue;
    }
    // German „…“ closes with the mark that English opens with.
    if (family === 'low') lowOpen++;
    if (match[0] === '“' && lowOpen > 0) {
      lowOpen--;
      marks.push({ start, end, text: match[0], family: 'low', side: 'close', doubtful: false });
      continue;
    }
    const bullet = match[0] === '»' && start === span.start;
    const side = family === 'straight' ? straightSide(before, after) : shape;
    marks.push({ start, end, text: match[0], family, side, doubtful: bullet });
  }
  return marks;
}

function straightSide(before: string, after: string): Mark['side'] {
  const opensAfter = /[\s([{'’«“—–:/-]/u.test(before);
  const closesBefore = /[\s)\]}.,;:!?…»”—–/-]/u.test(after);
  if (opensAfter && !closesBefore) return 'open';
  if (closesBefore && !opensAfter) return 'close';
  return 'either';
}

/**
 * A single mark, or `undefined` for an apostrophe. It quotes only where a space or an opening bracket stands before it, a letter
 * or digit after it, and a mark that can close it follows before long: 'réformer', ‘le calme’, never «l'eau» or «les '90».
 */
function readSingle(
  text: string,
  at: Span,
  shape: Mark['side'],
  before: string,
  after: string,
  span: Span,
  isOpen: boolean,
): Mark | undefined {
  const make = (side: Mark['side']): Mark => ({
    ...at,
    text: text.slice(at.start, at.end),
    family: 'single',
    side,
    doubtful: true,
  });
  const betweenLetters = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (betweenLetters) return undefined;
  const mayClose =
    shape !== 'open' && /[\s)\].,;:!?…»"”]/u.test(after) && /[\p{L}\p{N}.!?…)\]%€]/u.test(before);
  if (isOpen && mayClose) return make('close');
  const mayOpen =
    (shape === 'open' || at.end - at.start === 1) &&
    /[\s([«"“—–:]/u.test(before) &&
    /[\p{L}\p{N}[(]/u.test(after);
  if (!mayOpen || isOpen) return undefined;
  const ahead = text.slice(at.end, Math.min(span.end, at.end + longestSingle));
  return /[\p{L}\p{N}.!?…)\]%€]['’](?=[\s)\].,;:!?…»"”]|$)/u.test(ahead) ? make('open') : undefined;
}
