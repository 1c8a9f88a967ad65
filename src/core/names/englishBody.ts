import type { EnglishLexicons } from './english.ts';
import type { Head } from './heads.ts';
import { placeOfBody } from './homonyms.ts';
import { keyOf, type Piece } from './phraseIndex.ts';

/** What stands behind the head of a name: «nationale», «des paysans algériens», «et de la mer», «de Dakar». */
interface Complements {
  /** What narrows the head itself: «Union {nationale} des …». */
  readonly adjectives: readonly string[];
  /** What it is for, one noun with what completes it each. */
  readonly parts: readonly string[];
  /** The name at the end. */
  readonly name: string;
  /** Whether the name follows directly: «université {Gaston-Berger}». */
  readonly direct: boolean;
}

const links = /^(?:,|de|du|des|d|la|le|les|l|et|a|au|aux|pour|en|sur|contre)$/u;
const articles = /^(?:du|des|la|les|l)$/u;

/**
 * The English form of a name that a head opens: «Union nationale des paysans algériens» → "National Union of Algerian Farmers"; the
 * name itself where a word of it has none, since half of a name in each language is neither.
 */
export function englishBody(name: string, head: Head, lexicons: EnglishLexicons): string {
  // «rue des Lilas», «cégep de Matane»: what English leaves as it is keeps all its words
  if (head.english.toLowerCase() === `${head.head.toLowerCase()} {}`) return name;
  const words = name.split(/\s+|(?<=['’])|(?=,)/u);
  const rest = words.slice(head.head.split(/\s+|(?<=['’])/u).length);
  const found = readComplements(rest, head, lexicons);
  if (!found) return name;
  const { adjectives, parts } = found;
  const isBare = parts.length === 0 && adjectives.length === 0 && found.name === '';
  if (isBare && head.english.includes('{}') && rest.length > 0) return name;
  const isFor = /^pour\s/u.test(rest.join(' '));
  return fillTemplate(isFor ? head.english.replace('of {}', 'for {}') : head.english, found) || name;
}

function readComplements(
  words: readonly string[],
  head: Head,
  lexicons: EnglishLexicons,
): Complements | null {
  const { heads, gazetteer } = lexicons;
  const pieces = words.flatMap(piecesOfWord);
  const adjectives: Adjective[] = [];
  const parts: string[] = [];
  let joins = false;
  for (let at = 0; at < words.length; ) {
    const from = pieces.findIndex(({ token }) => token === at);
    const key = pieces[from]?.key ?? '';
    if (links.test(key)) {
      joins ||= key === 'et' || key === ',';
      at++;
      continue;
    }
    const noun = heads.at(pieces, from, ['domain', 'term']);
    const adjective =
      noun || isPlaceBehind(words, at, lexicons) ? null : englishAdjective(words[at] ?? '', lexicons);
    if (noun) addNoun(parts, noun.head.english, joins);
    else if (adjective && parts.length > 0) narrowLast(parts, adjective.english);
    else if (adjective) adjectives.push(adjective);
    else if (!/^\p{Lu}|^\d/u.test(words[at] ?? '')) return null;
    else {
      const name = words
        .slice(at)
        .join(' ')
        .replace(/(?<=['’]) /gu, '');
      const listed = placeOfBody(gazetteer.entriesNamed(name), words[at - 1] ?? '')?.english;
      if (!listed && isPurpose(head, words[at - 1])) return null;
      const english = listed ?? withoutHyphen(name, lexicons);
      return { adjectives: inOrder(adjectives), parts, name: english, direct: at === 0 };
    }
    joins = false;
    at = (pieces[from + (noun?.length ?? 1) - 1]?.token ?? at) + 1;
  }
  return { adjectives: inOrder(adjectives), parts, name: '', direct: false };
}

/** «université de {Lorraine}»: a place that is written as an adjective is. */
function isPlaceBehind(words: readonly string[], at: number, { gazetteer }: EnglishLexicons): boolean {
  const word = words[at] ?? '';
  return (
    words[at - 1] === 'de' &&
    /^\p{Lu}/u.test(word) &&
    gazetteer.entriesNamed(word).some(({ type }) => type === 'LOC')
  );
}

/** «ministère de {la Refondation}»: a noun that we have no English for, not a name. */
function isPurpose(head: Head, before: string | undefined): boolean {
  return (
    head.takes.has('domain') &&
    !head.takes.has('name') &&
    articles.test(keyOf(before ?? '').replace(/['’]$/u, ''))
  );
}

/** «régulation de l'énergie» → "Energy Regulation", «agriculture et pêche» side by side. */
function addNoun(parts: string[], english: string, joins: boolean): void {
  const last = parts.at(-1);
  if (joins || last === undefined) parts.push(english);
  else parts[parts.length - 1] = `${english.replace(/^the /u, '')} ${last.replace(/^the /u, '')}`;
}

/** «paysans {algériens}» → "Algerian Farmers". */
function narrowLast(parts: string[], english: string): void {
  parts[parts.length - 1] = `${english} ${(parts.at(-1) ?? '').replace(/^the /u, '')}`;
}

interface Adjective {
  readonly english: string;
  readonly rank: Rank;
}

type Rank = 'crowns' | 'people' | 'reaches' | 'narrows';
const ranks: readonly Rank[] = ['crowns', 'people', 'reaches', 'narrows'];

/** «fédération {royale marocaine}» → "Royal Moroccan", «commission {électorale nationale}» → "National Electoral". */
function inOrder(adjectives: readonly Adjective[]): string[] {
  return ranks.flatMap((rank) =>
    adjectives.filter((adjective) => adjective.rank === rank).map(({ english }) => english),
  );
}

function englishAdjective(word: string, { gazetteer, heads, forms }: EnglishLexicons): Adjective | null {
  const demonym = gazetteer.demonym(keyOf(word));
  if (demonym) return { english: demonym.english, rank: 'people' };
  const lemmas = forms.lookup(word.toLowerCase()).filter(({ pos }) => pos === 'ADJ');
  for (const form of [word, ...lemmas.map(({ lemma }) => lemma)]) {
    const found = heads.at(piecesOfWord(form, 0), 0, ['narrows', 'crowns', 'reaches']);
    if (found) return { english: found.head.english, rank: found.head.use as Rank };
  }
  return null;
}

/** «Gaston-Berger» → "Gaston Berger", where French joins the names of whom a street or a school honours; «Jean-Paul» stays. */
function withoutHyphen(name: string, { gazetteer }: EnglishLexicons): string {
  const [, first, last] = /^(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  const honours = first && gazetteer.firstName(keyOf(first)) && !gazetteer.firstName(keyOf(name));
  return honours ? `${first} ${last}` : name;
}

function fillTemplate(template: string, { adjectives, parts, name, direct }: Complements): string {
  const [, noun] = /^(\S+) of \{\}$/u.exec(template) ?? [];
  if (parts.length === 0 && name !== '' && direct && noun) return [name, ...adjectives, noun].join(' ');
  const what = parts.length > 0 ? joined(parts) : name;
  if (what !== '' && !template.includes('{}'))
    return [...adjectives, template, parts.length > 0 ? 'for' : 'of', what].join(' ');
  // «musée national du Mali» → "National Museum of Mali"
  if (parts.length === 0 && name !== '' && !direct && adjectives.length > 0 && template.startsWith('{} '))
    return [...adjectives, template.slice(3), 'of', name].join(' ');
  const opens = template.startsWith('{}');
  const filled = template.replace(
    what === '' ? / (?:of|for|in) \{\}|\{\} | ?\{\}/u : '{}',
    opens ? what.replace(/^the /u, '') : what,
  );
  const body = [...adjectives, filled].join(' ').trim();
  return parts.length > 0 && name !== '' && template.includes('{}') ? `${name} ${body}` : body;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function piecesOfWord(word: string, token: number): Piece[] {
  const parts = word.split(/[-‐‑'’]/u).filter((part) => part !== '');
  return parts.map((part, i) => ({
    key: keyOf(part),
    capital: true,
    allCapitals: false,
    token,
    start: 0,
    end: 0,
    first: i === 0,
    last: i === parts.length - 1,
  }));
}
