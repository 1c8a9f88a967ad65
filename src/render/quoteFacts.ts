import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { escapeMarkdown } from './escape.ts';
import { speakerNames } from './names.ts';
import { quoteDate } from './quoteDate.ts';
import type { Wording } from './wording.ts';

/** What there is to say of a quotation in a line of Markdown: **Vladimir Poutine**, direct, denied, Thursday 23 December 2021. */
export function quoteFacts(analysis: Analysis, quote: Quotation, wording: Wording): readonly string[] {
  const date = quoteDate(analysis, quote, wording);
  return [
    `**${escapeMarkdown(speakerNames(analysis, quote, wording))}**`,
    wording.kinds[quote.kind],
    ...(quote.polarity === 'asserted' ? [] : [wording.polarities[quote.polarity]]),
    ...(date ? [escapeMarkdown(date.label)] : []),
    ...carriedWords(quote, wording),
  ];
}

/** *Through*: un communiqué · *To*: l'AFP */
function carriedWords({ attribution }: Quotation, { card, colon }: Wording): readonly string[] {
  const { via, addressee } = attribution ?? {};
  return [
    ...(via ? [`*${card.via}*${colon}${escapeMarkdown(via.text)}`] : []),
    ...(addressee ? [`*${card.addressee}*${colon}${escapeMarkdown(addressee.text)}`] : []),
  ];
}
