import { remembering } from '../memory.ts';
import { listOf } from '../tsv.ts';
import type { Entry } from './entry.ts';
import type { EntityType } from './mentions.ts';
import { cutPieces, indexPhrases, isCapital, keyOf, type Phrase, type Piece } from './phraseIndex.ts';
import {
  type Demonym,
  entryOf,
  indexSkeletons,
  indexSurnames,
  type Line,
  readDemonyms,
  readFirstNames,
  readLines,
  skeletonOf,
} from './tables.ts';
import { soundKey } from './transliteration.ts';

/** The lists of names as they stand in their files: tab-separated with a header line. */
export interface GazetteerTables {
  /** `name  english  type  aliases  agreement  country  wikidata  fr  en  offices`, the names of one table after another. */
  readonly names: readonly string[];
  /** `adjective  feminine  plural  femininePlural  place  english` */
  readonly demonyms: string;
  /** `name  gender` */
  readonly firstNames: string;
}

/** A name of a list as it stands in a text. */
export interface Hit {
  readonly entries: readonly Entry[];
  /** Entries whose name has an article that the match leaves out: «Havre», which is a name behind «au» only. */
  readonly bare: readonly Entry[];
  /** How many pieces it covers. */
  readonly length: number;
  /** True when the list writes its first piece in lower case («guerre froide»). */
  readonly lower: boolean;
}

export interface Gazetteer {
  /**
   * The longest listed name at `pieces[at]`, written with the capitals it needs; in a headline that capitalises every word
   * these say nothing.
   */
  match(pieces: readonly Piece[], at: number): Hit | null;
  /** Whether a listed name begins with a piece of this key, and may do so where the text gives it no capital. */
  begins(key: string, capital: boolean): boolean;
  /** The entry of that name or alias, the one of the wanted type first. */
  entryNamed(name: string, type?: EntityType): Entry | null;
  /** All entries of that name or alias, in the order of the lists. */
  entriesNamed(name: string): readonly Entry[];
  /** Listed persons whose last name is this word, by its look-up key. */
  personsNamed(surname: string): readonly Entry[];
  /** The same, however their last name is transcribed. */
  personsSounding(surname: string): readonly Entry[];
  demonym(key: string): Demonym | null;
  /** `mf` for a name that both bear; `null` when it is no first name. */
  firstName(key: string): 'm' | 'f' | 'mf' | null;
}

/** A name of a line, with or without its article. */
interface Named {
  readonly line: Line;
  readonly bare: boolean;
}

const letterL = 76;
/** The article of a name, which «au Havre» and «dans la Croix» write apart. */
const leadingArticle = /^(?:l['’]|les? |la )/iu;

/** Reads the lists. Nothing but the names themselves is cut out before a text asks for it. */
export function parseGazetteer(tables: GazetteerTables): Gazetteer {
  const allLines = lazily(() => tables.names.flatMap(readLines));
  const names = lazily(() => indexPhrases(namesOf(allLines())));
  const entriesNamed = remembering((name) => {
    const pieces = piecesOf(name);
    return names()
      .longest(pieces, 0)
      .filter((phrase) => phrase.keys.length === pieces.length)
      .map((phrase) => entryOf(phrase.value.line));
  });
  const bySurname = lazily(() => indexSurnames(allLines()));
  const bySkeleton = lazily(() => indexSkeletons(bySurname().keys()));
  const heard = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const demonyms = lazily(() => readDemonyms(tables.demonyms));
  const firstNames = lazily(() => readFirstNames(tables.firstNames));
  return {
    match(pieces, at) {
      const piece = pieces[at];
      if (!piece?.first || piece.begins?.name === false) return null;
      const found = names().longest(pieces, at, isWritten);
      return found.length > 0 ? hitOf(found) : null;
    },
    entryNamed(name, type) {
      const found = entriesNamed(name);
      return found.find((entry) => entry.type === type) ?? (type ? null : (found[0] ?? null));
    },
    entriesNamed,
    personsNamed(surname) {
      return (bySurname().get(surname) ?? []).map(entryOf);
    },
    personsSounding(surname) {
      const skeleton = skeletonOf(keyOf(surname));
      const near = bySkeleton().get(skeleton);
      if (!near) return [];
      let sounds = heard.get(skeleton);
      if (!sounds) {
        sounds = groupBySound(near);
        heard.set(skeleton, sounds);
      }
      const same = sounds.get(soundKey(surname)) ?? [];
      return same.flatMap((other) => bySurname().get(other) ?? []).map(entryOf);
    },
    begins: (key, capital) =>
      names()
        .beginning(key)
        .some(([name]) => capital || !isCapital(name)),
    demonym: (key) => demonyms().get(key) ?? null,
    firstName: (key) => firstNames().get(key) ?? null,
  };
}

function groupBySound(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const sound = soundKey(name);
    groups.set(sound, [...(groups.get(sound) ?? []), name]);
  }
  return groups;
}

/** The pieces of a name that stands alone, as `match` wants them. */
export const piecesOf = remembering((name): readonly Piece[] => {
  const parts = cutPieces(name);
  return parts.map((part, token) => ({
    key: keyOf(part),
    capital: true,
    allCapitals: true,
    token,
    start: 0,
    end: 0,
    first: true,
    last: true,
  }));
});

function hitOf(found: readonly Phrase<Named>[]): Hit {
  const entries: Entry[] = [];
  const bare: Entry[] = [];
  for (const { value } of found) {
    const entry = entryOf(value.line);
    const same = value.bare ? bare : entries;
    if (!same.includes(entry)) same.push(entry);
  }
  const [best] = found;
  return {
    entries,
    bare,
    length: best?.keys.length ?? 0,
    lower: best?.capitals[0] === false,
  };
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function* namesOf(lines: readonly Line[]): Generator<readonly [string, Named]> {
  for (const line of lines) {
    const cells = line.line.split('\t', 4);
    const names = cells[3] ? [cells[0] ?? '', ...listOf(cells[3])] : [cells[0] ?? ''];
    const full = { line, bare: false };
    for (const name of names) {
      const isL = (name.charCodeAt(0) & ~32) === letterL;
      const bare = isL ? name.replace(leadingArticle, '') : name;
      if (bare === name || isCapital(name)) yield [name, full];
      if (bare !== name && bare !== '') yield [bare, { line, bare: true }];
    }
  }
}

/**
 * True when the text has the capitals of the list: all of them in a person, a place or a name with its article («Le Monde»), the
 * first in a body, event or work («Maison blanche», «Conseil de Sécurité»). A short acronym is all capitals.
 */
function isWritten(phrase: Phrase<Named>, pieces: readonly Piece[], from: number): boolean {
  const { keys, capitals } = phrase;
  if (!capitals[0]) return true;
  const first = pieces[from];
  if (!first?.capital) return false;
  if (phrase.acronym && !first.allCapitals) return false;
  const loose =
    keys.length > 1 && !/\t(?:PER|LOC)\t/u.test(phrase.value.line.line) && (keys[0]?.length ?? 0) > 3;
  if (loose) return true;
  for (let k = 1; k < keys.length; k++) if (capitals[k] && !pieces[from + k]?.capital) return false;
  return true;
}
