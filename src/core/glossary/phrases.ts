import type { PartOfSpeech } from '../grammar/tag.ts';
import type { Level } from './gloss.ts';
import { anchorOf, type PatternWord, parsePattern } from './patterns.ts';
import { Presence } from './presence.ts';
import { parseSenses, type Sense } from './senses.ts';

/** An expression of several words: «mettre … sur la table», «(très) au sérieux», «pris/prise à partie». */
export interface Phrase {
  /** The pattern for a reader: of alternatives the first, without what is optional. «se dire prêt à», «il y a … ans». */
  readonly lemma: string;
  readonly words: readonly PatternWord[];
  /** Index into `words` of the one to look a match up by; it is not optional. */
  readonly anchor: number;
  /** Whether its words may be inflected: a verbal or nominal phrase, not «de nouveau», «au sein de». */
  readonly inflected: boolean;
  readonly pos: PartOfSpeech;
  readonly senses: readonly Sense[];
  readonly literal: string | null;
  readonly level: Level;
  /** Its words that are not optional, and its first word. */
  readonly required: readonly RequiredWord[];
  readonly first: RequiredWord;
  /** The numbers of two words without which it stands nowhere, -1 where there is none. */
  readonly signs: readonly [number, number];
  /** Whether its object may be turned round: «mener une perquisition», not «donner gain de cause». */
  readonly turns: boolean;
}

/** The numbers of the alternatives of a word. */
export type RequiredWord = readonly number[];

/** Phrases by each alternative of their anchor. */
export interface PhraseIndex {
  readonly get: (anchor: string) => readonly Phrase[];
  /** A number for each word that stands in a pattern. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Room to note which of them stand in a sentence. */
  readonly presence: Presence;
}

const columns = { pattern: 0, pos: 1, senses: 2, literal: 3, level: 4 };
const none: readonly Phrase[] = [];

/**
 * Reads phrases.tsv: `pattern  pos  senses  literal  level  example`. Five thousand phrases are only indexed here; each is read when
 * its anchor is first met. A pattern without a required word is left out.
 */
export function parsePhrases(tsv: string): PhraseIndex {
  const { lines, numbers } = indexLines(tsv);
  const read = new Map<string, readonly Phrase[]>();
  return {
    get: (anchor) => {
      const found = lines.get(anchor);
      if (!found) return none;
      let phrases = read.get(anchor);
      if (!phrases) {
        phrases = found.map((line) => parsePhrase(line, numbers));
        read.set(anchor, phrases);
      }
      return phrases;
    },
    numbers,
    presence: new Presence(numbers.size),
  };
}

interface Lines {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly numbers: PhraseIndex['numbers'];
}

function indexLines(tsv: string): Lines {
  const index = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  for (const line of tsv.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('pattern\t')) continue;
    const words = parsePattern(line.slice(0, line.indexOf('\t')));
    for (const { alternatives } of words)
      for (const word of alternatives) if (!numbers.has(word)) numbers.set(word, numbers.size);
    for (const key of words[anchorOf(words)]?.alternatives ?? []) {
      const lines = index.get(key);
      if (lines) lines.push(line);
      else index.set(key, [line]);
    }
  }
  return { lines: index, numbers };
}

function parsePhrase(line: string, numbers: PhraseIndex['numbers']): Phrase {
  const cells = line.split('\t').map((cell) => cell.trim());
  const cell = (column: keyof typeof columns): string => cells[columns[column]] ?? '';
  const pos = (cell('pos') || 'NOUN') as PartOfSpeech;
  const words = parsePattern(cell('pattern'));
  const anchor = anchorOf(words);
  const turns = pos === 'VERB' && hasPlainObject(words, anchor);
  const numbered = ({ alternatives }: PatternWord): RequiredWord =>
    alternatives.flatMap((word) => numbers.get(word) ?? []);
  return {
    lemma: headword(cell('pattern')),
    words,
    anchor,
    inflected: pos === 'VERB' || pos === 'NOUN',
    pos,
    senses: parseSenses(cell('senses')),
    literal: cell('literal') || null,
    level: (cell('level') || 'B2') as Level,
    required: words
      .filter(({ optional }) => !optional)
      .sort(rarestFirst)
      .map(numbered),
    first: words.slice(0, 1).flatMap(numbered),
    signs: signsOf(words, anchor, turns, numbers),
    turns,
  };
}

/** Of a phrase whose object may be turned round its verb alone; of another the rarest words beside the anchor. */
function signsOf(
  words: readonly PatternWord[],
  anchor: number,
  turns: boolean,
  numbers: PhraseIndex['numbers'],
): readonly [number, number] {
  const needed = turns ? words.slice(0, 1) : words.filter((_, i) => i !== anchor).sort(rarestFirst);
  const [first = -1, second = -1] = needed.flatMap(({ alternatives, optional }) =>
    optional || alternatives.length > 1 ? [] : (numbers.get(alternatives[0] ?? '') ?? []),
  );
  return [first, second];
}

const articles = new Set(['un', 'une', 'le', 'la', 'les', 'de', 'des', 'du']);
const prepositions = new Set(['à', 'de', 'sur', 'contre', 'avec', 'dans', 'pour']);

/** «mener une perquisition», «porter plainte contre», not «donner gain de cause». */
function hasPlainObject(words: readonly PatternWord[], anchor: number): boolean {
  const between = words.slice(1, anchor);
  const behind = words.slice(anchor + 1);
  return (
    anchor > 0 &&
    between.every(({ alternatives }) => alternatives.every((word) => articles.has(word))) &&
    behind.every(
      ({ alternatives, optional }) => optional || alternatives.every((word) => prepositions.has(word)),
    )
  );
}

/** Long words are rare: most patterns are told by one look not to stand in a sentence. */
function rarestFirst(a: PatternWord, b: PatternWord): number {
  return (b.alternatives[0]?.length ?? 0) - (a.alternatives[0]?.length ?? 0);
}

function headword(pattern: string): string {
  return pattern
    .replace(/\([^)]*\)/gu, '')
    .replace(/\/[^\s]*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
