import type { Morphology, PartOfSpeech } from './tag.ts';

/** What the tagger tells apart first: the parts of speech, verbs by their form. Their order is the order of the model's labels. */
export const wordClasses = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX Fin',
  'AUX Inf',
  'AUX Part',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB Fin',
  'VERB Inf',
  'VERB Part',
  'X',
] as const;

/** The class of marks and punctuation. */
export const punctuation = wordClasses.indexOf('PUNCT');

const numbers = new Map<string, number>(wordClasses.map((name, i) => [name, i]));

/** The number of a reading's class in `wordClasses`. */
export function classOf(pos: PartOfSpeech, { verbForm = 'Fin' }: Morphology): number {
  return numbers.get(pos === 'VERB' || pos === 'AUX' ? `${pos} ${verbForm}` : pos) ?? wordClasses.length - 1;
}

const partsOfSpeech = wordClasses.map((name) => name.split(' ')[0] as PartOfSpeech);

/** The part of speech of a class. */
export function partOfSpeech(wordClass: number): PartOfSpeech {
  return partsOfSpeech[wordClass] ?? 'X';
}

/** The morphology that a class implies by itself: «VERB Inf» → infinitive. */
export function verbFormOf(wordClass: number): Morphology {
  const form = (wordClasses[wordClass] ?? '').split(' ')[1];
  return form ? { verbForm: form as 'Fin' | 'Inf' | 'Part' } : {};
}
