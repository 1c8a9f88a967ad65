import type { Analysis } from '../core/analysis.ts';
import type { Gloss, Level } from '../core/glossary/gloss.ts';
import { type MyWords, statusOf, wordKey } from '../core/glossary/myWords.ts';
import type { Quotation, QuotationKind } from '../core/quotes/quotations.ts';
import { itemAt, itemsIn, type Span } from '../core/span.ts';
import { quoteOf } from './atCaret.ts';
import { type ConfidenceBand, confidenceBand } from './confidence.ts';
import { isCorrected, noteOf } from './correctionOffers.ts';
import { excerpt, oneLine } from './escape.ts';
import { allTermsOf, glossaryOf } from './glossary.ts';
import { sentenceAround } from './glossaryEntries.ts';
import { classWords, originWords, otherSenses } from './glossWords.ts';
import { entityOf, speakersOf } from './names.ts';
import { publishedWords } from './published.ts';
import { type QuoteDate, quoteDate } from './quoteDate.ts';
import { quoteWords } from './quoteWords.ts';
import { reasonWords } from './reason.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { TermStatus, Wording } from './wording.ts';

/** Everything that the quote card shows of one quotation; plain data, cloned into the webview. */
export interface QuoteCard {
  readonly id: string;
  /** The words said, in the pieces that the glossary cuts them into. */
  readonly pieces: readonly Piece[];
  readonly kind: QuotationKind;
  /** Words of the denial or of the conditional; `null` for a plain assertion. */
  readonly polarity: string | null;
  readonly isBoilerplate: boolean;
  /** True when a person set something of it right. */
  readonly isCorrected: boolean;
  /** What a person noted on it. */
  readonly note: string | null;
  readonly speakers: readonly Speaker[];
  /** The words of the text that refer to the speaker, when they do not hold the name: «il». */
  readonly mention: string | null;
  readonly cue: string | null;
  /** What carried the words: «un communiqué». */
  readonly via: string | null;
  /** To whom it was said: «l'AFP». */
  readonly addressee: string | null;
  readonly why: string | null;
  readonly confidence: ConfidenceBand | null;
  readonly date: QuoteDate | null;
  /** First words of the quotation around this one. */
  readonly parent: { readonly id: string; readonly words: string } | null;
  readonly terms: readonly Term[];
  /** The names in the quotation that English writes differently, each once. */
  readonly names: readonly BilingualName[];
  /** 1 for the first quotation that is said in the article; `null` for one that nobody says. */
  readonly index: number | null;
  readonly count: number;
  /** “published Thursday 23 December 2021 (from the text)”; `null` when nobody knows. */
  readonly published: string | null;
}

/** A stretch of the quotation; `gap` stands where an incise was cut out, `term` is the index of the term it belongs to. */
export interface Piece {
  readonly text: string;
  readonly role: 'words' | 'gap';
  readonly term: number | null;
}

/** What is known of the person who reads. */
export interface Learner {
  readonly level: Level;
  readonly words: MyWords;
}

export interface Speaker {
  readonly name: string;
  /** The English name where it differs. */
  readonly english: string | null;
  readonly role: string | null;
  readonly isNamed: boolean;
}

/** «Genève», “Geneva” */
export interface BilingualName {
  readonly text: string;
  readonly english: string;
}

/** A row of the glossary; the span is that of its words in the article. */
export interface Term extends Span {
  readonly text: string;
  readonly lemma: string;
  /** «noun, feminine», «phrase» */
  readonly wordClass: string;
  readonly english: string;
  readonly otherSenses: readonly string[];
  readonly literal: string | null;
  readonly trap: string | null;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly level: Level;
  /** How the English came about when it is not in the lexicon, or `null`. */
  readonly origin: string | null;
  /** True when a person chose or wrote its English. */
  readonly isCorrected: boolean;
  /** By which the person's marks know it. */
  readonly key: string;
  readonly status: TermStatus;
  /** False for words that a reader of the level knows. */
  readonly isWorthKnowing: boolean;
}

