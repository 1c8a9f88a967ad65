import { remembering } from '../memory.ts';
import { nameKey } from './clues.ts';
import type { Cluster } from './clusters.ts';
import type { Entry } from './entry.ts';
import type { Name } from './types.ts';

/** «Organisation mondiale de la santé (OMS)» and «OMS (Organisation …)»: both names call one thing. */
export function joinAcronyms(text: string, names: readonly Name[], keys: Map<string, Cluster>): void {
  const joined = new Map<Cluster, Cluster>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (!next || next.sentence !== name.sentence) return;
    if (!/^\s?\($/u.test(text.slice(name.end, next.start)) || text[next.end] !== ')') return;
    const [short, full] = onlyCapitals.test(next.text) || isWord(next.text) ? [next, name] : [name, next];
    if (full.type === 'PER') return;
    if (!isAcronymOf(short.text, full.text) && !isOwnAcronym(short, full)) return;
    const [from, to] = [short, full].map(({ type, key }) => {
      const cluster = keys.get(`${type}:${key}`);
      return cluster && lastJoined(cluster, joined);
    });
    if (!from || !to || from === to) return;
    // «le sommet de l'Union africaine (UA)»: two things that the lists tell apart
    if (from.entry && to.entry && short.type !== full.type) return;
    if (from.entry && !to.entry && !isAnother(from.entry, full)) joined.set(to, from);
    else joined.set(from, to);
  });
  for (const [key, cluster] of keys) keys.set(key, lastJoined(cluster, joined));
  for (const source of joined.keys())
    for (const name of source.names.splice(0)) lastJoined(source, joined).names.push(name);
}

/**
 * «Union nationale des supporteurs associés (Unsa)» is not the «Union nationale des syndicats autonomes (Unsa)» of the lists: a body
 * that the article spells out in French, and most of whose words theirs does not have.
 */
function isAnother({ name, english, aliases }: Entry, full: Name): boolean {
  const words = tellingWords(full.text);
  const listed = [name, ...aliases].map(tellingWords).filter((form) => form.length > 2);
  if (!full.head || words.length < 3 || listed.length === 0) return false;
  // «Comité monétaire de la Banque des États de l'Afrique centrale (BEAC)»: the letters of a part of it
  if (listed.some((form) => form.every((word) => words.includes(word)))) return false;
  const known = new Set([...listed.flat(), ...tellingWords(english ?? '')]);
  return words.filter((word) => known.has(word)).length < 0.6 * words.length;
}

/** How the words of a name begin that are long enough to tell it: «Union {natio}nale des {syndi}cats». */
const tellingWords = remembering((name): readonly string[] =>
  nameKey(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5)),
);

const onlyCapitals = /^[\p{Lu}\d&-]{2,8}$/u;

function isWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,9}$/u.test(text);
}

/** «Collectif autonome des médecins résidents (Camra)»: an acronym that is said as a word, whose last letter may stand for none. */
export function isSpelledAcronym(short: string, full: string): boolean {
  if (!isWord(short)) return false;
  const initials = initialsOf(full);
  let at = 0;
  let matched = 0;
  for (const letter of nameKey(short)) {
    const next = initials.indexOf(letter, at);
    if (next < 0 || (matched === 0 && next > 0)) break;
    at = next + 1;
    matched++;
  }
  return matched > 2 && matched >= short.length - 1;
}

function initialsOf(full: string): string[] {
  return full.split(/[\s'’-]+/u).map((word) => nameKey(word)[0] ?? '');
}

/** The cluster that this one became part of, by way of others perhaps; the way is shortened for who asks next. */
function lastJoined(cluster: Cluster, joined: Map<Cluster, Cluster>): Cluster {
  let at = cluster;
  for (let next = joined.get(at); next; next = joined.get(at)) {
    const behind = joined.get(next) ?? next;
    joined.set(at, behind);
    at = behind;
  }
  return at;
}

/**
 * What no list holds, in brackets behind a body, is what it is called for short, be its letters those of another language, of a
 * town or of syllables: «Banque nationale tchèque (CNB)», «AJ Auxerre (AJA)», «Office des forages ruraux (Ofor)».
 */
function isOwnAcronym(short: Name, full: Name): boolean {
  if (short.type !== full.type) return false;
  if (isSpelledAcronym(short.text, full.text)) return true;
  if (full.type !== 'ORG' || short.entries.length > 0 || !full.text.includes(' ')) return false;
  return onlyCapitals.test(short.text) || (isWord(short.text) && opensAndHolds(full.text, short.text));
}

/** Whether the letters of a word stand in a name in their order, its first one as the first. */
function opensAndHolds(full: string, short: string): boolean {
  const letters = nameKey(full);
  let at = -1;
  for (const letter of nameKey(short)) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** «OMS» for «Organisation mondiale de la santé»: its letters begin words of the name, in their order. */
function isAcronymOf(short: string, full: string): boolean {
  if (!/^[\p{Lu}\d&-]{2,10}$/u.test(short.trim())) return false;
  const initials = initialsOf(full);
  let at = 0;
  for (const letter of nameKey(short).replace(/ /gu, '')) {
    const next = initials.indexOf(letter, at);
    if (next < 0) return short.length > 2 && at > 1;
    at = next + 1;
  }
  return true;
}
