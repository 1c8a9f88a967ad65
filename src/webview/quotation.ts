import type { Piece, QuoteCard, Term } from '../render/card.ts';
import type { Wording } from '../render/wording.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

/** The words themselves, set as a quotation; the terms of the glossary are marked. */
export function quotation(card: QuoteCard): HTMLElement {
  const hasMarks = card.kind !== 'indirect';
  const mark = (text: string) => (hasMarks ? element('span', { class: 'mark' }, text) : null);
  const words = card.pieces.map((piece) => pieceOf(piece, card.terms));
  return element(
    'blockquote',
    { class: `quotation ${card.kind}`, lang: 'fr' },
    element('p', {}, mark('«\u202f'), ...words, mark('\u202f»')),
  );
}

/** direct · certain · denied */
export function chips(card: QuoteCard, wording: Wording): HTMLElement {
  const { confidence, kind, polarity, isBoilerplate, isCorrected } = card;
  const sure = confidence && wording.confidences[confidence];
  return element(
    'ul',
    { class: 'chips' },
    element('li', { class: `chip ${kind}`, title: wording.kindHints[kind] }, wording.kinds[kind]),
    confidence && sure
      ? element(
          'li',
          { class: `chip ${confidence}`, title: wording.card.confidenceHint(sure) },
          icon(confidence),
          sure,
        )
      : null,
    polarity ? element('li', { class: 'chip polarity' }, polarity) : null,
    isCorrected ? element('li', { class: 'chip corrected' }, icon('edit'), wording.labels.corrected) : null,
    isBoilerplate ? element('li', { class: 'chip' }, wording.labels.boilerplate) : null,
  );
}

function pieceOf({ text, role, term }: Piece, terms: readonly Term[]): HTMLElement | string {
  if (role === 'gap') return element('span', { class: 'gap' }, text);
  const meant = term === null ? undefined : terms[term];
  if (!meant) return text;
  const classes = meant.isWorthKnowing ? 'term' : 'term easy';
  return element('span', { class: classes, 'data-term': term, title: meant.english }, text);
}
