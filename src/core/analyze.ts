import type { Analysis } from './analysis.ts';
import { correct } from './corrections/correct.ts';
import { findDates } from './dates/findDates.ts';
import { findQuantities } from './dates/findQuantities.ts';
import { readLines } from './dates/line.ts';
import { findPublished } from './dates/published.ts';
import { findGlosses } from './glossary/findGlosses.ts';
import { tagSentence } from './grammar/tag.ts';
import { findNames } from './names/findNames.ts';
import { resolveCoreferences } from './names/resolveCoreferences.ts';
import { findQuotations } from './quotes/findQuotations.ts';
import { settleQuotations } from './quotes/settle.ts';
import { speakersOf } from './quotes/speakers.ts';
import type { Resources } from './resources.ts';
import type { Source } from './source.ts';
import type { Stage } from './stages.ts';
import { detectLanguage } from './text/language.ts';
import { withoutNoteSigns } from './text/noteSigns.ts';
import type { Paragraph } from './text/paragraphs.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import { findTextProblems } from './text/problems.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/**
 * Reads an article: text in, one immutable analysis out. Pure, the same for the same source and resources; never throws, whatever
 * the text; takes time in proportion to its length. A text that is not French gets paragraphs and problems and nothing else.
 * `begin` is told each stage before its work, for who shows progress.
 */
export function analyze(
  source: Source,
  resources: Resources,
  begin: (stage: Stage) => void = () => {},
): Analysis {
  const { text } = source;
  const language = source.language ?? detectLanguage(text);
  const paragraphs = splitParagraphs(text, resources.layout);
  const problems = findTextProblems(text);
  const nothing: Analysis = {
    text,
    language,
    published: source.published ?? null,
    paragraphs,
    sentences: [],
    quotes: [],
    mentions: [],
    dates: [],
    quantities: [],
    entities: [],
    coreferences: [],
    glosses: [],
    coverage: { content: 0, glossed: 0 },
    problems,
    corrections: [],
    unplaced: [],
  };
  if (language !== 'fra') return nothing;
  return correct(readFrench(nothing, resources, begin), source.corrections ?? []);
}

function readFrench(article: Analysis, resources: Resources, begin: (stage: Stage) => void): Analysis {
  const { text, paragraphs } = article;
  const { calendar, cues, naming, roleNouns, grammar, glossary } = resources;
  begin('sentences');
  const sentences = readSentences(text, paragraphs, resources);
  begin('dates');
  const published = article.published ?? findPublished(text, paragraphs, calendar);
  const lines = readLines(sentences, calendar);
  const dates = findDates(text, lines, published);
  const quantities = findQuantities(text, lines, dates, calendar);
  begin('names');
  const names = findNames(text, sentences, paragraphs, resources.names);
  const { mentions } = names;
  const read = { ...article, published, sentences, dates, quantities, mentions };
  begin('quotations');
  const found = findQuotations({ cues, naming, roleNouns, grammar, ...read, entities: names.entities });
  begin('references');
  const { coreferences, entities } = resolveCoreferences(
    {
      text,
      names,
      speakers: speakersOf(found.drafts),
      quotes: found.drafts,
      year: published ? Number(published.value.slice(0, 4)) : null,
    },
    resources.names,
  );
  const quotes = settleQuotations({ ...read, entities }, found, coreferences, roleNouns);
  begin('glossary');
  const { glosses, coverage } = findGlosses(read, glossary, grammar.forms);
  const problems = [...article.problems, ...found.problems].sort((a, b) => a.start - b.start);
  return { ...read, entities, coreferences, quotes, glosses, coverage, problems };
}

/** The sentences of the paragraphs that are French and part of the text, their words tagged. */
export function readSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  { grammar }: Pick<Resources, 'grammar'>,
): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.role === 'metadata' || paragraph.role === 'foreign') return [];
    return splitSentences(text, withoutNoteSigns(tokenize(text, paragraph))).flatMap((tokens) => {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (!first || !last) return [];
      return [{ start: first.start, end: last.end, words: tagSentence(tokens, grammar), paragraph: index }];
    });
  });
}
