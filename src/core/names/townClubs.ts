import { parseTsv } from '../tsv.ts';
import { nameKey } from './clues.ts';
import type { Entry } from './entry.ts';
import type { Name } from './types.ts';

/** Which clubs play for a town and may be called by it alone, by its look-up key. */
export type TownClubs = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `town  club`. */
export function parseTownClubs(tsv: string): TownClubs {
  const clubs = new Map<string, Set<string>>();
  for (const { town = '', club = '' } of parseTsv(tsv)) {
    const key = nameKey(town);
    const own = clubs.get(key) ?? new Set<string>();
    clubs.set(key, own.add(club));
  }
  return clubs;
}

/**
 * «{Castres}» where the article names Castres olympique as well: that club. Elsewhere a town alone says no more than itself, and
 * so it does where the article names two clubs of it.
 */
export function clubOfTown(town: Name, names: readonly Name[], clubs: TownClubs): readonly Entry[] {
  const own = clubs.get(town.key);
  if (!own) return [];
  const named = names.flatMap(({ entries }) =>
    entries.filter(({ name, type }) => type === 'ORG' && own.has(name)),
  );
  return new Set(named).size === 1 ? named.slice(0, 1) : [];
}
