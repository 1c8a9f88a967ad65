import { remembering } from '../memory.ts';
import { joinAcronyms } from './acronyms.ts';
import { nameKey } from './clues.ts';
import type { Entry } from './entry.ts';
import { findScenes, findTerritories, likeliestEntry } from './homonyms.ts';
import type { EntityType } from './mentions.ts';
import { joinSecondNames } from './secondNames.ts';
import type { NameLexicons } from './segments.ts';
import { joinShortened } from './shortened.ts';
import { surnameOf } from './tables.ts';
import { soundKey } from './transliteration.ts';
import type { Name } from './types.ts';

/** The names of an article that call the same thing. */
export interface Cluster {
  readonly type: EntityType;
  readonly entry: Entry | null;
  readonly names: Name[];
  /** Those of them that are a second name: «née {Huguette Blin}». */
  readonly others: Set<Name>;
}

/** Puts together the names of one person, place or body, the full names first so that short ones find them. */
export function clusterNames(
  text: string,
  names: readonly Name[],
  lexicons: NameLexicons,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const keys = new Map<string, Cluster>();
  const scenes = findScenes(names);
  const territories = findTerritories(text, names);
  const entryOf = (name: Name) => likeliestEntry(name, territories, scenes);
  const later: Name[] = [];
  for (const name of names) {
    if (isShort(name)) later.push(name);
    else place(name, entryOf(name), clusters, keys, lexicons);
  }
  joinAcronyms(text, names, keys);
  joinShortened(clusters, keys);
  for (const [key, cluster] of firstNameKeys(clusters)) if (cluster && !keys.has(key)) keys.set(key, cluster);
  for (const name of later) place(name, entryOf(name), clusters, keys, lexicons);
  joinSecondNames(text, names, clusters, lexicons);
  return clusters
    .filter((cluster) => cluster.names.length > 0)
    .map((cluster) => ({ ...cluster, names: [...cluster.names].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

/** First names by which somebody may be called later, «Zineb» for «Zineb El Amrani»; `null` where two persons share one. */
function firstNameKeys(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster | null> {
  const keys = new Map<string, Cluster | null>();
  for (const cluster of clusters) {
    if (cluster.type !== 'PER') continue;
    const firsts = new Set(cluster.names.map(({ text }) => `PER:${nameKey(text.split(/\s/u)[0] ?? '')}`));
    for (const key of firsts) keys.set(key, keys.has(key) ? null : cluster);
  }
  return keys;
}

function isShort(name: Name): boolean {
  return name.type === 'PER' ? !name.text.trim().includes(' ') : false;
}

function place(
  name: Name,
  entry: Entry | null,
  clusters: Cluster[],
  keys: Map<string, Cluster>,
  lexicons: NameLexicons,
): void {
  const looked = lookUpKeys(name, entry);
  const known = looked.map((key) => keys.get(key)).find((cluster) => cluster !== undefined);
  const cluster = known ?? openCluster(name, entry, clusters, keys, lexicons);
  cluster.names.push(name);
  for (const key of [...looked, ...shortKeys(name, cluster.entry)])
    if (!keys.has(key)) keys.set(key, cluster);
}

function lookUpKeys(name: Name, entry: Entry | null): string[] {
  const keys = [`${name.type}:${name.key}`];
  if (entry) keys.unshift(`${entry.type}:=${entry.name}`);
  if (name.type === 'PER') keys.push(`PER:~${soundKey(name.text)}`);
  return keys;
}

/** The shorter names by which a full one may be called later: «Duval» for «Ana Duval». */
function shortKeys(name: Name, entry: Entry | null): string[] {
  if (name.type !== 'PER') return [];
  return [name.text, entry?.name ?? '', ...(entry?.aliases ?? [])].flatMap(shortKeysOf);
}

const shortKeysOf = remembering((full): readonly string[] => {
  const surname = surnameOf(full);
  if (!surname) return [];
  const tails = full.split(/\s+/u).map((_, i, words) => words.slice(i + 1).join(' '));
  return [surname, ...tails]
    .filter((tail) => tail !== '')
    .flatMap((tail) => [`PER:${nameKey(tail)}`, `PER:~${soundKey(tail)}`]);
});

function openCluster(
  name: Name,
  entry: Entry | null,
  clusters: Cluster[],
  keys: Map<string, Cluster>,
  lexicons: NameLexicons,
): Cluster {
  const known = entry ?? (name.type === 'PER' ? listedPerson(name, lexicons) : null);
  const listed = known ? keys.get(`${known.type}:=${known.name}`) : undefined;
  if (listed) return listed;
  const cluster: Cluster = { type: name.type, entry: known, names: [], others: new Set() };
  clusters.push(cluster);
  if (known) keys.set(`${known.type}:=${known.name}`, cluster);
  return cluster;
}

/** A listed person whose name is transcribed another way («Yuri Ushakov»), or whose last name alone is said («Poutine»). */
function listedPerson(name: Name, lexicons: NameLexicons): Entry | null {
  const surname = surnameOf(name.text);
  if (!surname) {
    // «Klein» alone may be anybody: only whom the lists know by the last name alone is meant.
    const same = lexicons.gazetteer
      .personsNamed(name.key)
      .filter(({ aliases }) => aliases.some((alias) => nameKey(alias) === name.key));
    return same.length === 1 ? (same[0] ?? null) : null;
  }
  return lexicons.gazetteer.personsSounding(surname).find((entry) => soundsLike(entry, name.text)) ?? null;
}

function soundsLike(entry: Entry, text: string): boolean {
  const sound = soundKey(text);
  return [entry.name, ...entry.aliases].some((known) => soundKey(known) === sound);
}
