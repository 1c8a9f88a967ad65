import { parseTsv } from '../tsv.ts';
import { sportOfEntry } from './articleSport.ts';
import { nameKey } from './clues.ts';
import type { Entry } from './entry.ts';
import type { NameLexicons } from './segments.ts';
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
 * «{Castres}» where the article names Castres olympique as well: that club. Elsewhere the only club of the town that plays the game
 * of the article. Where it names two clubs of it the town alone says no more than itself.
 */
export function clubOfTown(
  town: Name,
  names: readonly Name[],
  sport: string | null,
  { townClubs, gazetteer }: NameLexicons,
): readonly Entry[] {
  const own = townClubs.get(town.key);
  if (!own) return [];
  const named = new Set(
    names.flatMap(({ entries }) => entries.filter(({ name, type }) => type === 'ORG' && own.has(name))),
  );
  if (named.size > 0 || !sport) return named.size === 1 ? [...named] : [];
  const playing = [...own]
    .flatMap((club) => gazetteer.entryNamed(club, 'ORG') ?? [])
    .filter((club) => sportOfEntry(club) === sport);
  return playing.length === 1 ? playing : [];
}
