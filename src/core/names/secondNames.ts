import { nameKey } from './clues.ts';
import type { Cluster } from './clusters.ts';
import type { NameLexicons } from './segments.ts';
import type { Name } from './types.ts';

/** What leads from one name of somebody to another: «Lola Roy, {née} Huguette Blin», «Pipo, {de son vrai nom} Jo Blin». */
const lead =
  /(?<![\p{L}-])(?:née?|alias|de son (?:vrai|véritable) nom|de son nom (?:de naissance|de jeune fille|de scène|d['’]artiste)|pseudonyme (?:de |d['’]))\s?$/iu;

/** The same behind it: «Paul Blin {à l'état civil}». */
const civil = /^\s(?:à|pour|de) l['’]état civil(?!\p{L})/u;

/** Characters that a lead may have. */
const longestLead = 40;

/** Characters in which the main clause behind a second name begins. */
const longestClause = 120;

/** What may stand between somebody's name and what leads to the other: a comma or bracket, an age. */
const beside = /^[\s,(]*(?:\d+ ans,\s)?$/u;

/** What stands before the first word of a sentence. */
const opening = /(?:^|[.!?…]["”»]?\s|\n)["“«]?\s?$/u;

/**
 * A second name of somebody, which is then theirs: «Née {Huguette Blin} à Metz, Lola Roy …», «Lola Roy est morte. Née {Huguette Blin}, elle …». The
 * name that the article uses first stays what they are called.
 */
export function joinSecondNames(
  text: string,
  names: readonly Name[],
  clusters: readonly Cluster[],
  lexicons: NameLexicons,
): void {
  const persons = names.filter(({ type }) => type === 'PER');
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.names.map((name) => [name, cluster])));
  persons.forEach((name, i) => {
    const at = startOfLead(text, name);
    if (at < 0) return;
    const second = clusterOf.get(name);
    const own = ownerOf(text, persons, i, at);
    const first = own ? clusterOf.get(own) : topicBefore(text, name, at, clusters, lexicons);
    if (!first || !second || first === second || second.entry || second.names[0] !== name) return;
    for (const other of second.names.splice(0)) {
      first.names.push(other);
      first.others.add(other);
      clusterOf.set(other, first);
    }
  });
}

/** Where what leads to a second name begins, that name itself for «Paul Blin à l'état civil», or -1. */
function startOfLead(text: string, { start, end }: Name): number {
  if (civil.test(text.slice(end, end + longestLead))) return start;
  const before = text.slice(Math.max(0, start - longestLead), start);
  const found = lead.exec(before);
  return found ? start - before.length + found.index : -1;
}

/** Whose second name it is: whoever is named right before it, or right behind what opens a sentence with it. */
function ownerOf(text: string, persons: readonly Name[], i: number, at: number): Name | undefined {
  const [before, name, next] = [persons[i - 1], persons[i] as Name, persons[i + 1]];
  if (before && before.end <= at && beside.test(text.slice(before.end, at))) return before;
  return opensSentence(text, at) &&
    next?.sentence === name.sentence &&
    /^[^;:«»"]*,\s$/u.test(text.slice(name.end, next.start))
    ? next
    : undefined;
}

function opensSentence(text: string, at: number): boolean {
  return opening.test(text.slice(Math.max(0, at - 4), at));
}

/** «{Née} Huguette Blin, {elle} …»: of whom the article has spoken most so far, and first. */
function topicBefore(
  text: string,
  name: Name,
  at: number,
  clusters: readonly Cluster[],
  { gazetteer }: NameLexicons,
): Cluster | undefined {
  const [, feminine] = /^né(e)?/iu.exec(text.slice(at, name.start)) ?? [];
  const pronoun = feminine ? /^[^.!?«»"]*,\selle\s/u : /^[^.!?«»"]*,\sil\s/u;
  if (!opensSentence(text, at) || !pronoun.test(text.slice(name.end, name.end + longestClause)))
    return undefined;
  const other = feminine ? 'm' : 'f';
  const countOf = ({ names }: Cluster) => names.filter(({ start }) => start < at).length;
  const fitting = clusters.filter(
    ({ type, names }) =>
      type === 'PER' &&
      names.every(({ text: words }) => gazetteer.firstName(nameKey(words.split(/\s/u)[0] ?? '')) !== other),
  );
  const [topic] = fitting.sort((a, b) => countOf(b) - countOf(a));
  return topic && countOf(topic) > 0 ? topic : undefined;
}
