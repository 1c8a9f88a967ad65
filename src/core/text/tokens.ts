import type { Span, TextSpan } from '../span.ts';
import { scanNumber } from './numberToken.ts';
import { isMarkAt, scanOther, settleSingleQuotes } from './otherToken.ts';
import { scanWord } from './wordToken.ts';

/**
 * `word` letters, with inner hyphens and apostrophes («peut-être», «aujourd’hui», «AFP», «M.»);
 * `elision` a clitic before its apostrophe, the apostrophe included («l’», «qu'»);
 * `clitic` a pronoun tied behind its verb («-t-il», «-on»); `number` digits with their separators («100.000», «3,5»);
 * `mark` a quotation mark; `punctuation` one other mark; `symbol` anything else, URLs and addresses included.
 */
export type TokenKind = 'word' | 'elision' | 'clitic' | 'number' | 'mark' | 'punctuation' | 'symbol';

/** One token of the untouched text; white space lies between tokens and belongs to none. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
}

const blank = /[\s\p{Cc}\p{Cf}]+/uy;
const letter = /\p{L}/u;

/** The tokens of `span`, in order, without overlap. Control and format characters between words count as white space. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    blank.lastIndex = at;
    if (blank.test(text)) {
      at = Math.max(blank.lastIndex, at + 1);
      continue;
    }
    const previous = tokens.at(-1);
    const next = scan(text, at, span.end, previous);
    for (const token of next) tokens.push(token);
    at = (next.at(-1) as Token).end;
  }
  return settleSingleQuotes(text, tokens);
}

function scan(text: string, at: number, end: number, previous: Token | undefined): Token[] {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return [scanNumber(text, at, end)];
  if (isMarkAt(text, at)) return [scanOther(text, at, end)];
  const first = String.fromCodePoint(text.codePointAt(at) as number);
  return letter.test(first) ? scanWord(text, at, end, previous) : [scanOther(text, at, end)];
}
