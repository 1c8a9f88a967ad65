import type { Parse } from '../core/grammar/parse.ts';
import type { Morphology, PartOfSpeech, Word } from '../core/grammar/tag.ts';
import type { TreebankSentence } from './conllu.ts';
import { treebankLemma } from './convention.ts';

/** A syntactic word as it is scored. «du» is two, the second at the same place with a `+`. */
export interface SyntacticWord {
  readonly place: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
  readonly lemma: string;
  /** Place of the head, '' for the root. */
  readonly head: string;
  readonly relation: string;
}

/** Words that a treebank takes apart when they hold a preposition. */
export const contraction = /^(?:du|des|au|aux)$/iu;
const relative = /^(?:au|aux|du|des)(?:quel|quels|quelles)$/iu;

function prepositionOf(text: string): string {
  return /^a/iu.test(text) ? 'à' : 'de';
}

function placeOf({ start, end, text }: Word): string {
  return relative.test(text) ? `${start}-${end}+` : `${start}-${end}`;
}

/** The reader's words as syntactic words: contractions that are tagged as prepositions are taken apart. */
export function guessedWords(words: readonly Word[], parse: Parse): readonly SyntacticWord[] {
  return words.flatMap((word, i): SyntacticWord[] => {
    const { text, pos, morphology } = word;
    const place = `${word.start}-${word.end}`;
    const headWord = words[parse.heads[i] ?? -1];
    const head = headWord ? placeOf(headWord) : '';
    const relation = parse.relations[i] ?? '';
    const own = { place, text, pos, morphology, lemma: treebankLemma(word), head, relation };
    if (pos === 'ADP' && contraction.test(text)) {
      const agreement: Morphology = /[sx]$/iu.test(text)
        ? { number: 'Plur' }
        : { gender: 'Masc', number: 'Sing' };
      return [
        own,
        { place: `${place}+`, text, pos: 'DET', morphology: agreement, lemma: 'le', head, relation: 'det' },
      ];
    }
    if (!relative.test(text)) return [own];
    const pronoun = { ...own, place: `${place}+`, pos: 'PRON' as const };
    const lemma = prepositionOf(text);
    return [{ ...own, pos: 'ADP', morphology: {}, lemma, head: pronoun.place, relation: 'case' }, pronoun];
  });
}

/** A treebank's syntactic words with the places of their tokens in the sentence. */
export function goldWords({ tokens, words }: TreebankSentence): readonly SyntacticWord[] {
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
    if (!contraction.test(word.text)) return word;
    return tokens[i]?.words.length === 2
      ? { ...word, pos: 'ADP', morphology: {}, lemma: prepositionOf(word.text) }
      : { ...word, pos: 'DET', lemma: /^du$/iu.test(word.text) ? 'du' : 'un' };
  });
}
