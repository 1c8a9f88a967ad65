import type { Analysis } from '../core/analysis.ts';
import type { DateExpression } from '../core/dates/expressions.ts';
import { type Gloss, glossAt } from '../core/glossary/gloss.ts';
import { type MyWords, statusOf } from '../core/glossary/myWords.ts';
import type { Word } from '../core/grammar/tag.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { firstFrom, itemAt, type Span } from '../core/span.ts';
import { quoteAt, quoteAttributedAt } from './atCaret.ts';
import { confidenceBand } from './confidence.ts';
import { isCorrected, isEntityCorrected, noteOf } from './correctionOffers.ts';
import { dateWords } from './dateWords.ts';
import { escapeMarkdown } from './escape.ts';
import { classWords, originWords, otherSenses } from './glossWords.ts';
import { entityOf } from './names.ts';
import { quoteFacts } from './quoteFacts.ts';
import { reasonWords } from './reason.ts';
import type { Wording } from './wording.ts';

/** What a hover says, as Markdown without HTML, and the words that it is about. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The quotation that it tells of, if it does. */
  readonly quote: Quotation | null;
  /** The word or phrase whose English it gives, if it does. */
  readonly gloss: Gloss | null;
}

/**
 * What there is to say of the words at `offset`: who or what a name or pronoun refers to, when a date is, who says a quotation
 * (on its marks and its cue), else what the word means. `null` when there is nothing to say.
 */
export function renderHover(
  analysis: Analysis,
  offset: number,
  wording: Wording,
  words: MyWords = {},
): Hover | null {
  const name = itemAt(analysis.mentions, offset);
  if (name) return hoverOf(name, [entityWords(analysis, name.entity, wording)]);
  const date = itemAt(analysis.dates, offset);
  if (date) return hoverOf(date, [dateExpressionWords(date, wording)]);
  const quote = quoteOfMarkOrCue(analysis, offset);
  const word = wordHover(analysis, offset, wording, words);
  if (quote) {
    const summary = quoteSummary(analysis, quote.quote, wording);
    const said = hoverOf(quote.span, [summary, word?.markdown ?? ''], word?.gloss);
    return said && { ...said, quote: quote.quote };
  }
  const phrase = itemAt(analysis.coreferences, offset);
  if (!phrase || phrase.entities.length === 0) return word;
  const whom = phrase.entities.map((id) => entityWords(analysis, id, wording));
  return hoverOf(word?.span ?? phrase, [...whom, word?.markdown ?? ''], word?.gloss);
}

function hoverOf({ start, end }: Span, blocks: readonly string[], gloss: Gloss | null = null): Hover | null {
  const markdown = blocks.filter((block) => block !== '').join('\n\n---\n\n');
  return markdown === '' ? null : { span: { start, end }, markdown, gloss, quote: null };
}

/** **Vladimir Poutine** = Vladimir Putin · person · président de la Russie · 7 mentions · Also: Poutine */
function entityWords(analysis: Analysis, id: string, wording: Wording): string {
  const entity = entityOf(analysis, id);
  if (!entity) return '';
  const { labels } = wording;
  const description = entity.role ?? entity.description?.[wording.locale] ?? null;
  const facts = [
    wording.types[entity.type],
    ...(description && description !== entity.name ? [escapeMarkdown(description)] : []),
    wording.count('mention', entity.mentions),
  ];
  const aliases = entity.aliases.filter((alias) => alias !== entity.name).slice(0, 6);
  const english =
    entity.english && entity.english !== entity.name ? ` = ${escapeMarkdown(entity.english)}` : '';
  return [
    `**${escapeMarkdown(entity.name)}**${english}`,
    facts.join(' · '),
    ...(aliases.length > 0
      ? [`*${labels.alsoCalled}*${wording.colon}${aliases.map(escapeMarkdown).join(', ')}`]
      : []),
    ...(isEntityCorrected(analysis, id) ? [correctedWords(wording)] : []),
  ].join('\n\n');
}

