import { mix } from './hashing.ts';
import { edge, type Lexeme } from './lexeme.ts';
import { mostFeatures } from './rowSums.ts';
import { wordClasses } from './wordClass.ts';

/** A sentence while it is tagged. */
export interface TagState {
  readonly lexemes: readonly Lexeme[];
  /** Class of each word, as far as it is known; `noClass` elsewhere. */
  readonly classes: Int32Array;
  /** Most words begin with a capital, «Le Kremlin Dit Que»: capitals then tell nothing. */
  readonly capitals: boolean;
}

export const noClass = wordClasses.length;
const adverb = wordClasses.indexOf('ADV');

/** A list of hashed features, each known by its place in the order of a model's features and by its values. */
export class FeatureList {
  count = 0;
  private place = 0;

  /**
   * `values`: where they are written, for a model that of `features`. `apart`: what sees one form alone is left out, being remembered with
   * the form (`formScores.ts`).
   */
  constructor(
    readonly values: Int32Array = new Int32Array(mostFeatures),
    private readonly forms: 'here' | 'apart' = 'here',
  ) {}

  /** Empties the list; the next feature is the one of that place. */
  clear(place = 0): void {
    this.count = 0;
    this.place = place;
  }

  /** Goes on with the feature of that place. */
  goTo(place: number): void {
    this.place = place;
  }

  /** Passes over the next features, which see one form alone, where these are kept apart. */
  passes(features: number): boolean {
    if (this.forms === 'here') return false;
    this.place += features;
    return true;
  }

  /** A feature that sees one form alone. */
  form(a: number): void {
    if (!this.passes(1)) this.one(a);
  }

  one(a: number): void {
    this.values[this.count++] = mix(++this.place, a);
  }

  two(a: number, b: number): void {
    this.values[this.count++] = mix(mix(++this.place, a), b);
  }

  /** A feature that says by itself what it is, wherever it stands in the list. */
  raw(hash: number): void {
    this.values[this.count] = hash;
    this.count++;
  }

  three(a: number, b: number, c: number): void {
    this.values[this.count++] = mix(mix(mix(++this.place, a), b), c);
  }
}

/** The class of the nearest word before `i` that is no adverb: what «toujours» in «a toujours dit» hides. */
function classBehindAdverbs(classes: Int32Array, i: number): number {
  let at = i - 1;
  while (at >= 0 && classes[at] === adverb) at--;
  return at < 0 ? noClass : (classes[at] as number);
}

const skipped = (1 << adverb) | (1 << wordClasses.indexOf('PRON'));

/** The readings of the next word that is no adverb or pronoun: what «a» is an auxiliary of in «a-t-il toujours été». */
function classesBehind(lexemes: readonly Lexeme[], i: number): number {
  for (let at = i + 1; at < i + 6; at++) {
    const classes = lexemes[at]?.classes ?? 0;
    if (classes === 0 || (classes & ~skipped) !== 0) return classes;
  }
  return 0;
}

/** How a word stands: in its sentence, behind a mark or a stop, or behind a word, in a headline of capitals or not. */
export function standingOf({ lexemes, capitals }: TagState, i: number): number {
  const before = lexemes[i - 1] ?? edge;
  const opens = before.isWord || before.shape === 1 ? (i === 0 ? 1 : 0) : 2;
  return opens * 2 + (capitals ? 1 : 0);
}

/** The standings that `standingOf` tells apart. */
export const standings = 6;

const lookOf = (word: Lexeme, standing: number): number => word.shape * standings + standing;

/** The features that tell the class of word `i`, from the words around it and the classes of those before it. */
export function addClassFeatures(list: FeatureList, state: TagState, i: number): void {
  const { lexemes, classes } = state;
  const word = lexemes[i] as Lexeme;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const class1 = i > 0 ? (classes[i - 1] as number) : noClass;
  const look = lookOf(word, standingOf(state, i));

  list.clear();
  if (!list.passes(lookFeatures)) addLook(list, word, look);
  addLeft(list, state, i, class1);
  addRight(list, lexemes, i, class1);
  const behind = classesBehind(lexemes, i);
  list.two(behind, word.form);
  list.two(behind, word.classes);
  list.three(word.classes, before.classes, word.agreement & before.agreement);
  list.three(word.classes, next.classes, word.agreement & next.agreement);
  list.three(class1, word.classes, word.agreement & before.agreement);
  list.form(next.suffix3);
  list.form(before.suffix3);
  list.two(next.shape, look);
  list.two(before.shape, look);
}

/** The features that see the word alone, as it stands. */
export function addOwnFeatures(list: FeatureList, word: Lexeme, standing: number): void {
  list.clear();
  addLook(list, word, lookOf(word, standing));
}

/** Where a word may be seen from, in the order of `addSightFeatures`. */
export const sights = [-2, -1, 1, 2] as const;

/** The features by which a word is seen, alone, from the word that it stands `offset` words behind (below zero: before). */
export function addSightFeatures(list: FeatureList, seen: Lexeme, offset: (typeof sights)[number]): void {
  list.clear(formPlaces[offset]);
  list.one(seen.form);
  if (offset === 1) {
    list.goTo(nextClassesPlace);
    list.one(seen.classes);
  }
  if (offset === 2 || offset === -2) return;
  list.goTo(offset > 0 ? nextSuffixPlace : beforeSuffixPlace);
  list.one(seen.suffix3);
}

const lookFeatures = 10;
// Places in the order of `addClassFeatures`.
const formPlaces = { '-2': 19, '-1': 16, 1: 21, 2: 29 } as const;
const nextClassesPlace = 24;
const nextSuffixPlace = 37;
const beforeSuffixPlace = 38;

function addLook(list: FeatureList, word: Lexeme, look: number): void {
  list.one(word.form);
  list.two(word.form, look);
  list.one(word.classes);
  list.two(word.classes, look);
  list.one(look);
  list.one(word.suffix2);
  list.one(word.suffix3);
  list.one(word.suffix4);
  list.two(word.suffix3, look);
  list.two(word.prefix, look);
}

function addLeft(list: FeatureList, { lexemes, classes }: TagState, i: number, class1: number): void {
  const word = lexemes[i] as Lexeme;
  const before = lexemes[i - 1] ?? edge;
  const before2 = lexemes[i - 2] ?? edge;
  const class2 = i > 1 ? (classes[i - 2] as number) : noClass;
  list.one(class1);
  list.two(class1, class2);
  list.two(class1, word.classes);
  list.two(class1, word.form);
  list.three(class1, class2, word.classes);
  list.two(classBehindAdverbs(classes, i), word.classes);
  list.form(before.form);
  list.two(before.form, word.classes);
  list.two(before.form, word.form);
  list.form(before2.form);
  list.two(before2.form, before.form);
}

function addRight(list: FeatureList, lexemes: readonly Lexeme[], i: number, class1: number): void {
  const word = lexemes[i] as Lexeme;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const next2 = lexemes[i + 2] ?? edge;
  list.form(next.form);
  list.two(next.form, word.classes);
  list.two(word.form, next.form);
  list.form(next.classes);
  list.two(word.classes, next.classes);
  list.two(word.form, next.classes);
  list.three(class1, word.classes, next.classes);
  list.two(before.form, next.form);
  list.form(next2.form);
  list.two(next.classes, next2.classes);
  list.three(word.classes, next.classes, next2.classes);
}
