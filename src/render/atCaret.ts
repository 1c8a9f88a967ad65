import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { firstFrom, itemAt, type Span } from '../core/span.ts';

/** The innermost quotation whose marks or words cover `offset`. */
export function quoteAt(analysis: Analysis, offset: number): Quotation | undefined {
  const { quotes } = analysis;
  // The list is sorted by the words; the mark of the next quotation may already be here.
  const next = quotes[firstFrom(quotes, offset + 1)];
  if (next && covers(next.outer, offset)) return next;
  let quote = quotes[firstFrom(quotes, offset + 1) - 1];
  while (quote && !covers(quote.outer, offset)) quote = quoteOf(analysis, quote.parent);
  return quote;
}

/** The quotation that the words at `offset` attribute: «a déclaré», and «Olaf Scholz» where he is named as its speaker. */
export function quoteAttributedAt(analysis: Analysis, offset: number): Quotation | undefined {
  return itemAt(indexOf(analysis).attributions, offset)?.quote;
}

/** The quotation of that id. */
export function quoteOf(analysis: Analysis, id: string | null): Quotation | undefined {
  return id === null ? undefined : indexOf(analysis).quotes.get(id);
}

/** A phrase of the text and the entities that it names or refers to. */
export interface Reference extends Span {
  readonly entities: readonly string[];
  /** True for a name, false for a pronoun or a role phrase. */
  readonly isName: boolean;
}

/** The name at `offset`, else the pronoun or role phrase. */
export function referenceAt(analysis: Analysis, offset: number): Reference | undefined {
  const mention = itemAt(analysis.mentions, offset);
  if (mention) return { start: mention.start, end: mention.end, entities: [mention.entity], isName: true };
  const phrase = itemAt(analysis.coreferences, offset);
  return phrase && { start: phrase.start, end: phrase.end, entities: phrase.entities, isName: false };
}

/** Every name, pronoun and role phrase that refers to the entity, in the order of the text. */
export function referencesTo(analysis: Analysis, entity: string): readonly Reference[] {
  return indexOf(analysis).references.get(entity) ?? [];
}

/** Where the article names the entity in full: the first of its longest names, else the first phrase for it. */
export function fullestName(analysis: Analysis, entity: string): Reference | undefined {
  const references = referencesTo(analysis, entity);
  const names = references.filter((reference) => reference.isName);
  const length = names.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  return names.find(({ start, end }) => end - start === length) ?? references[0];
}

interface Index {
  readonly quotes: ReadonlyMap<string, Quotation>;
  readonly attributions: readonly (Span & { readonly quote: Quotation })[];
  readonly references: ReadonlyMap<string, readonly Reference[]>;
}

const indexes = new WeakMap<Analysis, Index>();

function indexOf(analysis: Analysis): Index {
  let index = indexes.get(analysis);
  if (!index) {
    index = {
      quotes: new Map(analysis.quotes.map((quote) => [quote.id, quote])),
      attributions: attributionsOf(analysis),
      references: allReferences(analysis),
    };
    indexes.set(analysis, index);
  }
  return index;
}

/** Cues and speakers, sorted; of two quotations that share one («a dit «…» et «…»»), the first has it. */
function attributionsOf(analysis: Analysis): Index['attributions'] {
  const all = analysis.quotes.flatMap((quote) =>
    [quote.attribution?.cue, quote.attribution?.speaker].flatMap((span) =>
      span ? [{ start: span.start, end: span.end, quote }] : [],
    ),
  );
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return all.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

function allReferences({ mentions, coreferences }: Analysis): Index['references'] {
  const all: Reference[] = [
    ...mentions.map(({ start, end, entity }) => ({ start, end, entities: [entity], isName: true })),
    ...coreferences.map(({ start, end, entities }) => ({ start, end, entities, isName: false })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const byEntity = new Map<string, Reference[]>();
  for (const reference of all) {
    for (const entity of reference.entities) {
      const known = byEntity.get(entity);
      if (known) known.push(reference);
      else byEntity.set(entity, [reference]);
    }
  }
  return byEntity;
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
