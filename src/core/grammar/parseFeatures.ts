import { none, type ParseState } from './parseState.ts';
import type { FeatureList } from './tagFeatures.ts';
import { wordClasses } from './wordClass.ts';

/** What the parser sees of the words of a sentence, by index; the root stands behind the last. */
export interface ParseInput {
  readonly size: number;
  /** Index of each word in the sentence. */
  readonly kept: readonly number[];
  readonly classes: Int32Array;
  /** Class with gender, number, person and mood. */
  readonly tags: Int32Array;
  readonly agreement: Int32Array;
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  /** How many commas, other punctuation, quotation marks and finite verbs stand before each word. */
  readonly commas: Int32Array;
  readonly stops: Int32Array;
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
}

const nothing = wordClasses.length + 1;

function at(values: Int32Array, word: number): number {
  return word === none ? nothing : (values[word] as number);
}

/** Distance between two words, coarse where it is long. */
function distance(a: number, b: number): number {
  if (a === none || b === none) return 0;
  const words = Math.abs(b - a);
  return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : 7;
}

/** How many of what `counts` counts stand between two words, three at most. */
function between(counts: Int32Array, a: number, b: number): number {
  if (a === none || b === none) return 4;
  return Math.min(3, Math.abs((counts[b] as number) - (counts[a] as number)));
}

/** What the features say of a word: class, form, lemma, tag, agreement; of its outer children their class, lemma and relation. */
interface Spot {
  readonly at: number;
  readonly p: number;
  readonly w: number;
  readonly l: number;
  readonly t: number;
  readonly a: number;
  readonly leftP: number;
  readonly leftL: number;
  readonly leftR: number;
  readonly rightP: number;
  readonly rightR: number;
  readonly children: number;
}

function look(input: ParseInput, state: ParseState, word: number): Spot {
  const left = word === none ? none : (state.leftmost[word] as number);
  const right = word === none ? none : (state.rightmost[word] as number);
  return {
    at: word,
    p: at(input.classes, word),
    w: at(input.forms, word),
    l: at(input.lemmas, word),
    t: at(input.tags, word),
    a: at(input.agreement, word) % 16,
    leftP: at(input.classes, left),
    leftL: at(input.lemmas, left),
    leftR: at(state.relations, left),
    rightP: at(input.classes, right),
    rightR: at(state.relations, right),
    children: word === none ? 0 : (state.childRelations[word] as number),
  };
}

/** The features that tell the next step of a parse: from the two words on top of the stack, `s1` and `s0`, and the next, `b0`. */
export function addParseFeatures(list: FeatureList, input: ParseInput, state: ParseState): void {
  const s0 = look(input, state, state.top(0));
  const s1 = look(input, state, state.top(1));
  const b0 = look(input, state, state.next);
  const b1 = state.next + 1 <= input.size ? state.next + 1 : none;
  const b2 = state.next + 2 <= input.size ? state.next + 2 : none;
  const s2p = at(input.classes, state.top(2));
  const b1p = at(input.classes, b1);
  const b2p = at(input.classes, b2);

  list.clear();
  addWords(list, s0, s1, b0);
  list.two(at(input.forms, b1), b1p);
  list.one(at(input.tags, b1));
  list.two(at(input.forms, b2), b2p);
  list.two(b1p, b2p);
  list.two(at(input.lemmas, state.top(2)), s2p);
  addPairs(list, s0, s1, b0);
  list.three(s0.t, b0.t, b1p);
  list.three(s1.p, s0.p, b0.p);
  list.three(s2p, s1.p, s0.p);
  list.three(s0.p, b0.p, b1p);
  list.three(b0.p, b1p, b2p);
  list.three(s0.p, b0.t, b1p * 32 + b2p);
  list.three(s1.p, s0.p, b0.p * 32 + b1p);
  list.three(s1.l, s0.p, b0.p);
  list.three(s1.p, s0.l, b0.p);
  list.three(s1.p, s0.p, b0.l);
  list.three(s2p * 32 + s1.p, s0.p, b0.p);
  addChildren(list, s0, s1, b0);
  addGaps(list, input, [s0, s1, b0], b1, b1p);
  list.three(state.mayShift ? 1 : 0, s0.p, s1.p);
}

