import type { Analysis } from '../analysis.ts';
import type { Entity } from '../names/entities.ts';
import { foldAccents } from '../text/fold.ts';

/** The entity of the article that goes by this name: its own, its English one, one of its aliases. Accents and case do not count. */
export function entityByName({ entities }: Analysis, name: string): Entity | undefined {
  const key = foldAccents(name.trim());
  return (
    entities.find((entity) => foldAccents(entity.name) === key) ??
    entities.find(({ english, aliases }) =>
      [english ?? '', ...aliases].some((other) => foldAccents(other) === key),
    )
  );
}

/** The analysis with an entity that only a person knows of, and its id. */
export function withEntity(
  analysis: Analysis,
  name: string,
): { readonly analysis: Analysis; readonly id: string } {
  const known = entityByName(analysis, name);
  if (known) return { analysis, id: known.id };
  const id = nextId(analysis.entities);
  const entity: Entity = {
    id,
    name: name.trim(),
    english: null,
    type: 'PER',
    named: true,
    agreement: null,
    aliases: [],
    role: null,
    wikidata: null,
    description: null,
    mentions: 0,
  };
  return { analysis: { ...analysis, entities: [...analysis.entities, entity] }, id };
}

function nextId(entities: readonly Entity[]): string {
  return `e${Math.max(0, ...entities.map(({ id }) => Number(id.slice(1)))) + 1}`;
}
