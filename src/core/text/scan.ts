import type { Token, TokenKind } from './tokens.ts';

/** A token that cannot pass `limit` and is never empty. */
export function makeToken(text: string, start: number, end: number, limit: number, kind: TokenKind): Token {
  const stop = Math.max(start + 1, Math.min(end, limit));
  return { start, end: stop, text: text.slice(start, stop), kind };
}

/** Where a sticky pattern ends when it matches at `at`, else -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
