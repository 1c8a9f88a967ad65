import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { hashText } from './hashing.ts';
import type { Choices } from './inflection.ts';
import { classOf } from './wordClass.ts';
import type { WordForm, WordForms } from './wordForms.ts';

/** All that is known of a token out of its context: its readings in the dictionary and, as hashes, its look. */
export interface Lexeme {
  readonly text: string;
  readonly kind: Token['kind'];
  readonly readings: readonly WordForm[];
  /** One bit for each class of `wordClasses` that a reading has; 0 for an unknown word. */
  readonly classes: number;
  /** What its nominal readings may agree with: masculine singular 1, feminine singular 2, masculine plural 4, feminine plural 8. */
  readonly agreement: number;
  /** Of the folded form, digits all alike. */
  readonly form: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** Kind of token, capitals, digits, hyphen. */
  readonly shape: number;
  readonly capital: 'none' | 'first' | 'all';
  readonly isWord: boolean;
  /** Known by sight, unlike «-» or «/», which may stand for a preposition. */
  readonly isPunctuation: boolean;
  /** What the token may be as each class, filled in when it is first asked for. */
  readonly choices: Map<number, Choices>;
  /** What its features add to the scores of a tagger's classes, filled in by `FormScores`. */
  readonly scores: RememberedScores;
}

interface RememberedScores {
  /** One bit a row that is filled in. */
  known: number;
  rows: Int16Array;
}

const noRows = new Int16Array(0);

/** Nothing remembered yet. */
export function unscored(): RememberedScores {
  return { known: 0, rows: noRows };
}

/** What stands before the first word and behind the last. */
export const edge: Lexeme = {
  text: '',
  kind: 'symbol',
  readings: [],
  classes: 0,
  agreement: 0,
  form: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix: 1,
  shape: 1,
  capital: 'none',
  isWord: false,
  isPunctuation: false,
  choices: new Map(),
  scores: unscored(),
};

const kinds: readonly Token['kind'][] = [
  'word',
  'elision',
  'clitic',
  'number',
  'mark',
  'punctuation',
  'symbol',
];

function capitalOf(text: string): Lexeme['capital'] {
  if (!/^\p{Lu}/u.test(text)) return 'none';
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 'all' : 'first';
}

/** The readings of a word, or of its last part: «vice-présidente», «franco-allemande», «ex-mari» inflect like it. */
function readingsOf(text: string, forms: WordForms): readonly WordForm[] {
  const known = forms.lookup(text);
  const hyphen = text.lastIndexOf('-');
  if (known.length > 0 || hyphen < 1) return known;
  const start = fold(text.slice(0, hyphen + 1));
  return forms
    .lookup(text.slice(hyphen + 1))
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
    .map((reading) => ({ ...reading, lemma: start + reading.lemma }));
}

function agreementOf({ morphology: { gender, number, verbForm } }: WordForm): number {
  if (verbForm && verbForm !== 'Part') return 0;
  const genders = gender === 'Masc' ? 0b0101 : gender === 'Fem' ? 0b1010 : 0b1111;
  return genders & (number === 'Sing' ? 0b0011 : number === 'Plur' ? 0b1100 : 0b1111);
}

/** Looks a token up. */
export function lexemeOf({ text, kind }: Token, forms: WordForms): Lexeme {
  const isPunctuation = kind === 'mark' || /^[.,;:!?…()[\]*]+$/u.test(text);
  const readings = isPunctuation ? [] : readingsOf(text, forms);
  const folded = fold(text).replace(/\d/gu, '0');
  const capital = capitalOf(text);
  const capitals = capital === 'none' ? 0 : capital === 'first' ? 1 : 2;
  const parts = (text.includes('-', 1) ? 1 : 0) + (/\d/u.test(text) ? 2 : 0) + (text.length === 1 ? 4 : 0);
  return {
    text,
    kind,
    readings,
    classes: readings.reduce((bits, { pos, morphology }) => bits | (1 << classOf(pos, morphology)), 0),
    agreement: readings.reduce((bits, reading) => bits | agreementOf(reading), 0),
    form: hashText(folded),
    suffix2: hashText(folded, folded.length - 2),
    suffix3: hashText(folded, folded.length - 3),
    suffix4: hashText(folded, folded.length - 4),
    prefix: hashText(folded.slice(0, 3)),
    shape: (kinds.indexOf(kind) * 3 + capitals) * 8 + parts,
    capital,
    isWord: kind === 'word' || kind === 'elision',
    isPunctuation,
    choices: new Map(),
    scores: unscored(),
  };
}

/** Whether most words begin with a capital, as in the headline «Le Kremlin Dit Que L'Accord Est Proche»: capitals then tell nothing. */
export function inCapitals(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter(({ isWord }) => isWord);
  return words.length > 3 && words.filter(({ capital }) => capital !== 'none').length > words.length * 0.7;
}
