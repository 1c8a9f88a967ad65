import { makeToken, matchEnd } from './scan.ts';
import type { Token } from './tokens.ts';

const marks = /<<|>>|''|``|‘‘|’’|,,(?=\p{L})|["«»“”„‟‹›＂]/uy;
const singleMark = /['‘’‚‛]/u;
const address = /(?:[#@][\p{L}\d_]|\p{Sc})/uy;
const sign = /°[CF](?![\p{L}\d])|\+\/-/uy;
const tag = /[#@][\p{L}\d_]{1,100}/uy;
const punctuation = /\.{2,}|…+|-{2,}|[.,;:!?()[\]{}…·•–—―‒‐‑\-/\\¿¡*_|]/uy;

/** The token at `at`, which is neither a letter nor a digit: a mark, punctuation, «@nom», «#motdièse», «€», «🙂». */
export function scanOther(text: string, at: number, limit: number): Token {
  const mark = matchEnd(marks, text, at);
  if (mark >= 0) return makeToken(text, at, mark, limit, 'mark');
  if (singleMark.test(text[at] as string)) return makeToken(text, at, at + 1, limit, 'mark');
  if (matchEnd(address, text, at) >= 0) {
    const end = matchEnd(tag, text, at);
    return makeToken(text, at, end < 0 ? at + 1 : end, limit, 'symbol');
  }
  const signEnd = matchEnd(sign, text, at);
  if (signEnd >= 0) return makeToken(text, at, signEnd, limit, 'symbol');
  const end = matchEnd(punctuation, text, at);
  if (end >= 0) return makeToken(text, at, end, limit, 'punctuation');
  return makeToken(
    text,
    at,
    at + String.fromCodePoint(text.codePointAt(at) as number).length,
    limit,
    'symbol',
  );
}

const inside = /[\p{L}\p{N}]/u;

/**
 * Single quotes are marks only in pairs, one that opens before a letter and one that closes behind a word: «‘plan B’».
 * Any other is an apostrophe that ties nothing («les ministres' », «12'») and becomes punctuation.
 */
export function settleSingleQuotes(text: string, tokens: Token[]): Token[] {
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark' || token.text.length !== 1 || !singleMark.test(token.text)) continue;
    const opens = !inside.test(text[token.start - 1] ?? ' ') && /[^\s]/u.test(text[token.end] ?? ' ');
    const closes = /[^\s]/u.test(text[token.start - 1] ?? ' ') && !inside.test(text[token.end] ?? ' ');
    if (open >= 0 && closes) open = -1;
    else if (open < 0 && opens) open = i;
    else tokens[i] = { ...token, kind: 'punctuation' };
  }
  if (open >= 0) tokens[open] = { ...(tokens[open] as Token), kind: 'punctuation' };
  return tokens;
}
