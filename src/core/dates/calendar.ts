import { foldAccents } from '../text/fold.ts';
import { parseTsv } from '../tsv.ts';

/** What a word means in the calendar or as a count: its class (`MONTH`, `WEEKDAY`, `UNIT` …) and the class' value. */
export type WordClasses = ReadonlyMap<string, number>;

/** The words of calendar and count (calendar.tsv) by their key folded without accents. */
export interface CalendarLexicon {
  readonly words: ReadonlyMap<string, WordClasses>;
}

/** Reads calendar.tsv; a row whose value is no number is left out. */
export function parseCalendar(tsv: string): CalendarLexicon {
  const words = new Map<string, Map<string, number>>();
  for (const row of parseTsv(tsv)) {
    const value = Number(row.value);
    if (!row.words || !row.class || row.value === '' || Number.isNaN(value)) continue;
    const key = foldAccents(row.words);
    const classes = words.get(key) ?? new Map<string, number>();
    words.set(key, classes.set(row.class, value));
  }
  return { words };
}
