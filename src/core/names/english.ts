import type { Gazetteer } from './gazetteer.ts';
import { piecesOf } from './gazetteer.ts';
import type { Head, HeadLexicon } from './heads.ts';
import type { EntityType } from './mentions.ts';
import { cutPieces, keyOf, type Piece } from './phraseIndex.ts';
import { englishTranscription } from './transliteration.ts';

interface EnglishLexicons {
  readonly gazetteer: Gazetteer;
  readonly heads: HeadLexicon;
}

/**
 * The English form of a name that no list holds: «université de Thiès» → "University of Thiès", «ministère malien de la Santé» →
 * "Malian Ministry of Health", «Europe orientale» → "Eastern Europe"; the name itself where no rule has one.
 */
export function englishName(
  name: string,
  type: EntityType,
  head: Head | null,
  lexicons: EnglishLexicons,
): string {
  if (type === 'PER') return englishTranscription(name);
  const people = lexicons.gazetteer.demonym(keyOf(name));
  if (type === 'MISC' && people) return pluralPeople(people.english, name);
  const region = type === 'LOC' ? englishRegion(name, lexicons) : null;
  if (region) return region;
  return head?.english.includes('{}') || head?.english ? englishBody(name, head, lexicons) : name;
}

/** «Russian» → "Russians", «French» → "French" as «les Français» are called. */
function pluralPeople(english: string, name: string): string {
  if (!/s$/u.test(name) || /(?:ch|sh|ese|iss)$/u.test(english)) return english;
  return `${english}s`;
}

/** «Europe centrale et orientale» → "Central and Eastern Europe". */
function englishRegion(name: string, { gazetteer, heads }: EnglishLexicons): string | null {
  const pieces = piecesOf(name);
  for (let length = pieces.length - 1; length > 0; length--) {
    const place = gazetteer.entryNamed(cutPieces(name).slice(0, length).join(' '), 'LOC');
    if (!place) continue;
    const parts: string[] = [];
    for (let at = length; at < pieces.length; ) {
      if (pieces[at]?.key === 'et') at++;
      const found = heads.at(pieces, at, ['region']);
      if (!found) return null;
      parts.push(found.head.english);
      at += found.length;
    }
    return `${parts.join(' and ')} ${place.english ?? place.name}`;
  }
  return null;
}

function englishBody(name: string, head: Head, { gazetteer, heads }: EnglishLexicons): string {
  const words = name.split(/\s+|(?<=['’])/u);
  const rest = words.slice(head.head.split(/\s+|(?<=['’])/u).length);
  const adjectives: string[] = [];
  const parts: string[] = [];
  const pieces = rest.map((word, token) => pieceOf(word, token));
  for (let at = 0; at < rest.length; ) {
    const key = pieces[at]?.key ?? '';
    const demonym = parts.length === 0 ? gazetteer.demonym(key) : null;
    const domain = heads.at(pieces, at, ['domain']);
    if (demonym) adjectives.push(demonym.english);
    else if (domain) parts.push(domain.head.english);
    else if (!/^(?:de|du|des|d|la|le|les|l|et|a|au|aux|pour)$/u.test(key)) {
      parts.push(placeOf(rest.slice(at), gazetteer));
      break;
    }
    at += domain && !demonym ? domain.length : 1;
  }
  if (parts.length === 0 && adjectives.length === 0 && head.english.includes('{}') && rest.length > 0)
    return name;
  const filled = fillTemplate(head.english, parts, adjectives);
  return filled || name;
}

function fillTemplate(template: string, parts: readonly string[], adjectives: readonly string[]): string {
  if (!template.includes('{}')) return [...adjectives, template].join(' ');
  if (parts.length > 0) return [...adjectives, template.replace('{}', joined(parts))].join(' ');
  return template
    .replace(/(?: (?:of|for|in))? ?\{\}|\{\} /u, (hole) =>
      hole.startsWith('{') ? `${adjectives.join(' ')} ` : '',
    )
    .replace(/^/u, template.startsWith('{}') ? '' : `${adjectives.join(' ')} `)
    .trim();
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function placeOf(words: readonly string[], gazetteer: Gazetteer): string {
  const name = words.join(' ').replace(/(?<=['’]) /gu, '');
  return gazetteer.entryNamed(name)?.english ?? name;
}

function pieceOf(word: string, token: number): Piece {
  const key = keyOf(word.replace(/['’]$/u, ''));
  return { key, capital: true, allCapitals: false, token, start: 0, end: 0, first: true, last: true };
}
