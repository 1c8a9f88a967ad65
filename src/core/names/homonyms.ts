import type { Entry } from './entry.ts';
import type { Name } from './types.ts';

/** How often an article names a place of each country, by ISO 3166 alpha-2. */
export type Countries = ReadonlyMap<string, number>;

/** Counts the countries whose places, bodies and persons the article names without a doubt. */
export function countCountries(names: readonly Name[]): Countries {
  const counts = new Map<string, number>();
  for (const { entries } of names) {
    const [entry] = entries;
    if (entries.length === 1 && entry?.country)
      counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  }
  return counts;
}

/** What an entry of no country counts: more than one of a country that the article never names, less than one of another. */
const nowhere = 0.5;

/** Of two that share a name the one of the article's country: in Dakar «l'{APS}» is the agency of Sénégal, not that of Algérie. */
export function likeliestEntry(entries: readonly Entry[], countries: Countries): Entry | null {
  if (entries.length < 2) return entries[0] ?? null;
  const weight = ({ country }: Entry) => (country ? (countries.get(country) ?? 0) : nowhere);
  return entries.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best));
}