function dateExpressionWords(date: DateExpression, wording: Wording): string {
  const words = escapeMarkdown(date.text);
  if (date.value === null) {
    return date.granularity === 'vague' ? '' : escapeMarkdown(wording.dateUnknown(date.text));
  }
  const how =
    date.rule === 'year-by-weekday'
      ? wording.labels.yearByWeekday
      : date.anchor
        ? wording.countedFrom(words, dateWords(date.anchor, wording))
        : '';
  return [`**${dateWords(date.value, wording)}**`, ...(how ? [how] : [])].join('\n\n');
}

/** The quotation whose marks or cue stand at `offset`, with that place. */
function quoteOfMarkOrCue(analysis: Analysis, offset: number): { quote: Quotation; span: Span } | undefined {
  const quote = quoteAt(analysis, offset);
  if (quote && quote.kind !== 'scare') {
    const marks = [
      { start: quote.outer.start, end: quote.start },
      { start: quote.end, end: quote.outer.end },
    ];
    const span = marks.find((mark) => mark.start <= offset && offset < mark.end);
    if (span) return { quote, span };
  }
  const reported = quoteAttributedAt(analysis, offset);
  const cue = reported?.attribution?.cue;
  return reported && cue && itemAt([cue], offset) ? { quote: reported, span: cue } : undefined;
}

/** **Vladimir Poutine** · Thursday 23 December 2021 · why */
function quoteSummary(analysis: Analysis, quote: Quotation, wording: Wording): string {
  const { attribution } = quote;
  const facts = quoteFacts(analysis, quote, wording);
  const why = attribution
    ? [
        `${escapeMarkdown(reasonWords(analysis, quote, wording) ?? '')} · ${wording.confidences[confidenceBand(attribution.confidence)]}`,
      ]
    : [];
  const note = noteOf(analysis, quote);
  const noted = note ? [`*${wording.corrections.fields.note}*${wording.colon}${escapeMarkdown(note)}`] : [];
  const corrected = isCorrected(analysis, quote) ? [correctedWords(wording)] : [];
  return [facts.join(' · '), ...why, ...noted, ...corrected].join('\n\n');
}

function wordHover(analysis: Analysis, offset: number, wording: Wording, words: MyWords): Hover | null {
  const gloss = glossAt(analysis.glosses, offset);
  if (gloss) {
    const isKnown = statusOf(words, gloss) === 'known';
    return hoverOf(gloss, [isKnown ? knownWords(gloss) : glossWords(analysis, gloss, wording)], gloss);
  }
  const word = wordAt(analysis, offset);
  if (!word || !isContent(word)) return null;
  return hoverOf(word, [
    `**${escapeMarkdown(word.lemma)}** · *${classWords({ ...word, gender: genderOf(word), phrase: false }, wording)}*`,
  ]);
}

/** A word that the person knows takes one quiet line. */
function knownWords(gloss: Gloss): string {
  return `${escapeMarkdown(gloss.lemma)} · ${escapeMarkdown(gloss.gloss)}`;
}

function glossWords(analysis: Analysis, gloss: Gloss, wording: Wording): string {
  const { labels } = wording;
  const others = otherSenses(gloss).slice(0, 2);
  const origin = originWords(gloss, wording);
  const head = `**${escapeMarkdown(gloss.lemma)}** · *${classWords(gloss, wording)}*`;
  const senses = [`**${escapeMarkdown(gloss.gloss)}**`, ...others.map(escapeMarkdown)].join(' · ');
  return [
    head,
    senses,
    ...(gloss.literal ? [`*${labels.literally}*${wording.colon}${escapeMarkdown(gloss.literal)}`] : []),
    ...(gloss.trap ? [`⚠ ${escapeMarkdown(gloss.trap)}`] : []),
    ...(origin ? [`*${origin}*`] : []),
    ...(isCorrected(analysis, gloss) ? [correctedWords(wording)] : []),
  ].join('\n\n');
}

function correctedWords({ labels }: Wording): string {
  return `✎ *${labels.corrected}*`;
}

function wordAt({ sentences }: Analysis, offset: number): Word | undefined {
  const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
  return sentence && itemAt(sentence.words, offset);
}

function isContent({ kind, pos }: Word): boolean {
  return kind === 'word' && (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV');
}

function genderOf({ morphology }: Word): 'm' | 'f' | null {
  if (morphology.gender === undefined) return null;
  return morphology.gender === 'Masc' ? 'm' : 'f';
}
