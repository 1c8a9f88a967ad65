import type { PartOfSpeech } from '../grammar/tag.ts';
import { fold } from '../text/fold.ts';
import { type Derivations, parseAffixes } from './affixes.ts';
import { type Demonyms, parseDemonyms } from './demonyms.ts';
import type { Gender, Level } from './gloss.ts';
import { type NounClasses, parseNounClasses } from './nounClasses.ts';
import { type PhraseIndex, parsePhrases } from './phrases.ts';
import { parseSenses, type Sense } from './senses.ts';

/** A word of the glossary: the senses are in the order of the news, the first without conditions is the default. */
export interface Entry {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender: Gender | null;
  readonly level: Level;
  readonly senses: readonly Sense[];
  readonly trap: string | null;
}

/** The French–English lexicon, read once and asked by `findGlosses`. */
export interface GlossaryLexicon {
  /** The entries of a lemma, all parts of speech and genders, in the order of the file. */
  readonly entries: (lemma: string) => readonly Entry[];
  readonly phrases: PhraseIndex;
  readonly derivations: Derivations;
  readonly demonyms: Demonyms;
  readonly nounClasses: NounClasses;
}

/** The files of the glossary, each the text of a TSV. */
export interface GlossaryFiles {
  readonly glossary: string;
  readonly phrases: string;
  readonly affixes: string;
  readonly demonyms: string;
  readonly nounClasses: string;
}

/** Reads the glossary. Twelve thousand entries are only indexed by lemma here; each is read when it is first asked for. */
export function parseGlossary(files: GlossaryFiles): GlossaryLexicon {
  return {
    entries: openEntries(files.glossary),
    phrases: parsePhrases(files.phrases),
    derivations: parseAffixes(files.affixes),
    demonyms: parseDemonyms(files.demonyms),
    nounClasses: parseNounClasses(files.nounClasses),
  };
}

const none: readonly Entry[] = [];

function openEntries(tsv: string): GlossaryLexicon['entries'] {
  const lines = linesByLemma(tsv);
  const read = new Map<string, readonly Entry[]>();
  return (lemma) => {
    const key = fold(lemma);
    const found = lines.get(key);
    if (!found) return none;
    let entries = read.get(key);
    if (!entries) {
      entries = found.map(parseEntry).filter((entry) => entry.senses.length > 0);
      read.set(key, entries);
    }
    return entries;
  };
}

function linesByLemma(tsv: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (let start = 0; start < tsv.length; ) {
    const newline = tsv.indexOf('\n', start);
    const end = newline < 0 ? tsv.length : newline;
    const tab = tsv.indexOf('\t', start);
    if (tab > start && tab < end && tsv[start] !== '#') {
      const lemma = tsv.slice(start, tab);
      const line = tsv.slice(start, end);
      const list = lines.get(lemma);
      if (list) list.push(line);
      else lines.set(lemma, [line]);
    }
    start = end + 1;
  }
  return lines;
}

const columns = { lemma: 0, pos: 1, gender: 2, level: 3, senses: 4, trap: 5 };

function parseEntry(line: string): Entry {
  const cells = line.split('\t').map((cell) => cell.trim());
  const cell = (column: keyof typeof columns): string => cells[columns[column]] ?? '';
  return {
    lemma: cell('lemma'),
    pos: cell('pos') as PartOfSpeech,
    gender: (cell('gender') || null) as Gender | null,
    level: (cell('level') || 'C2') as Level,
    senses: parseSenses(cell('senses')),
    trap: cell('trap') || null,
  };
}
