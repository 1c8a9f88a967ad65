import type { Analysis } from '../../../src/core/analysis.ts';
import type { DateExpression } from '../../../src/core/dates/expressions.ts';
import type { Gloss } from '../../../src/core/glossary/gloss.ts';
import type { Entity } from '../../../src/core/names/entities.ts';
import type { Quotation } from '../../../src/core/quotes/quotations.ts';
import { type TextSpan, textSpan } from '../../../src/core/span.ts';

/** The first place of `words` in `text`, which has to hold them. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return textSpan(text, start, start + words.length);
}

export function person(id: string, name: string, more: Partial<Entity> = {}): Entity {
  const common = { english: null, named: true, agreement: null, aliases: [], role: null };
  return { id, name, type: 'PER', wikidata: null, description: null, mentions: 1, ...common, ...more };
}

export interface QuoteSketch extends Partial<Omit<Quotation, 'date' | 'attribution'>> {
  readonly words: string;
  readonly speaker?: string;
  readonly entities?: readonly string[];
  readonly cue?: string;
  readonly confidence?: number;
  readonly rule?: string;
  readonly date?: { readonly words: string; readonly value: string | null };
}

/** A quotation of `text` whose spans are found by their words. */
export function quotation(text: string, sketch: QuoteSketch): Quotation {
  const { words, speaker, entities, cue, confidence, rule, date, ...more } = sketch;
  const span = spanOf(text, words);
  const attributed = speaker !== undefined || entities !== undefined || cue !== undefined;
  return {
    id: 'q1',
    ...span,
    kind: 'direct',
    outer: { start: span.start - 1, end: span.end + 1 },
    parts: [span],
    boilerplate: false,
    parent: null,
    attribution: attributed
      ? {
          speaker: speaker === undefined ? null : spanOf(text, speaker),
          entities: entities ?? [],
          cue: cue === undefined ? null : { ...spanOf(text, cue), lemma: cue },
          rule: rule ?? 'inverted-subject',
          confidence: confidence ?? 0.97,
        }
      : null,
    date: date
      ? { value: date.value as string, expression: spanOf(text, date.words), rule: 'weekday' }
      : null,
    polarity: 'asserted',
    ...more,
  };
}

export function gloss(text: string, words: string, english: string, more: Partial<Gloss> = {}): Gloss {
  const span = spanOf(text, words);
  return {
    ...span,
    parts: [span],
    lemma: words,
    pos: 'NOUN',
    gender: null,
    gloss: english,
    senses: [english],
    phrase: false,
    origin: 'lexicon',
    level: 'B2',
    literal: null,
    trap: null,
    ...more,
  };
}

export function dateExpression(
  text: string,
  words: string,
  more: Partial<DateExpression> = {},
): DateExpression {
  const common = { granularity: 'day', known: {}, anchor: null, rule: 'weekday' } as const;
  return { ...spanOf(text, words), value: null, ...common, ...more };
}

/** A French article of one body paragraph and one sentence, with what `more` knows of it. */
export function article(text: string, more: Partial<Analysis> = {}): Analysis {
  const whole = textSpan(text, 0, text.length);
  return {
    text,
    language: 'fra',
    published: null,
    paragraphs: text === '' ? [] : [{ ...whole, role: 'body' }],
    sentences: [{ ...whole, words: [], paragraph: 0 }],
    quotes: [],
    mentions: [],
    dates: [],
    quantities: [],
    entities: [],
    coreferences: [],
    glosses: [],
    coverage: { content: 0, glossed: 0 },
    problems: [],
    corrections: [],
    unplaced: [],
    ...more,
  };
}
