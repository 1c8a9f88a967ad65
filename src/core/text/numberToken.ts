import { makeToken, matchEnd } from './scan.ts';
import type { Token } from './tokens.ts';

/** Each pattern one form of a number, the longest reading first; the first that matches wins. */
const forms: readonly RegExp[] = [
  // «23/12/2021», «2021-12-23», «23.12.2021»
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\p{L}\d])|\d{4}-\d{2}-\d{2}(?![\p{L}\d])/uy,
  // «10h30», «20h», «9h05», «1h47m»
  /\d{1,2}[hH](?:\d{2})?(?![\p{L}\d])/uy,
  // «1er», «2e», «3ème», «1re», «2nd»
  /\d{1,4}(?:ers?|[eè]res?|res?|es?|[eè]mes?|nde?s?|°)(?![\p{L}\d])/uy,
  // «100 000», «100.000», «1 234 567,89»; the space plain, no-break or thin
  /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?![\p{L}\d])/uy,
  /\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?(?![\p{L}\d])/uy,
  // «5G», «2CV», «49-3»
  /\d{1,4}\p{Lu}{1,3}(?![\p{L}\d])/uy,
  // «3,5», «12.5», «100,000»
  /\d+(?:[.,]\d+)?/uy,
];
const nameOfThing = /\p{Lu}$/u;

/** The number at `at`, which is a digit: «100 000», «3,5», «10h30», «1er»; «5G» is a word. */
export function scanNumber(text: string, at: number, limit: number): Token {
  for (const form of forms) {
    const end = matchEnd(form, text, at);
    if (end < 0) continue;
    return makeToken(text, at, end, limit, nameOfThing.test(text.slice(at, end)) ? 'word' : 'number');
  }
  return makeToken(text, at, at + 1, limit, 'number');
}
