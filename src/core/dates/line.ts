import type { Word } from '../grammar/tag.ts';
import { remembering } from '../memory.ts';
import { foldAccents } from '../text/fold.ts';
import type { CalendarLexicon, WordClasses } from './calendar.ts';
import { numeralValue } from './numerals.ts';

/** A word with what it means in the calendar. */
export interface Item {
  readonly word: Word;
  /** Folded without accents. */
  readonly key: string;
  readonly classes: WordClasses;
}

/** Signs that patterns must name, since they mean something in patterns themselves. */
const signs = new Map([
  ['(', 'OPEN'],
  [')', 'CLOSE'],
  ['/', 'SLASH'],
]);
const none: WordClasses = new Map();
const plainNumber = /^\d{1,4}$/;
const numericDate = /^(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;
const ordinal = /^(\d{1,2})(?:er|re|e|eme|nd|nde)$/;
const roman = /^([ivxlc]+)e(?:me)?$/;

/** The words of each sentence, ready to be matched. */
export function readLines(
  sentences: readonly { readonly words: readonly Word[] }[],
  calendar: CalendarLexicon,
): (readonly Item[])[] {
  return sentences.map(({ words }) => readLine(words, calendar));
}

/** The words of a sentence, ready to be matched. */
export function readLine(words: readonly Word[], calendar: CalendarLexicon): Item[] {
  const { ofWords, ofNumbers } = meaningsIn(calendar);
  return words.map((word) => {
    const { key, classes } = word.kind === 'number' ? ofNumbers(word.text) : ofWords(word.text);
    return { word, key, classes };
  });
}

type Meaning = Pick<Item, 'key' | 'classes'>;

interface Meanings {
  readonly ofWords: (text: string) => Meaning;
  readonly ofNumbers: (text: string) => Meaning;
}

const known = new WeakMap<CalendarLexicon, Meanings>();

/** What words and numbers mean, remembered by their text. */
function meaningsIn(calendar: CalendarLexicon): Meanings {
  let meanings = known.get(calendar);
  if (!meanings) {
    const meaningOf = (text: string, kind: 'word' | 'number'): Meaning => {
      const key = foldAccents(text);
      return { key, classes: classesOf(text, kind, key, calendar) };
    };
    meanings = {
      ofWords: remembering((text) => meaningOf(text, 'word')),
      ofNumbers: remembering((text) => meaningOf(text, 'number')),
    };
    known.set(calendar, meanings);
  }
  return meanings;
}

function classesOf(
  text: string,
  kind: 'word' | 'number',
  key: string,
  calendar: CalendarLexicon,
): WordClasses {
  if (kind === 'number') return numberClasses(text, key);
  const listed = calendar.words.get(key);
  const sign = key.length === 1 ? signs.get(key) : undefined;
  if (sign) return new Map([[sign, 0]]);
  if (key.startsWith('mi-')) return middleClasses(key.slice(3), calendar);
  if (key.endsWith('e') && roman.test(key) && /^[IVXLC]+/.test(text))
    return new Map([['CENTURY', romanValue(key)]]);
  const numeral = listed?.get('NUMERAL') ?? (key.includes('-') ? numeralValue([key], calendar) : undefined);
  if (numeral === undefined || numeral === null) return listed ?? none;
  return new Map([
    ...(listed ?? []),
    ['NUMBER', numeral],
    ...(numeral > 0 && numeral < 32 ? [['DAY', numeral] as const] : []),
  ]);
}

function numberClasses(text: string, key: string): WordClasses {
  const classes = new Map<string, number>();
  const date = numericDate.exec(key);
  if (date)
    return classes.set(
      'NUMERIC',
      Number(`${date[3] ?? date[4]}${pad(date[2] ?? date[5])}${pad(date[1] ?? date[6])}`),
    );
  const rank = ordinal.exec(key);
  if (rank) {
    const value = Number(rank[1]);
    return value === 1 && key.endsWith('er')
      ? classes.set('DAY', 1).set('ORDINAL', 1)
      : classes.set('ORDINAL', value);
  }
  if (!plainNumber.test(text)) return classes;
  const value = Number(text);
  classes.set('NUMBER', value);
  if (text.length <= 2 && value > 0 && value < 32) classes.set('DAY', value);
  if (text.length === 4 && value >= 1000 && value < 2200) classes.set('YEAR', value);
  if (text.length === 2 && value % 10 === 0 && value >= 20) classes.set('DECADE', 1900 + value);
  return classes;
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** «mi-juin», «mi-2021», «mi-janvier». */
function middleClasses(rest: string, calendar: CalendarLexicon): WordClasses {
  const month = calendar.words.get(rest)?.get('MONTH');
  if (month !== undefined) return new Map([['MIDMONTH', month]]);
  return /^\d{4}$/.test(rest) ? new Map([['MIDYEAR', Number(rest)]]) : none;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(key: string): number {
  const digits = [...(roman.exec(key)?.[1] ?? '')].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
