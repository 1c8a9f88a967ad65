import type { Span, TextSpan } from '../span.ts';
import { isLetter } from './letters.ts';
import { scanNumber } from './numberToken.ts';
import { scanOther, settleSingleQuotes } from './otherToken.ts';
import { matchEnd } from './scan.ts';
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
const space = 32;

/** The tokens of `span`, in order, without overlap. Control and format characters between words count as white space. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    at = blankEnd(text, at);
    if (at >= span.end) break;
    for (const token of scan(text, at, span.end, tokens.at(-1))) tokens.push(token);
    at = (tokens.at(-1) as Token).end;
  }
  return settleSingleQuotes(text, tokens);
}

/** Where the white space at an offset ends; nearly always it is one space. */
function blankEnd(text: string, at: number): number {
  const next = text.charCodeAt(at) === space ? at + 1 : at;
  return isLetter(text, next) ? next : Math.max(matchEnd(blank, text, next), next);
}

function scan(text: string, at: number, end: number, previous: Token | undefined): Token[] {
  if (isLetter(text, at)) return scanWord(text, at, end, previous);
  const code = text.charCodeAt(at);
  return [code >= 48 && code <= 57 ? scanNumber(text, at, end) : scanOther(text, at, end)];
}
