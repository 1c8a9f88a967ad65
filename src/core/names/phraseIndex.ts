import { foldAccents } from '../text/fold.ts';

/** A word, or a part of one between hyphens or apostrophes: what lists are looked up by. «Royaume-Uni» has two. */
export interface Piece {
  readonly key: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens and whether it closes its token: a name neither begins nor ends inside a word. */
  readonly first: boolean;
  readonly last: boolean;
  /** What the lists have that begins with it; absent where nobody has looked. */
  readonly begins?: Begins;
}

/** What of the lists begins with a piece: nearly always nothing, and no list need be asked where it stands. */
export interface Begins {
  /** Whether a listed name does, where the piece has its capital or none. */
  readonly name: boolean;
  /** The uses of the head words that do. */
  readonly heads: ReadonlySet<string>;
  readonly role: boolean;
}

/** A phrase of a list, cut into pieces. */
export interface Phrase<T> {
  readonly keys: readonly string[];
  /** Which pieces the list writes with a capital. */
  readonly capitals: readonly boolean[];
  /** Two or three capitals and no more: «UE», «PS». */
  readonly acronym: boolean;
  readonly value: T;
}

/** Whether a phrase whose keys stand at `pieces[at]` is meant there. */
type Fits<T> = (phrase: Phrase<T>, pieces: readonly Piece[], at: number) => boolean;

/** Phrases by their first piece; they are cut and folded only when a text asks for that first piece. */
export interface PhraseIndex<T> {
  /** The longest phrases (several when homonyms) that stand at `pieces[at]` and that `fits` accepts. */
  longest(pieces: readonly Piece[], at: number, fits?: Fits<T>): readonly Phrase<T>[];
  /** The phrases that begin with a piece of this key. */
  beginning(key: string): readonly (readonly [phrase: string, value: T])[];
}

/** A comma is a piece of its own, as it is a word of the text: «Conseil économique, social et environnemental». */
const separators = /[\s\-‐‑'’.]+|(?=,)/u;
const upper = /^\p{Lu}/u;
const firstPiece = /^[^\s\-‐‑'’.,]+/;
const acronym = /^\p{Lu}{2,3}$/u;

/** The look-up key of a word or a phrase: `foldAccents`. */
export const keyOf = foldAccents;

export function cutPieces(phrase: string): readonly string[] {
  return phrase.split(separators).filter((part) => part !== '');
}

/** True for a word or phrase that begins with a capital letter. */
export function isCapital(word: string): boolean {
  return upper.test(word);
}

export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const buckets = new Map<string, Bucket<T>>();
  for (const entry of entries) {
    const key = firstKey(entry[0]);
    const bucket = buckets.get(key);
    if (bucket) bucket.entries.push(entry);
    else buckets.set(key, { entries: [entry], phrases: undefined });
  }
  return {
    longest(pieces, at, fits) {
      const bucket = buckets.get(pieces[at]?.key ?? '');
      if (!bucket) return none;
      bucket.phrases ??= groupBySecond(cutPhrases(bucket.entries));
      const longer = bucket.phrases.get(pieces[at + 1]?.key ?? alone);
      const found = longer ? longestOf(longer, pieces, at, fits) : none;
      if (found.length > 0) return found;
      const shorter = bucket.phrases.get(alone);
      return shorter ? longestOf(shorter, pieces, at, fits) : none;
    },
    beginning: (key) => buckets.get(key)?.entries ?? none,
  };
}

/**
 * What begins with one piece, cut when it is first asked for, by its second piece: hundreds of names begin with «la», of which few
 * go on as the text does.
 */
interface Bucket<T> {
  readonly entries: (readonly [string, T])[];
  phrases: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
}

/** In place of a second piece where there is none. */
const alone = '';

/** Nearly every look-up finds nothing: it shall cost nothing. */
const none: readonly never[] = [];

function firstKey(phrase: string): string {
  return keyOf(firstPiece.exec(phrase)?.[0] ?? cutPieces(phrase)[0] ?? '');
}

function cutPhrases<T>(entries: readonly (readonly [string, T])[]): readonly Phrase<T>[] {
  return entries
    .map(([phrase, value]) => {
      const parts = cutPieces(phrase);
      return { keys: parts.map(keyOf), capitals: parts.map(isCapital), acronym: acronym.test(phrase), value };
    })
    .sort((a, b) => b.keys.length - a.keys.length);
}

/** Longer phrases stay before shorter ones. */
function groupBySecond<T>(phrases: readonly Phrase<T>[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const groups = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const second = phrase.keys[1] ?? alone;
    const group = groups.get(second);
    if (group) group.push(phrase);
    else groups.set(second, [phrase]);
  }
  return groups;
}

function longestOf<T>(
  bucket: readonly Phrase<T>[],
  pieces: readonly Piece[],
  at: number,
  fits?: Fits<T>,
): readonly Phrase<T>[] {
  let found: Phrase<T>[] | undefined;
  for (const phrase of bucket) {
    const length = phrase.keys.length;
    if (found && length < (found[0] as Phrase<T>).keys.length) break;
    if (!pieces[at + length - 1]?.last) continue;
    let k = 0;
    while (k < length && pieces[at + k]?.key === phrase.keys[k]) k++;
    if (k < length || (fits && !fits(phrase, pieces, at))) continue;
    if (found) found.push(phrase);
    else found = [phrase];
  }
  return found ?? none;
}
