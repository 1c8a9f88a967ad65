import { type EnglishNames, type GoldEntity, goldEntities } from './goldEntities.ts';
import { type GoldQuote, goldQuotes } from './goldQuotes.ts';
import { parseMarked } from './marked.ts';

/** A mention of a source by a pronoun or a role phrase. */
export interface GoldCoreference {
  readonly text: string;
  readonly start: number;
  readonly canonical: string | readonly string[];
  readonly role: 'author';
}

/** The annotation of one article, as the scorer reads it. */
export interface Gold {
  readonly file: string;
  readonly language: 'fr';
  readonly published: string | null;
  readonly quotes: readonly GoldQuote[];
  readonly entities: readonly GoldEntity[];
  readonly coref: readonly GoldCoreference[];
}

export interface GoldArticle {
  readonly genre: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Reads one marked article into its plain text and its annotation. Throws where the annotation contradicts itself. */
export function readGold(source: string, file: string, english: EnglishNames): GoldArticle {
  const article = parseMarked(source);
  const entities = goldEntities(article, english);
  const quotes = goldQuotes(article, entities);
  const { header, text } = article;
  const published = header.get('published') ?? null;
  return {
    genre: header.get('genre') ?? '',
    text,
    gold: { file, language: 'fr', published, quotes, entities, coref: goldCoreferences(quotes, entities) },
  };
}

/** Every speaker that is no name: «il», «la présidente du club». */
function goldCoreferences(quotes: readonly GoldQuote[], entities: readonly GoldEntity[]): GoldCoreference[] {
  const found = new Map<number, GoldCoreference>();
  for (const { speaker, speakerStart, speakerEntity } of quotes) {
    if (speaker === null || speakerStart === null || speakerEntity === null) continue;
    const end = speakerStart + speaker.length;
    const named = entities.some(
      (entity) =>
        entity.type !== 'DATE' &&
        entity.start >= speakerStart &&
        entity.start + entity.text.length === end &&
        (entity.type === 'PER' || entity.start - speakerStart < 4),
    );
    if (!named)
      found.set(speakerStart, {
        text: speaker,
        start: speakerStart,
        canonical: speakerEntity,
        role: 'author',
      });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
