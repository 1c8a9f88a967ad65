import type { TextSpan } from '../span.ts';

/**
 * What a paragraph is for. `body` tells the story; `title` and `heading` head it; `byline` («Par Ana Duval», «- Avec AFP»),
 * `caption` (a picture's text or credit), `dateline` stands alone («Dakar, le 3 mai 2021»), `boilerplate` belongs to the site
 * (cookie banner, share links, «Lire aussi»), `metadata` is YAML front matter, `foreign` is in another language.
 */
export type ParagraphRole =
  | 'title'
  | 'heading'
  | 'body'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'boilerplate'
  | 'metadata'
  | 'foreign';

/** A paragraph without the white space at its edges. */
export interface Paragraph extends TextSpan {
  readonly role: ParagraphRole;
}
