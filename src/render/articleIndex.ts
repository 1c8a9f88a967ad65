import type { Analysis } from '../core/analysis.ts';
import type { Entity } from '../core/names/entities.ts';
import type { EntityType } from '../core/names/mentions.ts';
import { type ArticleTrace, traceDays } from '../core/neighbours/trace.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { type Statement, shinglesOf, statementOf } from '../core/quotes/statements.ts';
import type { Span } from '../core/span.ts';
import { foldAccents } from '../core/text/fold.ts';
import { referencesTo } from './atCaret.ts';
import { excerpt, oneLine } from './escape.ts';
import { speakersOf } from './names.ts';
import { quoteWords } from './quoteWords.ts';
import { saidQuotes } from './saidQuotes.ts';
import { titleOf } from './title.ts';

/** What is remembered of an article that is not open: little, and without its text. */
export interface ArticleIndex {
  readonly title: string;
  readonly names: readonly IndexedName[];
  readonly quotes: readonly IndexedQuote[];
  /** The quotations by each pair of neighbours among their content words. */
  readonly shingles: ReadonlyMap<string, readonly IndexedQuote[]>;
  /** What it tells of days. */
  readonly trace: ArticleTrace;
}

/** A stretch of text by lines and UTF-16 columns from 0, as an editor counts that has not opened it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface IndexedName extends Pick<Entity, 'name' | 'english' | 'wikidata'> {
  readonly type: EntityType;
  /** Where it is named or meant, in the order of the article. */
  readonly places: readonly Place[];
  /** All its names, as they are searched. */
  readonly keys: readonly string[];
}

/** A quotation, kept without its article. */
export interface IndexedQuote {
  /** Its first words. */
  readonly words: string;
  readonly speakers: string;
  readonly place: Place;
  readonly key: string;
  /** Its words, of a long one the first. */
  readonly said: string;
  readonly statement: Statement;
  /** Who says it, without places. */
  readonly by: readonly IndexedName[];
}

/** Characters of a quotation that are remembered. */
const mostWords = 80;

/** Characters of a quotation that are remembered to be set beside another rendering of it. */
const mostSaid = 600;

/** What the workspace needs to know of an article. */
export function indexArticle(analysis: Analysis): ArticleIndex {
  const placeOf = placesIn(analysis.text);
  const quotes = saidQuotes(analysis).map((quote) => indexQuote(analysis, quote, placeOf(quote)));
  return {
    title: titleOf(analysis),
    names: analysis.entities
      .filter(({ named }) => named)
      .map((entity) => indexName(entity, referencesTo(analysis, entity.id).map(placeOf))),
    quotes,
    shingles: indexShingles(quotes),
    trace: traceDays(analysis),
  };
}

/** A quotation as the workspace knows it. */
export function indexQuote(analysis: Analysis, quote: Quotation, place: Place): IndexedQuote {
  const said = quoteWords(analysis, quote);
  const words = excerpt(said, mostWords);
  const speakers = speakersOf(analysis, quote);
  return {
    words,
    speakers: speakers.map(({ name }) => oneLine(name)).join(', '),
    place,
    key: searchKey(words),
    said: excerpt(said, mostSaid),
    statement: statementOf(analysis.sentences, quote.parts),
    by: speakers.map((speaker) => indexName(speaker)),
  };
}

function indexShingles(quotes: readonly IndexedQuote[]): ArticleIndex['shingles'] {
  const shingles = new Map<string, IndexedQuote[]>();
  for (const quote of quotes) {
    for (const shingle of new Set(shinglesOf(quote.statement))) {
      const same = shingles.get(shingle);
      if (same) same.push(quote);
      else shingles.set(shingle, [quote]);
    }
  }
  return shingles;
}

/** A name as the workspace knows it: what another article's is compared with. */
export function indexName(entity: Entity, places: readonly Place[] = []): IndexedName {
  const { name, english, wikidata, type, aliases } = entity;
  const keys = [name, ...(english ? [english] : []), ...aliases].map(searchKey);
  return { name: oneLine(name), english, wikidata, type, places, keys: [...new Set(keys)] };
}

/** «Jean-Luc d’Été» → «jean luc d ete»: accents, case, hyphens and apostrophes do not count. */
export function searchKey(words: string): string {
  return foldAccents(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when every word of the query begins a word of one of the keys. */
export function isFound(query: string, ...keys: readonly string[]): boolean {
  const words = searchKey(query).split(' ');
  return keys.some((key) => words.every((word) => ` ${key}`.includes(` ${word}`)));
}

/**
 * True when names of two articles are of the same person, place or body: the same item of Wikidata, else the same full name of
 * the same type. A person's surname alone is not enough.
 */
export function isSameName(a: IndexedName, b: IndexedName): boolean {
  if (a.type !== b.type) return false;
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  const key = searchKey(a.name);
  if (a.type === 'PER' && !key.includes(' ')) return false;
  return key === searchKey(b.name);
}

/** Turns offsets of a text into places; lines end with \n, \r\n or \r. */
function placesIn(text: string): (span: Span) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map(({ index, 0: end }) => index + end.length)];
  const find = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low] as number) };
  };
  return ({ start, end }) => {
    const to = find(end);
    return { ...find(start), endLine: to.line, endColumn: to.column };
  };
}
