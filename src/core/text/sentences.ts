import type { Word } from '../grammar/tag.ts';
import type { Span } from '../span.ts';
import { opensSentence } from './abbreviations.ts';
import { datelineLength } from './dateline.ts';
import type { Token } from './tokens.ts';

/** A sentence, its words in order. A heading, a byline or a list item is a sentence though it has no full stop. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Index into the analysis' paragraphs. */
  readonly paragraph: number;
}

const stops = /^(?:[.!?]|…+|\.{2,})$/u;
const pause = /^[,;:]$/u;
const closingBracket = /^[)\]}]$/u;
const openingBracket = /^[([{]$/u;
const dash = /^(?:[–—―-]|--)$/u;
const upper = /^[^\p{L}]*\p{Lu}/u;
const lower = /^[^\p{L}]*\p{Ll}/u;

/**
 * The tokens of one paragraph in groups, one a sentence. A quotation of several sentences is cut like any text; what closes
 * (marks, brackets) stays with the sentence it closes; «Partez !», a-t-il lancé stays whole; a dateline stands alone.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const straight = straightOpeners(text, tokens);
  const sentences: Token[][] = [];
  let from = datelineLength(text, tokens);
  if (from > 0) sentences.push(tokens.slice(0, from));
  for (let i = from; i < tokens.length; i++) {
    if (!mayEnd(text, tokens, i, from)) continue;
    let last = i;
    while (last + 1 < tokens.length && closes(tokens[last + 1] as Token, straight)) last++;
    if (continues(tokens, i, last + 1, straight)) {
      i = last;
      continue;
    }
    sentences.push(tokens.slice(from, last + 1));
    from = last + 1;
    i = last;
  }
  const rest = tokens.slice(from);
  const last = sentences.at(-1);
  // a mark left over at the end has nothing to say of its own
  if (last && rest.length > 0 && rest.every(({ kind }) => kind === 'mark' || kind === 'punctuation'))
    sentences[sentences.length - 1] = [...last, ...rest];
  else if (rest.length > 0) sentences.push(rest);
  return sentences.flatMap(cutOverlong);
}

/** Tokens; the longest sentences of novels stay below it, and what is done for each pair of words stays affordable. */
const longestSentence = 400;

/** A text without full stops (a list, a table, a transcript by a machine) is cut at a comma where there is one. */
function cutOverlong(tokens: Token[]): Token[][] {
  const pieces: Token[][] = [];
  let from = 0;
  while (tokens.length - from > longestSentence) {
    let end = from + longestSentence;
    while (end > from && !pause.test(tokens[end - 1]?.text ?? '')) end--;
    if (end === from) end = from + longestSentence;
    pieces.push(tokens.slice(from, end));
    from = end;
  }
  return [...pieces, from === 0 ? tokens : tokens.slice(from)];
}

/** A stop, not that of «1. Le prix» at the head, nor «[…]»; or an abbreviation that took the full stop («etc. Le»). */
function mayEnd(text: string, tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.kind === 'punctuation') {
    if (!stops.test(token.text)) return false;
    if (token.text.length > 1 || token.text === '…')
      return !before || i === from || !openingBracket.test(before.text);
    return !(token.text === '.' && i === from + 1 && before?.kind === 'number');
  }
  if (token.kind !== 'word' || !token.text.endsWith('.') || token.text.length < 3) return false;
  const next = tokens[i + 1];
  return (
    /^etc\.$/iu.test(token.text) ||
    (next !== undefined && text[next.start - 1] !== '-' && opensSentence(next.text) && upper.test(next.text))
  );
}

/** What ends with the sentence before it: more stops, closing marks and brackets. */
function closes(token: Token, straight: ReadonlySet<Token>): boolean {
  if (token.kind === 'mark') return isClosing(token, straight);
  return token.kind === 'punctuation' && (stops.test(token.text) || closingBracket.test(token.text));
}

function isClosing(token: Token, straight: ReadonlySet<Token>): boolean {
  return /^[»”›‟]|^>>$/u.test(token.text) || (/^["'’＂]/u.test(token.text) && !straight.has(token));
}

/** True when what follows the stop belongs to the same sentence: a comma, a cue in lower case, a dash before one. */
function continues(
  tokens: readonly Token[],
  stop: number,
  at: number,
  straight: ReadonlySet<Token>,
): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'clitic') return true;
  if (next.kind === 'mark') return isClosing(next, straight);
  if (next.kind !== 'punctuation') return lower.test(next.text);
  if (dash.test(next.text)) return lower.test(tokens[at + 1]?.text ?? '');
  if (openingBracket.test(next.text))
    return (tokens[stop] as Token).text !== '.' && lower.test(tokens[at + 1]?.text ?? '');
  return /^[,;:/]$/u.test(next.text);
}

/** The straight marks that open: told by the spaces around them, else by turns. */
function straightOpeners(text: string, tokens: readonly Token[]): ReadonlySet<Token> {
  const openers = new Set<Token>();
  let open = false;
  for (const token of tokens) {
    if (token.kind !== 'mark' || !/^["'’＂]/u.test(token.text)) continue;
    const spaceBefore = /[\s([«“]/u.test(text[token.start - 1] ?? ' ');
    const spaceAfter = /[\s.,;:!?)\]»”]/u.test(text[token.end] ?? ' ');
    open = spaceBefore === spaceAfter ? !open : spaceBefore;
    if (open) openers.add(token);
  }
  return openers;
}
