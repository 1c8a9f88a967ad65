import type { Entity } from '../names/entities.ts';
import { itemAt } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Attribution, Quotation } from './quotations.ts';

/** A headline shortens what it quotes: so many words on end must be the same, or all of them. */
const sharedWords = 4;

/**
 * A headline quotes what the story quotes again: it takes from there who said it and when, where it does not say so itself or only
 * names a place, a body or a role («Tornade dans les Landes : «…»», «l'ancien trésorier reconnaît «…»»).
 */
export function echoHeadlines(
  quotes: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  entities: readonly Entity[],
): Quotation[] {
  const isHeadline = (quote: Quotation) =>
    /^(?:title|heading)$/u.test(itemAt(paragraphs, quote.start)?.role ?? '');
  if (!quotes.some(isHeadline)) return [...quotes];
  const story = indexWords(quotes.filter((quote) => !isHeadline(quote) && (quote.attribution || quote.date)));
  const persons = new Set(entities.filter(({ type, named }) => type === 'PER' && named).map(({ id }) => id));
  return quotes.map((quote) => {
    const told = isHeadline(quote) ? story.get(keysOf(quote.text)[0] ?? '') : undefined;
    if (!told || (quote.kind === 'scare' && told.kind !== 'direct')) return quote;
    const { kind, attribution, date } = told;
    return {
      ...quote,
      kind: quote.kind === 'scare' ? kind : quote.kind,
      attribution: isSurer(quote.attribution, attribution, persons)
        ? quote.attribution
        : {
            speaker: null,
            entities: attribution?.entities ?? [],
            cue: quote.attribution?.cue ?? null,
            rule: 'same-words',
            confidence: 0.8,
          },
      date: quote.date ?? (date && { ...date, rule: 'same-words' }),
    };
  });
}

/** Whether the headline itself tells more than the story does. */
function isSurer(own: Attribution | null, told: Attribution | null, persons: ReadonlySet<string>): boolean {
  if (!told || told.entities.length === 0) return true;
  if (!own || own.entities.length === 0) return false;
  return own.entities.some((id) => persons.has(id)) || !told.entities.some((id) => persons.has(id));
}

/** The first quotation of the story that says certain words on end. */
function indexWords(quotes: readonly Quotation[]): ReadonlyMap<string, Quotation> {
  const first = new Map<string, Quotation>();
  for (const quote of quotes)
    for (const key of keysOf(quote.text)) if (!first.has(key)) first.set(key, quote);
  return first;
}

/** Every run of so many words; two or three words make one run with a mark that no more are said. */
function keysOf(text: string): readonly string[] {
  const words = foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2) return [];
  if (words.length < sharedWords) return [`${words.join(' ')}.`];
  return words
    .slice(0, words.length - sharedWords + 1)
    .map((_, i) => words.slice(i, i + sharedWords).join(' '));
}
