import type { Analysis } from '../core/analysis.ts';
import type { Entity } from '../core/names/entities.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { oneLine } from './escape.ts';
import type { Wording } from './wording.ts';

const byId = new WeakMap<Analysis, ReadonlyMap<string, Entity>>();

/** The entity of that id, if the analysis has one. */
export function entityOf(analysis: Analysis, id: string): Entity | undefined {
  let index = byId.get(analysis);
  if (!index) {
    index = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    byId.set(analysis, index);
  }
  return index.get(id);
}

/** Whom the quotation is given to, in the order of the attribution; none when nobody is known. */
export function speakersOf(analysis: Analysis, quote: Quotation): readonly Entity[] {
  return (quote.attribution?.entities ?? []).flatMap((id) => entityOf(analysis, id) ?? []);
}

/**
 * The speakers in a few words, «Vladimir Poutine, Olaf Scholz»: names, else the words of the text that refer to them («il»),
 * else the wording for nobody.
 */
export function speakerNames(analysis: Analysis, quote: Quotation, wording: Wording): string {
  const names = speakersOf(analysis, quote).map((entity) => entity.name);
  if (names.length > 0) return oneLine(names.join(', '));
  return oneLine(quote.attribution?.speaker?.text ?? wording.labels.unknownSpeaker);
}

/** A name as an outline has room for it: «Vladimir Poutine» → «V. Poutine», «Jean-Luc Roy» → «J.-L. Roy»; others stay. */
export function shortName(entity: Entity): string {
  const words = entity.name.split(' ');
  const [first, ...rest] = words;
  if (entity.type !== 'PER' || !entity.named || !first || rest.length === 0 || !/^\p{Lu}/u.test(first))
    return entity.name;
  if (first.endsWith('.')) return entity.name;
  const initials = first.split('-').map((part) => `${[...part][0]?.toLocaleUpperCase('fr')}.`);
  return [initials.join('-'), ...rest].join(' ');
}
