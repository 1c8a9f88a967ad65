import type { Analysis } from '../analysis.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { type Statement, statementOf } from '../quotes/statements.ts';
import { contains, firstFrom, itemsIn, type Span, type TextSpan } from '../span.ts';
import { foldAccents } from '../text/fold.ts';

/** What an article tells of days, for other articles to be compared with: plain data, without the text. */
export interface ArticleTrace {
  /** ISO 8601, where it is known. */
  readonly published: string | null;
  /** The latest year that the article names. */
  readonly latestYear: number | null;
  readonly days: readonly TracedDay[];
}

/** A day that an article names and what it says of it. */
export interface TracedDay extends TextSpan {
  /** ISO 8601; `null` where the article alone does not tell. */
  readonly day: string | null;
  readonly known: DateExpression['known'];
  readonly toPublication: DateExpression['toPublication'];
  /** Keys of whom and what its sentence names. */
  readonly names: readonly string[];
  /** The other content words of its sentence, by their lemmas. */
  readonly words: readonly string[];
  /** What was said that day. */
  readonly said: readonly Statement[];
}

/** The days of an article with what happened and what was said on them. */
export function traceDays(analysis: Analysis): ArticleTrace {
  const { published, dates } = analysis;
  const years = dates.flatMap(({ known }) => (known.year === undefined ? [] : [known.year]));
  return {
    published: published?.value ?? null,
    latestYear: years.length > 0 ? Math.max(...years) : null,
    days: dates.filter(({ granularity }) => granularity === 'day').map((date) => traceDay(analysis, date)),
  };
}

function traceDay(analysis: Analysis, date: DateExpression): TracedDay {
  const { start, end, text, value, known, toPublication } = date;
  const { sentences, dates, mentions } = analysis;
  const sentence = sentences[firstFrom(sentences, start + 1) - 1] ?? date;
  const inDates = itemsIn(dates, sentence).flatMap((one) => statementOf(sentences, [one]));
  const names = [...new Set(itemsIn(mentions, sentence).map(({ entity }) => entity))].flatMap((id) =>
    analysis.entities.filter((entity) => entity.id === id && entity.named).map(keyOfEntity),
  );
  const named = new Set(itemsIn(mentions, sentence).flatMap((mention) => statementOf(sentences, [mention])));
  const words = statementOf(sentences, [sentence]).filter(
    (word) => !named.has(word) && !inDates.includes(word),
  );
  return {
    start,
    end,
    text,
    day: value,
    known,
    toPublication,
    names,
    words,
    said: saidOn(analysis, date, sentence),
  };
}

function keyOfEntity({ wikidata, name }: Analysis['entities'][number]): string {
  return wikidata ?? foldAccents(name);
}

/** The quotations that an expression dates, or, where it has no day yet, those of its sentence. */
function saidOn({ quotes, sentences }: Analysis, date: DateExpression, sentence: Span): Statement[] {
  return quotes
    .filter((quote) => {
      if (quote.kind === 'scare') return false;
      if (quote.date) return quote.date.expression?.start === date.start && quote.date.value === date.value;
      const cue = quote.attribution?.cue;
      return date.value === null && cue !== null && cue !== undefined && contains(sentence, cue);
    })
    .map(({ parts }) => statementOf(sentences, parts));
}

/** Letters by which a word is looked for in a text that was not read yet: its endings may differ there. */
const stem = 5;
/** How many words of one day such a text has to hold. */
const leastWords = 4;

/** The days of a trace that only the publication, or a neighbour, would tell. */
export function openDays({ days }: ArticleTrace): readonly TracedDay[] {
  return days.filter(({ day, toPublication }) => day === null && toPublication !== undefined);
}

/** Whether an article that was not read yet may tell of one of the open days: most of what it needs to have in common stands in it. */
export function mayTellOf(trace: ArticleTrace): (text: string) => boolean {
  const asked = openDays(trace).map(({ words, said }) => [
    ...new Set([...words, ...said.flat()].map((word) => word.slice(0, stem))),
  ]);
  return (text) => {
    const key = foldAccents(text);
    return asked.some((stems) => stems.filter((word) => key.includes(word)).length >= leastWords);
  };
}
