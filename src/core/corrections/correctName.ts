import type { Analysis } from '../analysis.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import type { CorrectionValue } from './correction.ts';
import { entityByName } from './entityByName.ts';

/** The type of a name, whom it means, or that it is none; `null` for any other correction, and where whom it means is not known. */
export function correctName(
  analysis: Analysis,
  mention: Mention,
  { set, value }: CorrectionValue,
): Analysis | null {
  switch (set) {
    case 'type': {
      const isSame = ({ entity }: Mention) => entity === mention.entity;
      return {
        ...analysis,
        mentions: analysis.mentions.map((other) =>
          isSame(other) ? { ...other, type: value, rule: 'corrected', confidence: 1 } : other,
        ),
        entities: analysis.entities.map((entity) =>
          entity.id === mention.entity ? { ...entity, type: value } : entity,
        ),
      };
    }
    case 'name': {
      const isGone = (other: Mention) =>
        value === 'not-here' ? other === mention : other.entity === mention.entity;
      return recount({ ...analysis, mentions: analysis.mentions.filter((other) => !isGone(other)) });
    }
    case 'same-as': {
      const target = entityByName(analysis, value);
      return target && target.id !== mention.entity ? merge(analysis, mention.entity, target) : null;
    }
    default:
      return null;
  }
}

/** The analysis in which every reference to one entity is one to the other, which takes over its names. */
function merge(analysis: Analysis, from: string, into: Entity): Analysis {
  const gone = analysis.entities.find(({ id }) => id === from);
  const swap = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => (id === from ? into.id : id))),
  ];
  const aliases = [...new Set([...into.aliases, ...(gone ? [gone.name, ...gone.aliases] : [])])];
  return recount({
    ...analysis,
    mentions: analysis.mentions.map((mention) =>
      mention.entity === from ? { ...mention, entity: into.id, type: into.type } : mention,
    ),
    coreferences: analysis.coreferences.map((phrase) => ({ ...phrase, entities: swap(phrase.entities) })),
    quotes: analysis.quotes.map((quote) =>
      quote.attribution
        ? { ...quote, attribution: { ...quote.attribution, entities: swap(quote.attribution.entities) } }
        : quote,
    ),
    entities: analysis.entities
      .filter(({ id }) => id !== from)
      .map((entity) =>
        entity.id === into.id
          ? {
              ...entity,
              aliases: aliases.filter((alias) => alias !== entity.name),
              role: entity.role ?? gone?.role ?? null,
            }
          : entity,
      ),
  });
}

/** Counts anew who is mentioned how often; what nothing names any more is no entity. */
function recount(analysis: Analysis): Analysis {
  const named = new Set(analysis.mentions.map(({ entity }) => entity));
  const isLeft = (entity: Entity): boolean => !entity.named || entity.mentions === 0 || named.has(entity.id);
  const left = new Set(analysis.entities.filter(isLeft).map(({ id }) => id));
  const keep = (ids: readonly string[]): readonly string[] => ids.filter((id) => left.has(id));
  const coreferences = analysis.coreferences
    .map((phrase) => ({ ...phrase, entities: keep(phrase.entities) }))
    .filter(({ entities }) => entities.length > 0);
  const counts = new Map<string, number>();
  for (const id of [
    ...analysis.mentions.map(({ entity }) => entity),
    ...coreferences.flatMap((c) => c.entities),
  ])
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    ...analysis,
    coreferences,
    quotes: analysis.quotes.map((quote) =>
      quote.attribution
        ? { ...quote, attribution: { ...quote.attribution, entities: keep(quote.attribution.entities) } }
        : quote,
    ),
    entities: analysis.entities
      .filter(isLeft)
      .map((entity) => ({ ...entity, mentions: counts.get(entity.id) ?? 0 })),
  };
}
