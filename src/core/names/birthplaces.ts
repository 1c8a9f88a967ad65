import { nameKey } from './clues.ts';
import type { Names } from './findNames.ts';
import type { Gazetteer } from './gazetteer.ts';

/** How many words from their name it may stand where somebody was born. */
const farthest = 6;

/** «{Né à Tunis}, Jo Blin …», «Jo Blin, {originaire de Sète}, …», «{Arrivée de Kaboul} en 2021, Ana Roy …»: where somebody comes from, by name key. */
export function birthplacesOf(
  { names, sentences }: Names,
  gazetteer: Gazetteer,
): readonly { readonly entity: string; readonly place: string }[] {
  return names.flatMap((place, i) => {
    if (place.type !== 'LOC') return [];
    const slots = sentences[place.sentence]?.reading.slots ?? [];
    const before = slots.slice(Math.max(0, place.from - 3), place.from).map(({ key }) => key);
    const from = before.findLastIndex((key) =>
      /^(?:nee?|natif|native|originaire|arrivee?|venue?)$/u.test(key),
    );
    const link = before.slice(from + 1).join(' ');
    // «arrivé à Sète» tells where somebody is
    const isFrom = /^(?:de|du|des|d['’]|de la)$/u.test(link);
    const isIn = /^(?:a|au|aux|en)$/u.test(link) && !/^(?:arriv|ven)/u.test(before[from] ?? '');
    if (from < 0 || !(isFrom || isIn)) return [];
    const near = (at: number) => Math.abs(at - place.from) <= farthest && slots[at]?.word.text === ',';
    const [previous, next] = [names[i - 1], names[i + 1]];
    const opens = place.from - before.length + from === 0;
    const isNear = opens
      ? next !== undefined && near(next.from - 1)
      : previous !== undefined && near(previous.to);
    const named = isNear ? (opens ? next : previous) : undefined;
    if (named?.type !== 'PER' || named.sentence !== place.sentence) return [];
    return [
      { entity: named.entity, place: nameKey(gazetteer.entryNamed(place.text, 'LOC')?.name ?? place.text) },
    ];
  });
}
