import { itemAt } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Quotation } from './quotations.ts';

/** A headline shortens what it quotes, but opens as the story does: so many words must be the same. */
const sharedWords = 4;

/** A headline quotes what the story quotes again: it takes from there who said it and when, where it does not say so itself. */
export function echoHeadlines(quotes: readonly Quotation[], paragraphs: readonly Paragraph[]): Quotation[] {
  const isHeadline = (quote: Quotation) =>
    /^(?:title|heading)$/u.test(itemAt(paragraphs, quote.start)?.role ?? '');
  const story = new Map<string, Quotation>();
  for (const quote of quotes) {
    const key = openingOf(quote.text);
    if (key !== '' && !story.has(key) && !isHeadline(quote) && (quote.attribution || quote.date))
      story.set(key, quote);
  }
  return quotes.map((quote) => {
    const told = quote.kind === 'scare' || !isHeadline(quote) ? undefined : story.get(openingOf(quote.text));
    if (!told) return quote;
    const { attribution, date } = told;
    const known = quote.attribution && quote.attribution.entities.length > 0;
    return {
      ...quote,
      attribution:
        known || !attribution
          ? quote.attribution
          : {
              speaker: null,
              entities: attribution.entities,
              cue: quote.attribution?.cue ?? null,
              rule: 'same-words',
              confidence: 0.8,
            },
      date: quote.date ?? (date && { ...date, rule: 'same-words' }),
    };
  });
}

function openingOf(text: string): string {
  const words = foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length < sharedWords ? '' : words.slice(0, sharedWords).join(' ');
}
