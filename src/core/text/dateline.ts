import { opensSentence } from './abbreviations.ts';
import type { Token } from './tokens.ts';

const dash = /^(?:[–—―-]|--)$/u;
const upper = /^\p{Lu}/u;
/** A dateline is short: a town or two, an agency, a date. */
const longest = 12;

/**
 * How many tokens at the head of a paragraph are its dateline, the dash included: «Jakarta - », «DAKAR (AFP) —»,
 * «Genève, le 3 mai 2021 –». 0 when there is none: «Lyon - Nantes, l'affiche du jour» has none.
 */
export function datelineLength(text: string, tokens: readonly Token[]): number {
  const end = tokens.findIndex((token, i) => i < longest && isLooseDash(text, token));
  if (end < 1 || end > longest || end + 4 > tokens.length) return 0;
  const head = tokens.slice(0, end);
  if (!upper.test((head[0] as Token).text) || !head.every(isPart)) return 0;
  const next = tokens[end + 1] as Token;
  const marked = head.some((token) => /^[(,]$/u.test(token.text)) || isShouted(head[0] as Token);
  return next.kind === 'mark' || (upper.test(next.text) && (marked || opensSentence(next.text)))
    ? end + 1
    : 0;
}

function isLooseDash(text: string, token: Token): boolean {
  return (
    dash.test(token.text) && /\s/u.test(text[token.end] ?? '') && /[\s)]/u.test(text[token.start - 1] ?? '')
  );
}

function isPart(token: Token): boolean {
  if (token.kind === 'number' || /^[(),/.]$/u.test(token.text)) return true;
  return token.kind === 'word'
    ? upper.test(token.text) || token.text.length > 2 || connectors.has(token.text)
    : false;
}

const connectors = new Set(['le', 'de', 'du', 'en', 'la']);

function isShouted(token: Token): boolean {
  return token.text.length > 2 && token.text === token.text.toUpperCase();
}
