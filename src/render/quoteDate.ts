import type { Analysis } from '../core/analysis.ts';
import type { DateExpression } from '../core/dates/expressions.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { contains, firstFrom, itemsIn } from '../core/span.ts';
import { dateWords } from './dateWords.ts';
import { oneLine } from './escape.ts';
import type { Wording } from './wording.ts';

/** When a quotation was said, in words. */
export interface QuoteDate {
  /** “Thursday 23 December 2021”, or “jeudi (date of the article unknown)”. */
  readonly label: string;
  /** ISO 8601, or `null` when the words cannot be resolved. */
  readonly iso: string | null;
  /** How it was found: “« jeudi », counted from Thursday 23 December 2021”. */
  readonly how: string | null;
  /** True when the publication date of the article would tell. */
  readonly needsPublished: boolean;
}

/** When the quotation was said; `null` when the article does not say. */
export function quoteDate(analysis: Analysis, quote: Quotation, wording: Wording): QuoteDate | null {
  if (!quote.date) return unresolvedDate(analysis, quote, wording);
  const { value, expression, rule } = quote.date;
  const label = dateWords(value, wording);
  if (!expression) return { label, iso: value, how: wording.labels.corrected, needsPublished: false };
  const words = oneLine(expression.text);
  const { anchor, rule: by } = itemsIn(analysis.dates, expression)[0] ?? {};
  const told = anchor ? wording.countedFrom(words, dateWords(anchor, wording)) : wording.asWritten(words);
  const how = by === 'year-by-weekday' ? `${told}, ${wording.labels.yearByWeekday}` : told;
  const carried = wording.dateRules[rule];
  return {
    label,
    iso: value,
    how: carried ? `${how}, ${carried}` : how,
    needsPublished: false,
  };
}

/** «a dit jeudi» in an article without a date: the weekday is said, the day is not invented. */
function unresolvedDate(analysis: Analysis, quote: Quotation, wording: Wording): QuoteDate | null {
  if (analysis.published) return null;
  const place = quote.attribution?.cue ?? quote.attribution?.speaker;
  if (!place) return null;
  const sentence = analysis.sentences[firstFrom(analysis.sentences, place.start + 1) - 1];
  if (!sentence) return null;
  const near = itemsIn(analysis.dates, sentence)
    .filter(
      (date) =>
        date.value === null &&
        date.granularity === 'day' &&
        !quote.parts.some((part) => contains(part, date)),
    )
    .sort((a, b) => Math.abs(a.start - place.end) - Math.abs(b.start - place.end))[0];
  if (!near) return null;
  return {
    label: wording.dateUnknown(expressionWords(near, wording)),
    iso: null,
    how: null,
    needsPublished: true,
  };
}

function expressionWords(date: DateExpression, wording: Wording): string {
  const weekday = date.known.weekday;
  const name = weekday === undefined ? undefined : wording.weekdays[(weekday + 6) % 7];
  return name && date.text.length < 10 ? name : `« ${oneLine(date.text)} »`;
}
