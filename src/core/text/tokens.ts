import type { TextSpan } from '../span.ts';

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