function addWords(list: FeatureList, s0: Spot, s1: Spot, b0: Spot): void {
  for (const word of [s0, s1, b0]) {
    list.two(word.w, word.p);
    list.two(word.l, word.p);
    list.one(word.t);
  }
}

function addPairs(list: FeatureList, s0: Spot, s1: Spot, b0: Spot): void {
  list.two(s0.l, b0.l);
  list.two(s0.p, b0.p);
  list.two(s0.t, b0.t);
  list.two(s0.l, b0.t);
  list.two(s0.t, b0.l);
  list.two(s1.l, s0.l);
  list.two(s1.p, s0.p);
  list.two(s1.t, s0.t);
  list.two(s1.l, s0.t);
  list.two(s1.t, s0.l);
  list.two(s1.l, b0.l);
  list.three(s1.t, s0.t, b0.t);
}

/** What the words have already: a verb with a subject takes no second one. */
function addChildren(list: FeatureList, s0: Spot, s1: Spot, b0: Spot): void {
  list.three(s0.p, s0.leftR, s0.leftP);
  list.three(s0.p, s0.rightR, s0.rightP);
  list.three(s1.p, s1.leftR, s1.leftP);
  list.three(s1.p, s1.rightR, s1.rightP);
  list.three(b0.p, b0.leftR, b0.leftP);
  list.three(s0.p, s0.leftP, b0.p);
  list.three(s0.p, s0.rightP, b0.p);
  list.three(s1.p, s1.rightP, s0.p);
  list.three(s1.p, s1.leftP, s0.p);
  list.three(s0.p, b0.p, b0.leftP);
  list.three(s1.p, s0.p, s0.leftP);
  list.three(s0.l, s0.leftL, b0.p);
  list.three(s1.l, s0.leftL, s0.p);
  list.three(s1.p, s0.leftL, s0.l);
  list.three(s0.p, s0.leftL, b0.l);
  list.two(s0.p, s0.children);
  list.two(s1.p, s1.children);
  list.two(b0.p, b0.children);
  list.two(s0.l, s0.children);
  list.two(s1.l, s1.children);
  list.three(s1.p, s1.children, s0.p);
  list.three(s1.t, s1.children, s0.t);
  list.three(s0.p, s0.children, b0.p);
  list.three(s0.t, b0.t, b0.children);
}

/** How far the words are apart, and what punctuation stands between them. */
function addGaps(
  list: FeatureList,
  input: ParseInput,
  [s0, s1, b0]: readonly [Spot, Spot, Spot],
  b1: number,
  b1p: number,
): void {
  const { commas, stops, marks, verbs } = input;
  const gap = (a: number, b: number): number => between(commas, a, b) * 8 + between(stops, a, b);
  const near = gap(s0.at, b0.at) * 8 + between(marks, s0.at, b0.at);
  const below = gap(s1.at, s0.at) * 8 + between(marks, s1.at, s0.at);
  list.three(s0.p, b0.p, distance(s0.at, b0.at));
  list.three(s1.p, s0.p, distance(s1.at, s0.at));
  list.three(s1.l, s0.p, distance(s1.at, s0.at));
  list.three(s0.t, b0.t, s0.a * 16 + b0.a);
  list.three(s1.p, s0.p, s1.a * 16 + s0.a);
  list.three(s0.p, b0.p, near);
  list.three(s0.t, b0.l, near);
  list.three(s0.p, b0.p, gap(b0.at, b1) * 64 + b1p);
  list.three(s0.l, b0.p, near);
  list.three(s1.p, s0.p, below);
  list.three(s1.p, s0.p, below * 512 + near);
  list.three(s1.p, s0.p, between(verbs, s1.at, s0.at) * 16 + between(verbs, s0.at, b0.at));
  list.three(s1.t, s0.t, below * 8 + (s1.children & 7));
}

/** The agreement of a word in a few bits and its class, as one tag. */
export function tagCode(wordClass: number, agreement: number, person: number, mood: number): number {
  return ((wordClass * 16 + agreement) * 4 + person) * 8 + mood;
}
