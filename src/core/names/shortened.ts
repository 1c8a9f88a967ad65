import { nameKey } from './clues.ts';
import type { Cluster } from './clusters.ts';
import type { Entry } from './entry.ts';

/**
 * «l'{Étoile}» for the «Étoile de Yopougon», «la {Fédération de football}» for the «Fédération malienne de football»: a body, place or
 * event that the article names in full elsewhere is that one, where only one full name begins so.
 */
export function joinShortened(clusters: readonly Cluster[], keys: Map<string, Cluster>): void {
  for (const short of clusters) {
    if (short.type === 'PER' || short.type === 'MISC' || short.names.length === 0) continue;
    const full = clusters.filter((other) => other !== short && isShortFor(short, other));
    const [only] = full;
    if (full.length !== 1 || !only) continue;
    only.names.push(...short.names.splice(0));
    for (const [key, cluster] of keys) if (cluster === short) keys.set(key, only);
  }
}

function isShortFor(short: Cluster, full: Cluster): boolean {
  if (short.type !== full.type || (short.entry && short.entry === full.entry)) return false;
  if (short.entry && (short.type === 'LOC' || isCalled(short.entry, short))) return false;
  const words = wordsOf(short);
  return full.names.some(({ key }) => {
    const own = key.split(' ');
    if (own.length <= words.length || own[0] !== words[0]) return false;
    const isPrefix = words.every((word, i) => word === own[i]) && complements.test(own[words.length] ?? '');
    if (isPrefix) return true;
    return short.type !== 'LOC' && words.length > 1 && isSubsequence(words, own);
  });
}

/** Whether it is the listed name itself, not only that without its article: «{Le Monde}», but «l'{Avenir}» for «L'Avenir». */
function isCalled({ name, aliases }: Entry, { names }: Cluster): boolean {
  return [name, ...aliases].some((form) => names.some(({ key }) => key === nameKey(form)));
}

/** What leads from the short name to the rest of the full one: «Bourg-{en}-Bresse». */
const complements = /^(?:de|d|du|des|en|sur|les|lez|sous)$/u;

function wordsOf({ names }: Cluster): readonly string[] {
  return names[0]?.key.split(' ') ?? [];
}

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}
