import type { Token } from '../text/tokens.ts';

/** Universal part-of-speech tags (universaldependencies.org), as far as French uses them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal features, only those that apply to the word. */
export interface Morphology {
  readonly gender?: 'Masc' | 'Fem';
  readonly number?: 'Sing' | 'Plur';
  readonly person?: 1 | 2 | 3;
  readonly mood?: 'Ind' | 'Cnd' | 'Sub' | 'Imp';
  readonly tense?: 'Pres' | 'Past' | 'Imp' | 'Fut';
  readonly verbForm?: 'Fin' | 'Inf' | 'Part';
}

/** A token in its sentence: which word it is. `lemma` is the dictionary form, «a» → «avoir»; for a name, the name itself. */
export interface Word extends Token {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
}
