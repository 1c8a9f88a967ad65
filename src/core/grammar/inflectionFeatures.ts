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

function valueAt(values: Int32Array, at: number): number {
  return at < 0 ? -1 : (values[at] as number);
}

function formAt(lexemes: readonly Lexeme[], at: number): number {
  return at < 0 ? 0 : (lexemes[at] as Lexeme).form;
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
  const formOf = (mask: number): number => formAt(lexemes, nearest(classes, i, mask));
  const headAt = nearest(classes, i, head);
  const agreementOfHead = valueAt(agreement, headAt);
  const agreementOfDeterminer = valueAt(agreement, nearest(classes, i, determiner));
  const [formOfHead, formOfVerb] = [formAt(lexemes, headAt), formOf(verb)];
  const [formOfAuxiliary, formOfConjunction] = [formOf(auxiliary), formOf(conjunction)];

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
  list.two(kind, agreementOfDeterminer);
  list.two(kind, agreementOfHead);
  list.three(kind, agreementOfHead, agreementOfDeterminer);
  list.three(kind, valueAt(classes, headAt), agreementOfHead);
  list.two(kind, formOfHead);
  list.two(kind, formOfAuxiliary);
  list.three(kind, formOfAuxiliary, agreementOfHead);
  list.two(kind, formOfVerb);
  list.two(kind, formOfConjunction);
  list.three(kind, formOfConjunction, formOfVerb);
  list.two(word.form, before.form);
  list.two(word.form, formOfHead);
  list.two(kind, i === 0 ? 1 : 0);
}