/** The card of a quotation of the analysis, for this reader. */
export function renderCard(
  analysis: Analysis,
  quote: Quotation,
  learner: Learner,
  wording: Wording,
): QuoteCard {
  const { attribution } = quote;
  const glosses = allTermsOf(analysis, quote);
  const worth = new Set(glossaryOf(analysis, quote, learner.level, learner.words));
  const said = saidQuotes(analysis);
  const parent = quoteOf(analysis, quote.parent);
  const speakers = cardSpeakers(analysis, quote, wording);
  const mention = attribution?.speaker ? oneLine(attribution.speaker.text) : null;
  return {
    id: quote.id,
    pieces: quote.parts.flatMap((part, i) => [
      ...(i === 0 ? [] : [{ text: ' […] ', role: 'gap' as const, term: null }]),
      ...piecesOf(analysis, part, glosses),
    ]),
    kind: quote.kind,
    polarity: quote.polarity === 'asserted' ? null : wording.polarities[quote.polarity],
    isBoilerplate: quote.boilerplate,
    isCorrected: isCorrected(analysis, quote),
    note: noteOf(analysis, quote),
    speakers,
    mention: mention !== null && namesAll(mention, speakers) ? null : mention,
    cue: attribution?.cue ? oneLine(attribution.cue.text) : null,
    via: attribution?.via ? oneLine(attribution.via.text) : null,
    addressee: attribution?.addressee ? oneLine(attribution.addressee.text) : null,
    why: reasonWords(analysis, quote, wording),
    confidence: attribution ? confidenceBand(attribution.confidence) : null,
    date: quoteDate(analysis, quote, wording),
    parent: parent ? { id: parent.id, words: excerpt(quoteWords(analysis, parent), 60) } : null,
    terms: glosses.map((gloss) => ({
      ...termOf(gloss, wording),
      sentence: sentenceAround(analysis, gloss),
      isCorrected: isCorrected(analysis, gloss),
      status: statusOf(learner.words, gloss),
      isWorthKnowing: worth.has(gloss),
    })),
    names: quote.parts.flatMap((part) => namesIn(analysis, part)).filter(isFirst),
    index: said.indexOf(quote) + 1 || null,
    count: said.length,
    published: publishedWords(analysis, wording),
  };
}

/** «Le chef de l'État Ali Roy» holds the name, «il» does not. */
function namesAll(mention: string, speakers: readonly Speaker[]): boolean {
  return speakers.every(({ name }) => mention.toLowerCase().includes(name.toLowerCase()));
}

/** The entities, else the words of the text: «le haut responsable». */
function cardSpeakers(analysis: Analysis, quote: Quotation, wording: Wording): readonly Speaker[] {
  const speakers = speakersOf(analysis, quote).map(({ name, english, role, named, description }) => ({
    name: oneLine(name),
    english: english === name ? null : english,
    role: role ?? description?.[wording.locale] ?? null,
    isNamed: named,
  }));
  const mention = quote.attribution?.speaker;
  if (speakers.length > 0 || !mention) return speakers;
  return [{ name: oneLine(mention.text), english: null, role: null, isNamed: false }];
}

function namesIn(analysis: Analysis, part: Span): readonly BilingualName[] {
  return itemsIn(analysis.mentions, part).flatMap(({ text, entity }) => {
    const english = entityOf(analysis, entity)?.english;
    return english && english !== text ? [{ text: oneLine(text), english }] : [];
  });
}

function isFirst({ text }: BilingualName, at: number, names: readonly BilingualName[]): boolean {
  return names.findIndex((name) => name.text === text) === at;
}

function termOf(
  gloss: Gloss,
  wording: Wording,
): Omit<Term, 'status' | 'isWorthKnowing' | 'sentence' | 'isCorrected'> {
  const { start, end, lemma, literal, trap } = gloss;
  return {
    start,
    end,
    text: oneLine(gloss.text),
    lemma,
    wordClass: classWords(gloss, wording),
    english: gloss.gloss,
    otherSenses: otherSenses(gloss),
    literal,
    trap,
    level: gloss.level,
    origin: originWords(gloss, wording),
    key: wordKey(gloss),
  };
}

/** Cuts a part of the quotation at the edges of its terms: «{mettre} ses propositions {sur la table}». */
function piecesOf(analysis: Analysis, part: Span, glosses: readonly Gloss[]): readonly Piece[] {
  const marked = glosses
    .flatMap((gloss, term) => gloss.parts.map(({ start, end }) => ({ start, end, term })))
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = part.start;
  const add = (end: number, term: number | null) => {
    if (end > at) pieces.push({ text: flowingText(analysis, at, end), role: 'words', term });
    at = Math.max(at, end);
  };
  for (const { start, end, term } of marked) {
    if (start < at) continue;
    add(start, null);
    add(end, term);
  }
  add(part.end, null);
  return pieces;
}

/** The text with its lines joined, as a paragraph flows; where a new paragraph begins, one line break stays. */
function flowingText({ text, paragraphs }: Analysis, start: number, end: number): string {
  return text.slice(start, end).replace(/\s*\n\s*/gu, (run, at: number) => {
    const paragraph = itemAt(paragraphs, start + at);
    return paragraph && paragraph.end > start + at + run.length ? ' ' : '\n';
  });
}
