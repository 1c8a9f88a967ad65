import { nameKey } from './clues.ts';
import type { Entry } from './entry.ts';
import { cutPieces, isCapital } from './phraseIndex.ts';
import type { Name } from './types.ts';

/** Where an article plays. */
export interface Scenes {
  /** How often it names a place, a body or a person of each country, by ISO 3166 alpha-2. */
  readonly countries: ReadonlyMap<string, number>;
  /** The places that it names, by their key. */
  readonly places: ReadonlySet<string>;
}

/** Counts the countries whose places, bodies and persons the article names without a doubt, and lists its places. */
export function findScenes(names: readonly Name[]): Scenes {
  const countries = new Map<string, number>();
  const places = new Set<string>();
  for (const { entries, type, key } of names) {
    const [entry] = entries;
    if (entries.length === 1 && entry?.country)
      countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    if (type === 'LOC') places.add(key);
  }
  return { countries, places };
}

/** What an entry of no country counts: more than one of a country that the article never names, less than one of another. */
const nowhere = 0.5;

/** What it counts that an entry is of a place that the article names: it parts two of one country. */
const nearby = 0.25;

/**
 * Of two that share a name the one of the article's country: in Dakar «l'{APS}» is the agency of Sénégal, not that of Algérie; of two
 * of one country that of its town: in Marseille «la {RTM}» runs the buses.
 */
function likeliestOf(entries: readonly Entry[], { countries, places }: Scenes): Entry | null {
  if (entries.length < 2) return entries[0] ?? null;
  const weight = (entry: Entry) =>
    (entry.country ? (countries.get(entry.country) ?? 0) : nowhere) + (isOf(entry, places) ? nearby : 0);
  return entries.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best));
}

/** Whether a body is said to be of one of these places: «transports publics de {Marseille}». */
function isOf({ type, description }: Entry, places: Scenes['places']): boolean {
  if (type !== 'ORG' || !description) return false;
  return cutPieces(description.fr).some((word) => isCapital(word) && places.has(nameKey(word)));
}

/** Keys of the names by which a text calls a territory: what has an article in French, and lies in one country. */
export type Territories = ReadonlySet<string>;

/**
 * Keys of the names that are a territory's here and may be something else elsewhere: «Granville ({Manche})», «la préfecture du
 * {Nord}», «les élus de la {Vienne}».
 */
export function findTerritories(text: string, names: readonly Name[]): Territories {
  const territories = new Set<string>();
  names.forEach((name, i) => {
    if (!isDoubtful(name)) return;
    const towns = name.entries.some(({ agreement }) => agreement === null);
    const before = text.slice(Math.max(0, name.start - 6), name.start);
    if ((towns && article.test(before)) || isInBrackets(text, names[i - 1], name) || namesBody(names, name))
      territories.add(name.key);
  });
  return territories;
}

const article = /(?:^|[^\p{L}])(?:l['’]|(?:le|la|les|du|des|au)\s)$/iu;

function isDoubtful({ type, entries }: Name): boolean {
  return type === 'LOC' && entries.some(isTerritory) && !entries.every(isTerritory);
}

function isTerritory({ type, agreement, country }: Entry): boolean {
  return type === 'LOC' && agreement !== null && country !== null;
}

/** «Granville ({Manche})», «Granville ({Manche}, Normandie)», «Jean Roy (PS, {Nord})» */
function isInBrackets(text: string, last: Name | undefined, { start, end }: Name): boolean {
  if (!last || !/^[,)]$/u.test(text[end] ?? '')) return false;
  const between = text.slice(last.end, start);
  return (
    (last.type === 'LOC' && /^\s?\($/u.test(between)) ||
    (last.type === 'ORG' && between === ', ' && text[last.start - 1] === '(')
  );
}

/** A body that no list holds is called after it: «la préfecture du {Nord}», not «La Voix du Nord». */
function namesBody(names: readonly Name[], { key }: Name): boolean {
  return names.some(
    (name) =>
      name.type === 'ORG' && name.entries.length === 0 && / (?:la|du|des) $/u.test(beforeEnd(name.key, key)),
  );
}

function beforeEnd(whole: string, end: string): string {
  return whole.endsWith(end) ? whole.slice(0, -end.length) : '';
}

/** The entry that a name most likely means; of places that share it the territory where the text speaks of it as one, else the other. */
export function likeliestEntry(name: Name, territories: Territories, scenes: Scenes): Entry | null {
  const entries = name.entries.filter(({ type }) => type === name.type);
  if (!isDoubtful(name)) return likeliestOf(entries, scenes);
  const isOne = territories.has(name.key);
  const places = entries.filter((entry) => isTerritory(entry) === isOne);
  return likeliestOf(places, scenes) ?? entries[0] ?? null;
}

/** The place that a body is called after: «conseil départemental de la {Vienne}», «opéra de {Vienne}». */
export function placeOfBody(entries: readonly Entry[], before: string): Entry | null {
  const places = entries.filter(({ type }) => type === 'LOC');
  const territory =
    places.length > 1 && /^(?:la|le|du|des|l['’])$/u.test(before) ? places.find(isTerritory) : null;
  return territory ?? places[0] ?? null;
}
