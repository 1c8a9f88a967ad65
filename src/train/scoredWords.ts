import type { Parse } from '../core/grammar/parse.ts';
import { contractedPreposition, mayContract, syntacticWords } from '../core/grammar/syntacticWords.ts';
import type { Morphology, PartOfSpeech, Word } from '../core/grammar/tag.ts';
import type { TreebankSentence } from './conllu.ts';
import { treebankLemma } from './convention.ts';

/** A syntactic word by the place of its token. «du» is two, the second at the same place with a `+`. */
export interface ScoredWord {
  readonly place: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
  readonly lemma: string;
  /** Place of the head, '' for the root. */
  readonly head: string;
  readonly relation: string;
}

/** The reader's words as they are scored. */
export function guessedWords(words: readonly Word[], parse: Parse): readonly ScoredWord[] {
  const list = syntacticWords(words, parse);
  const places = list.map(({ start, end, part }) => `${start}-${end}${part === 0 ? '' : '+'}`);
  return list.map((word, i) => ({
    place: places[i] as string,
    text: word.form,
    pos: word.pos,
    morphology: word.morphology,
    lemma: treebankLemma({ ...word, text: word.form }),
    head: places[word.head] ?? '',
    relation: word.relation,
  }));
}

/** A treebank's syntactic words with the places of their tokens in the sentence. */
export function goldWords({ tokens, words }: TreebankSentence): readonly ScoredWord[] {
  const places: string[] = [];
  let at = 0;
  for (const { form, spaceAfter, words: parts } of tokens) {
    for (const [i, part] of parts.entries()) places[part] = `${at}-${at + form.length}${i === 0 ? '' : '+'}`;
    at += form.length + (spaceAfter ? 1 : 0);
  }
  return words.map((word, i) => ({
    place: places[i] ?? '',
    text: word.form,
    pos: word.pos,
    morphology: word.morphology,
    lemma: treebankLemma({ ...word, text: word.form }),
    head: word.head < 0 ? '' : (places[word.head] ?? ''),
    relation: word.relation,
  }));
}

/** On gold tokens a contraction is known as one: «des» that the treebank leaves whole is an article. */
export function withKnownContractions(words: readonly Word[], { tokens }: TreebankSentence): readonly Word[] {
  return words.map((word, i): Word => {
    if (!mayContract(word.text)) return word;
    return tokens[i]?.words.length === 2
      ? { ...word, pos: 'ADP', morphology: {}, lemma: contractedPreposition(word.text) }
      : { ...word, pos: 'DET', lemma: /^du$/iu.test(word.text) ? 'du' : 'un' };
  });
}
