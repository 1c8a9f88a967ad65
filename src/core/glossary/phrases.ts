import type { PartOfSpeech } from '../grammar/tag.ts';
import type { Level } from './gloss.ts';
import { parseSenses, type Sense } from './senses.ts';

/** One word of a pattern. It matches a token by its form or by its lemma, either of them folded. */
export interface PatternWord {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  /** True when up to four tokens may stand before it: «mettre … sur». */
  readonly gapBefore: boolean;
}

/** An expression of several words: «mettre … sur la table», «(très) au sérieux», «pris/prise à partie». */
export interface Phrase {
  /** The pattern for a reader: of alternatives the first, without what is optional. «se dire prêt à», «il y a … ans». */
  readonly lemma: string;
  readonly words: readonly PatternWord[];
  /** Index into `words` of the one to look a match up by: it is not optional, and rare among the patterns. */
  readonly anchor: number;
  /** Whether its words may be inflected: a verbal or nominal phrase, not «de nouveau», «au sein de». */
  readonly inflected: boolean;
  readonly pos: PartOfSpeech;
  readonly senses: readonly Sense[];
  readonly literal: string | null;
  readonly level: Level;
}

/** Phrases by each alternative of their anchor. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const columns = { pattern: 0, pos: 1, senses: 2, literal: 3, level: 4 };

/** Reads phrases.tsv: `pattern  pos  senses  literal  level  example`. A pattern without a required word is left out. */
export function parsePhrases(tsv: string): PhraseIndex {
  const rows = tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('pattern\t'))
    .map((line) => line.split('\t'));
  const patterns = rows.map((cells) => parsePattern(cells[columns.pattern] ?? ''));
  const frequency = countWords(patterns);
  const index = new Map<string, Phrase[]>();
  patterns.forEach((words, i) => {
    const anchor = rarestWord(words, frequency);
    const phrase = phraseOf(rows[i] ?? [], words, anchor);
    for (const key of words[anchor]?.alternatives ?? []) {
      const phrases = index.get(key);
      if (phrases) phrases.push(phrase);
      else index.set(key, [phrase]);
    }
  });
  return index;
}

/** The senses are read when first asked for: an article meets few of the phrases. */
function phraseOf(cells: readonly string[], words: readonly PatternWord[], anchor: number): Phrase {
  const cell = (column: keyof typeof columns): string => (cells[columns[column]] ?? '').trim();
  const pos = (cell('pos') || 'NOUN') as PartOfSpeech;
  let senses: readonly Sense[] | undefined;
  return {
    lemma: headword(cell('pattern')),
    words,
    anchor,
    inflected: pos === 'VERB' || pos === 'NOUN',
    pos,
    get senses() {
      senses ??= parseSenses(cell('senses'));
      return senses;
    },
    literal: cell('literal') || null,
    level: (cell('level') || 'B2') as Level,
  };
}

function headword(pattern: string): string {
  return pattern
    .replace(/\([^)]*\)/gu, '')
    .replace(/\/[^\s]*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** «se dire (tout à fait) prêt/disposé à» → its words; a gap at either end says nothing and is left out. */
export function parsePattern(pattern: string): readonly PatternWord[] {
  const words: PatternWord[] = [];
  let gapBefore = false;
  let depth = 0;
  for (const piece of pieces(pattern)) {
    if (piece === '…') gapBefore = words.length > 0;
    else if (piece === '(') depth++;
    else if (piece === ')') depth--;
    else {
      words.push({ alternatives: piece.split('/').filter(Boolean), optional: depth > 0, gapBefore });
      gapBefore = false;
    }
  }
  return words;
}

function pieces(pattern: string): readonly string[] {
  const plain = pattern.toLowerCase();
  if (!/[’'.…()]/u.test(plain)) return plain.split(' ').filter(Boolean);
  return plain
    .replace(/[’]/gu, "'")
    .replace(/\.\.\./gu, '…')
    .replace(/([()…])/gu, ' $1 ')
    .split(/\s+/u)
    .flatMap(splitElision)
    .filter(Boolean);
}

const fullForms: Readonly<Record<string, string>> = {
  l: 'le/la',
  d: 'de',
  n: 'ne',
  s: 'se/si',
  m: 'me',
  t: 'te',
  c: 'ce',
  j: 'je',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
};

/** «l'objet» → «le/la», «objet», as the tokens of the text are cut; «aujourd'hui» is one word. */
function splitElision(piece: string): readonly string[] {
  const parts = /^([ldnsmtcj]|(?:jus|lors|puis|quoi)?qu)'(.+)$/u.exec(piece);
  return parts ? [fullForms[parts[1] as string] as string, parts[2] as string] : [piece];
}

function countWords(patterns: readonly (readonly PatternWord[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of patterns) {
    for (const word of words) {
      for (const key of word.alternatives) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Among equals the last, which is seldom the verb; −1 when every word is optional. */
function rarestWord(words: readonly PatternWord[], counts: ReadonlyMap<string, number>): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  words.forEach((word, i) => {
    const count = word.alternatives.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
    if (word.optional || count > least) return;
    rarest = i;
    least = count;
  });
  return rarest;
}
