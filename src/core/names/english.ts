import type { WordForms } from '../grammar/wordForms.ts';
import { englishBody } from './englishBody.ts';
import type { Gazetteer } from './gazetteer.ts';
import { piecesOf } from './gazetteer.ts';
import type { Head, HeadLexicon } from './heads.ts';
import type { EntityType } from './mentions.ts';
import { cutPieces, keyOf } from './phraseIndex.ts';
import { englishTranscription } from './transliteration.ts';

export interface EnglishLexicons {
  readonly gazetteer: Gazetteer;
  readonly heads: HeadLexicon;
  readonly forms: WordForms;
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
  // «la Ville de Québec», of the town that English calls «Quebec City»
  const town = type === 'ORG' ? lexicons.gazetteer.entryNamed(name, 'LOC') : null;
  if (town?.english) return town.english;
  const people = lexicons.gazetteer.demonym(keyOf(name));
  if (type === 'MISC' && people) return pluralPeople(people.english, name);
  const region = type === 'LOC' ? englishRegion(name, lexicons) : null;
  if (region) return region;
  // of «le roman «Houris»» the noun before the title is no part
  const opens = head?.use === 'whole' || head?.use === 'short';
  const opening = opens ? head : headOpening(name, type, lexicons);
  return opening?.english ? englishBody(name, opening, lexicons) : name;
}

/** The noun that a body or a place opens with where nothing in the text asked for it: «{Collectif} des planteurs»; not «Mont-Royal». */
function headOpening(name: string, type: EntityType, { heads }: EnglishLexicons): Head | null {
  const found = heads.allAt(piecesOf(name), 0, ['whole']).find(({ head }) => head.type === type);
  return found && keyOf(name).startsWith(`${keyOf(found.head.head)} `) ? found.head : null;
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
