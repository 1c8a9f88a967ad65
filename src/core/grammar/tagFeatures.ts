import { mix } from './hashing.ts';
import { edge, type Lexeme } from './lexeme.ts';
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

/** Room for the features of one word. */
const featureRoom = 128;

/** A list of hashed features, each known by its place in the order of adding and by its values. */
export class FeatureList {
  readonly values = new Int32Array(featureRoom);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  one(a: number): void {
    this.values[this.count] = mix(this.count + 1, a);
    this.count++;
  }

  two(a: number, b: number): void {
    this.values[this.count] = mix(mix(this.count + 1, a), b);
    this.count++;
  }

  three(a: number, b: number, c: number): void {
    this.values[this.count] = mix(mix(mix(this.count + 1, a), b), c);
    this.count++;
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

/** The features that tell the class of word `i`, from the words around it and the classes of those before it. */
export function addClassFeatures(list: FeatureList, state: TagState, i: number): void {
  const { lexemes, classes, capitals } = state;
  const word = lexemes[i] as Lexeme;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const class1 = i > 0 ? (classes[i - 1] as number) : noClass;
  const opens = before.isWord || before.shape === 1 ? (i === 0 ? 1 : 0) : 2;
  const look = (word.shape * 3 + opens) * 2 + (capitals ? 1 : 0);

  list.clear();
  addLook(list, word, look);
  addLeft(list, state, i, class1);
  addRight(list, lexemes, i, class1);
  const behind = classesBehind(lexemes, i);
  list.two(behind, word.form);
  list.two(behind, word.classes);
  list.three(word.classes, before.classes, word.agreement & before.agreement);
  list.three(word.classes, next.classes, word.agreement & next.agreement);
  list.three(class1, word.classes, word.agreement & before.agreement);
  list.one(next.suffix3);
  list.one(before.suffix3);
  list.two(next.shape, look);
  list.two(before.shape, look);
}

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
  list.one(before.form);
  list.two(before.form, word.classes);
  list.two(before.form, word.form);
  list.one(before2.form);
  list.two(before2.form, before.form);
}

function addRight(list: FeatureList, lexemes: readonly Lexeme[], i: number, class1: number): void {
  const word = lexemes[i] as Lexeme;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const next2 = lexemes[i + 2] ?? edge;
  list.one(next.form);
  list.two(next.form, word.classes);
  list.two(word.form, next.form);
  list.one(next.classes);
  list.two(word.classes, next.classes);
  list.two(word.form, next.classes);
  list.three(class1, word.classes, next.classes);
  list.two(before.form, next.form);
  list.one(next2.form);
  list.two(next.classes, next2.classes);
  list.three(word.classes, next.classes, next2.classes);
}
