import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { confidenceBand } from './confidence.ts';
import { escapeMarkdown } from './escape.ts';
import { footnotedBlocks } from './footnotes.ts';
import { glossaryOf } from './glossary.ts';
import { speakerNames, speakersOf } from './names.ts';
import { publishedWords } from './published.ts';
import { quoteDate } from './quoteDate.ts';
import { quoteWords } from './quoteWords.ts';
import { titleOf } from './title.ts';
import type { Wording } from './wording.ts';

/** An article's quotations with their glossaries, its names, and its text with a footnote behind each quotation, as Markdown. */
export function renderMarkdown(analysis: Analysis, wording: Wording): string {
  const { labels } = wording;
  const quotes = analysis.quotes.filter((quote) => !quote.boilerplate && quote.kind !== 'scare');
  const date = publishedWords(analysis, wording) ?? wording.labels.publicationUnknown;
  return [
    `# ${escapeMarkdown(titleOf(analysis)) || labels.untitled}`,
    `*${date}*`,
    `## ${labels.quotations}`,
    ...quotes.flatMap((quote) => quoteBlocks(analysis, quote, wording)),
    ...namesBlocks(analysis, wording),
    `## ${labels.article}`,
    ...footnotedBlocks(analysis, wording),
  ]
    .join('\n\n')
    .concat('\n');
}

function quoteBlocks(analysis: Analysis, quote: Quotation, wording: Wording): readonly string[] {
  const words = escapeMarkdown(quoteWords(analysis, quote));
  const role = speakersOf(analysis, quote).find((entity) => entity.named)?.role;
  const { attribution } = quote;
  const date = quoteDate(analysis, quote, wording);
  const facts = [
    wording.kinds[quote.kind],
    ...(quote.polarity === 'asserted' ? [] : [wording.polarities[quote.polarity]]),
    ...(attribution?.cue ? [`« ${escapeMarkdown(attribution.cue.text)} »`] : []),
    ...(date ? [escapeMarkdown(date.label)] : []),
    ...(attribution ? [wording.confidences[confidenceBand(attribution.confidence)]] : []),
  ];
  const speaker = `**${escapeMarkdown(speakerNames(analysis, quote, wording))}**${role ? `, ${escapeMarkdown(role)}` : ''}`;
  const said = quote.kind === 'indirect' ? words : `« ${words} »`;
  return [`> ${said}\n>\n> — ${speaker} · ${facts.join(' · ')}`, ...glossaryTable(analysis, quote, wording)];
}

function glossaryTable(analysis: Analysis, quote: Quotation, wording: Wording): readonly string[] {
  const { labels } = wording;
  const rows = glossaryOf(analysis, quote).map((gloss) => [
    gloss.text,
    gloss.phrase ? labels.phrase : wording.partsOfSpeech[gloss.pos],
    gloss.gloss,
  ]);
  return rows.length === 0 ? [] : [table([labels.term, labels.partOfSpeech, labels.english], rows)];
}

function namesBlocks(analysis: Analysis, wording: Wording): readonly string[] {
  const { labels } = wording;
  const rows = analysis.entities
    .filter((entity) => entity.named)
    .map((entity) => [
      entity.name,
      entity.english ?? '',
      wording.types[entity.type],
      entity.role ?? '',
      String(entity.mentions),
    ]);
  const heads = [labels.french, labels.english, labels.type, labels.role, labels.mentions];
  return rows.length === 0 ? [] : [`## ${labels.names}`, table(heads, rows)];
}

/** A table with its cells escaped. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(row.map(escapeMarkdown))),
  ].join('\n');
}
