import type { Analysis } from '../analysis.ts';
import type { DateExpression } from '../dates/expressions.ts';
import { type Statement, statementOf } from '../quotes/statements.ts';
import { firstFrom, itemAt, itemsIn, type TextSpan } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
import { countStems, stemsOf } from '../text/stems.ts';

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
  const keys = new Map(
    analysis.entities
      .filter(({ named }) => named)
      .map(({ id, wikidata, name }) => [id, wikidata ?? foldAccents(name)]),
  );
  const said = saidByPlace(analysis);
  return {
    published: published?.value ?? null,
    latestYear: years.length > 0 ? Math.max(...years) : null,
    days: dates
      .filter(({ granularity }) => granularity === 'day')
      .map((date) => traceDay(analysis, date, keys, said)),
  };
}

function traceDay(
  { sentences, dates, mentions }: Analysis,
  date: DateExpression,
  keys: ReadonlyMap<string, string>,
  said: ReadonlyMap<number, readonly Statement[]>,
): TracedDay {
  const { start, end, text, value, known, toPublication } = date;
  const sentence = sentences[firstFrom(sentences, start + 1) - 1] ?? date;
  const named = itemsIn(mentions, sentence);
  const apart = new Set(
    [...itemsIn(dates, sentence), ...named].flatMap((span) => statementOf(sentences, [span])),
  );
  return {
    start,
    end,
    text,
    day: value,
    known,
    toPublication,
    names: [...new Set(named.flatMap(({ entity }) => keys.get(entity) ?? []))],
    words: statementOf(sentences, [sentence]).filter((word) => !apart.has(word)),
    said: said.get(value === null ? sentence.start : start) ?? [],
  };
}

/** What was said, by where the expression stands that dates it, or, where nothing does, the sentence of its cue. */
function saidByPlace({ quotes, sentences, dates }: Analysis): ReadonlyMap<number, readonly Statement[]> {
  const said = new Map<number, Statement[]>();
  for (const { kind, date, attribution, parts } of quotes) {
    const cue = attribution?.cue;
    if (kind === 'scare' || (!date && !cue)) continue;
    const told = date?.expression && itemAt(dates, date.expression.start);
    if (date && told?.value !== date.value) continue;
    const place = date ? told?.start : sentences[firstFrom(sentences, (cue?.start ?? 0) + 1) - 1]?.start;
    if (place === undefined) continue;
    const same = said.get(place) ?? [];
    if (same.push(statementOf(sentences, parts)) === 1) said.set(place, same);
  }
  return said;
}

/** How many words of one day a text that was not read yet has to hold. */
const leastWords = 4;

/** The days of a trace that only the publication, or a neighbour, would tell. */
export function openDays({ days }: ArticleTrace): readonly TracedDay[] {
  return days.filter(({ day, toPublication }) => day === null && toPublication !== undefined);
}

/** Whether an article that was not read yet may tell of one of the open days: most of what it needs to have in common stands in it. */
export function mayTellOf(trace: ArticleTrace): (text: string) => boolean {
  const asked = openDays(trace).map(({ words, said }) => stemsOf([...words, ...said.flat()]));
  return (text) => {
    const folded = foldAccents(text);
    return asked.some((stems) => countStems(stems, folded) >= leastWords);
  };
}
