import type { Analysis } from '../core/analysis.ts';
import type { EntityType } from '../core/names/mentions.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { confidenceBand } from './confidence.ts';
import { oneLine } from './escape.ts';
import { glossaryOf } from './glossary.ts';
import { alignColumns, wrapLines } from './lines.ts';
import { speakerNames } from './names.ts';
import { publishedWords } from './published.ts';
import { quoteDate } from './quoteDate.ts';
import { quoteWords } from './quoteWords.ts';
import { titleOf } from './title.ts';
import type { Wording } from './wording.ts';

export type Tone = 'title' | 'heading' | 'speaker' | 'quiet' | 'warning';

export interface TextOptions {
  readonly file: string;
  readonly wording: Wording;
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours a line, or leaves it as it is. */
  readonly paint: (line: string, tone: Tone) => string;
}

const entityTypes: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'EVENT', 'MISC'];

/** An analysis for a person at a terminal: title, quotations with speaker, date and glossary, names, problems. */
export function renderText(analysis: Analysis, options: TextOptions): string {
  const quotes = analysis.quotes.filter((quote) => !quote.boilerplate);
  const sections = [
    header(analysis, quotes.length, options),
    section(
      options,
      options.wording.labels.quotations,
      quotes.map((quote, i) => quoteLines(analysis, quote, i + 1, options)),
    ),
    section(options, options.wording.labels.names, [nameLines(analysis, options)]),
    section(options, options.wording.labels.problems, [problemLines(analysis, options)]),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => [...lines, ''])
    .join('\n')}`;
}

function header(
  analysis: Analysis,
  quotes: number,
  { file, wording, width, paint }: TextOptions,
): readonly string[] {
  const title = titleOf(analysis) || wording.labels.untitled;
  const names = analysis.entities.filter((entity) => entity.named).length;
  const facts =
    analysis.language === 'fra'
      ? [
          publishedWords(analysis, wording) ?? wording.labels.publicationUnknown,
          wording.count('quote', quotes),
          wording.count('name', names),
        ]
      : [wording.labels.notFrench];
  return [
    ...wrapLines(title, width).map((line) => paint(line, 'title')),
    ...wrapLines([file, ...facts].join(' · '), width).map((line) => paint(line, 'quiet')),
  ];
}

function section(
  options: TextOptions,
  name: string,
  blocks: readonly (readonly string[])[],
): readonly string[] {
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0) return [];
  return [options.paint(name, 'heading'), ...filled.flatMap((block) => ['', ...block])];
}

function quoteLines(
  analysis: Analysis,
  quote: Quotation,
  number: number,
  options: TextOptions,
): readonly string[] {
  const { wording, width, paint } = options;
  const indent = '     ';
  const words = quoteWords(analysis, quote);
  const said = quote.kind === 'indirect' ? words : `« ${words} »`;
  const heading = [
    quote.kind === 'scare' ? wording.kindHints.scare : speakerNames(analysis, quote, wording),
    ...(quote.kind === 'scare' ? [] : [wording.kinds[quote.kind]]),
    ...(quote.polarity === 'asserted' ? [] : [wording.polarities[quote.polarity]]),
  ].join(' · ');
  return [
    ...wrapLines(heading, width, indent).map((line, i) =>
      paint(i === 0 ? `${String(number).padStart(3)}. ${line.trimStart()}` : line, 'speaker'),
    ),
    ...wrapLines(said, width, indent),
    ...wrapLines(evidence(analysis, quote, wording), width, indent).map((line) => paint(line, 'quiet')),
    ...glossaryLines(analysis, quote, wording, width - 7).map((line) => `${indent}  ${line}`),
  ];
}

/** «a jugé» · certain · Thursday 23 December 2021 (« jeudi », counted from …) */
function evidence(analysis: Analysis, quote: Quotation, wording: Wording): string {
  const { attribution } = quote;
  const date = quoteDate(analysis, quote, wording);
  return [
    ...(attribution?.cue ? [`« ${oneLine(attribution.cue.text)} »`] : []),
    ...(attribution ? [wording.confidences[confidenceBand(attribution.confidence)]] : []),
    ...(date ? [date.how ? `${date.label} (${date.how})` : date.label] : []),
  ].join(' · ');
}

/** Columns where they fit, else «engager (verb) = enter into», which wraps. */
function glossaryLines(
  analysis: Analysis,
  quote: Quotation,
  wording: Wording,
  width: number,
): readonly string[] {
  const terms = glossaryOf(analysis, quote).map((gloss) => [
    oneLine(gloss.text),
    gloss.phrase ? wording.labels.phrase : wording.partsOfSpeech[gloss.pos],
    gloss.gloss,
  ]);
  const columns = alignColumns(terms);
  return columns.every((line) => line.length <= width)
    ? columns
    : terms.flatMap(([term, kind, english]) => wrapLines(`${term} (${kind}) = ${english}`, width));
}

function nameLines(analysis: Analysis, { wording, width }: TextOptions): readonly string[] {
  const rows = entityTypes.flatMap((type) =>
    analysis.entities
      .filter((entity) => entity.named && entity.type === type)
      .map((entity, i) => [
        i === 0 ? wording.typesPlural[type] : '',
        oneLine(entity.name) +
          (entity.english && entity.english !== entity.name ? ` = ${entity.english}` : ''),
        `×${entity.mentions}`,
      ]),
  );
  return alignColumns(rows).map((line) => `  ${line}`.slice(0, Math.max(width, 40)));
}

function problemLines(analysis: Analysis, { wording, width, paint }: TextOptions): readonly string[] {
  return analysis.problems.flatMap((problem) =>
    wrapLines(`${problem.start}${wording.colon}${oneLine(problem.message)}`, width, '  ').map((line) =>
      paint(line, 'warning'),
    ),
  );
}
