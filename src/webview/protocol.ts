import type { Span } from '../core/span.ts';
import type { QuoteCard } from '../render/card.ts';
import type { Rendering } from '../render/renderings.ts';
import type { TermStatus, Wording } from '../render/wording.ts';

/** A quotation of an article as the card knows it; the extension refuses when the article has changed since. */
export interface QuoteReference {
  readonly uri: string;
  readonly version: number;
  readonly id: string;
}

/** What a person may be asked, or may ask for, from the card. */
export type Request = 'setDate' | 'setLanguage' | 'openArticle' | 'analyzeAnyway' | 'stopReading';

/** What the card asks of the extension. Each answer comes when the thing is done; a failure comes back as an error. */
export interface HostApi {
  /** The card stands and wants its first state. */
  ready(): void;
  /** Goes to the quotation before or after the caret. */
  step(direction: 'previous' | 'next'): void;
  /** Shows a quotation in the editor. */
  reveal(quote: QuoteReference): void;
  /** Opens another article at its rendering of the quotation: the one at that place of the list. */
  openRendering(quote: QuoteReference, at: number): void;
  /** Puts a quotation with its citation on the clipboard. */
  copy(quote: QuoteReference): void;
  /** Asks what of a quotation is to be set right. */
  correct(quote: QuoteReference): void;
  /** Asks what words of the quotation mean here. */
  setGloss(quote: QuoteReference, words: Span): void;
  /** Marks a word, by its key; «new» forgets it. */
  mark(word: string, status: TermStatus): void;
  request(what: Request): void;
}

/** What the extension asks of the card. */
export interface ViewApi {
  /** Shows this state in place of what was shown. */
  show(state: CardState): void;
}

/** All that the card shows: whole every time, never a patch. */
export interface CardState {
  readonly locale: Wording['locale'];
  /** The article and its version, by which an answer that comes late is known; `null` without an article. */
  readonly article: { readonly uri: string; readonly version: number } | null;
  readonly content: CardContent;
}

export type CardContent =
  /** `elsewhere` is how other articles render it, empty as long as they are being looked for. */
  | { readonly is: 'quote'; readonly card: QuoteCard; readonly elsewhere: readonly Rendering[] }
  /** The caret is in no quotation; `count` says how many the article has. */
  | { readonly is: 'between'; readonly count: number }
  /** `isLong` when it takes a while. */
  | { readonly is: 'loading'; readonly isLong: boolean }
  /** The analysis did not come; the log says why. */
  | { readonly is: 'failed' }
  /** Longer than the setting allows, or stopped. */
  | { readonly is: 'tooLong' }
  /** The document in the editor is no French article. */
  | { readonly is: 'otherDocument' }
  /** No plain text or Markdown in the editor at all. */
  | { readonly is: 'noDocument' };
