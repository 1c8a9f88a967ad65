import { mix } from './hashing.ts';
import { edge, type Lexeme } from './lexeme.ts';
import type { FeatureList } from './tagFeatures.ts';
import { wordClasses } from './wordClass.ts';

/** A sentence whose classes are known, while its words are inflected from left to right. */
export interface InflectionState {
  readonly lexemes: readonly Lexeme[];
  readonly classes: Int32Array;
  /** Gender and number of the words so far, as `agreementCode`. */
  readonly agreement: Int32Array;
}

function maskOf(...names: string[]): number {
  return names.reduce((mask, name) => mask | (1 << wordClasses.indexOf(name as 'ADJ')), 0);
}

const determiner = maskOf('DET');
const head = maskOf('NOUN', 'PRON', 'PROPN');
const verb = maskOf('VERB Fin', 'AUX Fin', 'VERB Inf', 'VERB Part');
const auxiliary = maskOf('AUX Fin', 'AUX Inf', 'AUX Part');
const conjunction = maskOf('SCONJ', 'PRON');
const reach = 8;

/** Index of the nearest word before `i`, within reach, whose class is in `mask`; -1 for none. */
function nearest(classes: Int32Array, i: number, mask: number): number {
  for (let at = i - 1; at >= 0 && at >= i - reach; at--) {
    if ((mask >>> (classes[at] as number)) & 1) return at;
  }
  return -1;
}

/** The features that tell which of its choices word `i` is; `signature` stands for what they are. */
export function addInflectionFeatures(
  list: FeatureList,
  { lexemes, classes, agreement }: InflectionState,
  i: number,
  signature: number,
): void {
  const word = lexemes[i] as Lexeme;
  const own = classes[i] as number;
  const before = lexemes[i - 1] ?? edge;
  const next = lexemes[i + 1] ?? edge;
  const class1 = i > 0 ? (classes[i - 1] as number) : -1;
  const agreement1 = i > 0 ? (agreement[i - 1] as number) : -1;
  const nextClass = classes[i + 1] ?? -1;
  const kind = mix(signature, own);
  const at = (mask: number, values: Int32Array): number => values[nearest(classes, i, mask)] ?? -1;
  const formAt = (mask: number): number => lexemes[nearest(classes, i, mask)]?.form ?? 0;

  list.clear();
  list.two(own, word.form);
  list.two(own, word.suffix2);
  list.two(own, word.suffix3);
  list.two(own, word.suffix4);
  list.one(kind);
  list.three(kind, class1, agreement1);
  list.two(kind, before.form);
  list.two(kind, next.form);
  list.two(kind, nextClass);
  list.three(kind, nextClass, next.suffix2);
  list.three(kind, nextClass, lexemes[i + 2]?.suffix2 ?? 0);
  list.two(kind, at(determiner, agreement));
  list.two(kind, at(head, agreement));
  list.three(kind, at(head, agreement), at(determiner, agreement));
  list.three(kind, at(head, classes), at(head, agreement));
  list.two(kind, formAt(head));
  list.two(kind, formAt(auxiliary));
  list.three(kind, formAt(auxiliary), at(head, agreement));
  list.two(kind, formAt(verb));
  list.two(kind, formAt(conjunction));
  list.three(kind, formAt(conjunction), formAt(verb));
  list.two(word.form, before.form);
  list.two(word.form, formAt(head));
  list.two(kind, i === 0 ? 1 : 0);
}
