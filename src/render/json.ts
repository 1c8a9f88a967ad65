import type { Analysis } from '../core/analysis.ts';
import type { Gloss } from '../core/glossary/gloss.ts';
import type { Entity } from '../core/names/entities.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import type { Span, TextSpan } from '../core/span.ts';
import { glossaryOf } from './glossary.ts';

export interface JsonOptions {
  /** The name under which the article was given. */
  readonly file: string;
  readonly withText?: boolean;
  /** Adds `glosses`: every content word and phrase of the article. */
  readonly withGlosses?: boolean;
}

type Names = ReadonlyMap<string, Entity>;

/**
 * The JSON face of an analysis, for other programs: UTF-16 offsets into the untouched text, `end` exclusive, and
 * `text.slice(start, end) === text` for everything that has the three fields. Absent knowledge is `null`.
 */
export function renderJson(analysis: Analysis, options: JsonOptions) {
  const names: Names = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const { published, coverage } = analysis;
  return {
    file: options.file,
    language: analysis.language,
    published: published && { value: published.value, how: published.how },
    ...(options.withText ? { text: analysis.text } : {}),
    quotes: analysis.quotes.map((quote) => jsonQuote(quote, analysis, names)),
    mentions: jsonMentions(analysis, names),
    entities: analysis.entities.map(jsonEntity),
    coref: jsonCoreferences(analysis, names),
    ...(options.withGlosses ? { glosses: analysis.glosses.map(jsonGloss) } : {}),
    glossaryCoverage: { content: coverage.content, glossed: coverage.glossed },
    problems: analysis.problems.map(({ start, end, code, message }) => ({ start, end, code, message })),
    ...jsonCorrections(analysis),
  };
}

function jsonQuote(quote: Quotation, analysis: Analysis, names: Names) {
  const { attribution, date } = quote;
  return {
    id: quote.id,
    ...spanOf(quote),
    kind: quote.kind,
    ...(quote.parts.length > 1 ? { parts: quote.parts.map(({ start, end }: Span) => ({ start, end })) } : {}),
    boilerplate: quote.boilerplate,
    parent: quote.parent,
    speaker: attribution?.speaker ? spanOf(attribution.speaker) : null,
    speakerEntities: (attribution?.entities ?? []).map((id) => names.get(id)?.name ?? id),
    ...(attribution?.candidates
      ? { candidates: attribution.candidates.map((id) => names.get(id)?.name ?? id) }
      : {}),
    ...(attribution?.via ? { via: spanOf(attribution.via) } : {}),
    ...(attribution?.addressee ? { addressee: spanOf(attribution.addressee) } : {}),
    cue: attribution?.cue ? spanOf(attribution.cue) : null,
    date: date && {
      value: date.value,
      ...(date.expression ? spanOf(date.expression) : {}),
      rule: date.rule,
    },
    polarity: quote.polarity,
    rule: attribution?.rule ?? null,
    confidence: attribution ? roundConfidence(attribution.confidence) : null,
    glossary: glossaryOf(analysis, quote).map((gloss) => ({
      ...spanOf(gloss),
      lemma: gloss.lemma,
      pos: gloss.pos,
      gloss: gloss.gloss,
      level: gloss.level,
    })),
  };
}

/** Names, dates and quantities in one list, in the order of the text. */
function jsonMentions(analysis: Analysis, names: Names) {
  const mentions = [
    ...analysis.mentions.map((mention) => {
      const entity = names.get(mention.entity);
      return {
        ...spanOf(mention),
        type: mention.type,
        entity: entity?.name ?? mention.text,
        en: entity?.english ?? null,
      };
    }),
    ...analysis.dates.map((date) => ({ ...spanOf(date), type: 'DATE' as const, value: date.value })),
    ...analysis.quantities.map((quantity) => ({ ...spanOf(quantity), type: 'QUANTITY' as const })),
  ];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function jsonEntity(entity: Entity) {
  const { id, name, english, type, wikidata, description, role, mentions } = entity;
  return { id, name, en: english, type, wikidata, description: description?.fr ?? role, mentions };
}

/** One object a phrase and entity, so that «les deux hommes» gives two; a phrase whose antecedent is not certain gives none. */
function jsonCoreferences(analysis: Analysis, names: Names) {
  return analysis.coreferences.flatMap((phrase) =>
    phrase.entities.map((id) => ({ ...spanOf(phrase), entity: names.get(id)?.name ?? id })),
  );
}

function jsonGloss(gloss: Gloss) {
  const { lemma, pos, senses, phrase, origin } = gloss;
  const derived = origin === 'derived';
  const guessed = origin === 'guessed' && { guessed: true };
  return { ...spanOf(gloss), lemma, pos, gloss: gloss.gloss, senses, phrase, derived, ...guessed };
}

/** What a person set right, where there is anything; `unplaced` holds what no longer finds its words. */
function jsonCorrections({ text, corrections, unplaced }: Analysis) {
  const listed = corrections.map(({ correction, start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    set: correction.set,
    value: correction.value,
  }));
  return {
    ...(listed.length > 0 ? { corrections: listed } : {}),
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}

function spanOf({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}

function roundConfidence(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
