import { remembering } from '../memory.ts';
import { listOf } from '../tsv.ts';
import { cellReader, type Entry, readEntry } from './entry.ts';
import { keyOf } from './phraseIndex.ts';

/** «russe»: of which place, and in English. */
export interface Demonym {
  readonly masculine: string;
  readonly plural: string;
  readonly place: string;
  readonly english: string;
}

/** A line of a table, cut when it is asked for. */
export interface Line {
  readonly columns: readonly string[];
  readonly line: string;
  entry?: Entry;
}

/** The lines of a table, its header and its comments left out. */
export function readLines(tsv: string): readonly Line[] {
  const rows = tsv.split('\n').filter((line) => line.length > 1 && line[0] !== '#');
  const columns = (rows[0] ?? '').split('\t').map((name) => name.trim());
  return rows.slice(1).map((line) => ({ columns, line }));
}

export function entryOf(line: Line): Entry {
  line.entry ??= readEntry(line.columns, line.line);
  return line.entry;
}

/** The lines of persons by their last name. */
export function indexSurnames(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const surnames = new Map<string, Line[]>();
  for (const line of lines) {
    if (!line.line.includes('\tPER\t')) continue;
    const name = line.line.slice(0, line.line.indexOf('\t'));
    const key = surnameOf(name);
    if (!key) continue;
    const same = surnames.get(key);
    if (same) same.push(line);
    else surnames.set(key, [line]);
  }
  return surnames;
}

/** Last names by the letters that no transcription changes, to compare the sound of few. */
export function indexSkeletons(surnames: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const skeletons = new Map<string, string[]>();
  for (const surname of surnames) {
    const key = skeletonOf(surname);
    const same = skeletons.get(key);
    if (same) same.push(surname);
    else skeletons.set(key, [surname]);
  }
  return skeletons;
}

/** «ouchakov» and «ushakov» → «», «riabkov» and «ryabkov» → «rb». */
export function skeletonOf(key: string): string {
  return key.replace(/[^lmnrb]+/gu, '').replace(/(.)(?<=\1{2})/gu, '');
}

/** The look-up key of what stays when the first name goes: «Charles de Gaulle» → «gaulle», «Marine Le Pen» → «le pen». */
export const surnameOf = remembering((name): string | null => {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2) return null;
  const article = words.length > 2 && /^(?:Le|La|Ben|El|Al|Abou|Mac|Van|Von)$/u.test(words.at(-2) ?? '');
  const last = words.slice(article ? -2 : -1).join(' ');
  return keyOf(last.replace(/^d['’]/u, ''));
});

/** Demonyms by the key of each of their forms. */
export function readDemonyms(tsv: string): ReadonlyMap<string, Demonym> {
  const demonyms = new Map<string, Demonym>();
  for (const { columns, line } of readLines(tsv)) {
    const cell = cellReader(columns, line);
    const demonym = {
      masculine: cell('adjective'),
      plural: cell('plural'),
      place: cell('place'),
      english: cell('english'),
    };
    for (const form of [
      cell('adjective'),
      cell('feminine'),
      cell('plural'),
      cell('femininePlural'),
      ...listOf(cell('aliases')),
    ]) {
      const key = keyOf(form);
      if (key && !demonyms.has(key)) demonyms.set(key, demonym);
    }
  }
  return demonyms;
}

/** First names by their key, with their gender. */
export function readFirstNames(tsv: string): ReadonlyMap<string, 'm' | 'f' | 'mf'> {
  const names = new Map<string, 'm' | 'f' | 'mf'>();
  for (const { line } of readLines(tsv)) {
    const tab = line.indexOf('\t');
    const gender = line.slice(tab + 1).trim();
    names.set(
      keyOf(line.slice(0, tab).trim()),
      gender.startsWith('mf') ? 'mf' : gender.startsWith('f') ? 'f' : 'm',
    );
  }
  return names;
}
