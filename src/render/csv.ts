import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { csvCell } from './escape.ts';
import { speakersOf } from './names.ts';
import { quoteWords } from './quoteWords.ts';

const columns: readonly (readonly [
  string,
  (analysis: Analysis, quote: Quotation) => string | number | boolean | null,
])[] = [
  ['id', (_, quote) => quote.id],
  ['kind', (_, quote) => quote.kind],
  ['quotation', quoteWords],
  [
    'speaker',
    (analysis, quote) =>
      speakersOf(analysis, quote)
        .map((entity) => entity.name)
        .join('; '),
  ],
  [
    'speaker_english',
    (analysis, quote) =>
      speakersOf(analysis, quote)
        .map((entity) => entity.english ?? entity.name)
        .join('; '),
  ],
  ['speaker_in_text', (_, quote) => quote.attribution?.speaker?.text ?? null],
  ['cue', (_, quote) => quote.attribution?.cue?.text ?? null],
  ['date', (_, quote) => quote.date?.value ?? null],
  ['date_in_text', (_, quote) => quote.date?.expression?.text ?? null],
  ['polarity', (_, quote) => quote.polarity],
  ['rule', (_, quote) => quote.attribution?.rule ?? null],
  ['confidence', (_, quote) => (quote.attribution ? quote.attribution.confidence.toFixed(2) : null)],
  ['boilerplate', (_, quote) => quote.boilerplate],
  ['parent', (_, quote) => quote.parent],
  ['start', (_, quote) => quote.start],
  ['end', (_, quote) => quote.end],
];

/** The names of the columns, and the end of the line: CRLF, as RFC 4180 has it. The same in every language, for programs. */
export const csvHeader = `${['file', ...columns.map(([name]) => name)].join(',')}\r\n`;

/** A line for each quotation of an article, without the header. */
export function renderCsv(analysis: Analysis, file: string): string {
  return analysis.quotes
    .map(
      (quote) =>
        `${[file, ...columns.map(([, value]) => value(analysis, quote))].map(csvCell).join(',')}\r\n`,
    )
    .join('');
}
