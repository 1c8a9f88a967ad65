import {
  type Grammar,
  grammarFiles,
  openGrammar,
  type PartOfSpeech,
  tagSentence,
  type Word,
} from '../core/grammar/tag.ts';
import { classOf, wordClasses } from '../core/grammar/wordClass.ts';
import type { Token } from '../core/text/tokens.ts';
import type { TreebankSentence } from './conllu.ts';
import { type GoldToken, goldSentence, kindOf } from './goldSentence.ts';
import { type GoldTree, goldTree } from './goldTree.ts';
import type { Part } from './inversionParts.ts';
import { makeInversions } from './inversions.ts';

/** A sentence to train the parser on: its words as a tagger that did not know it tags them, and its tree. */
export interface ParseExample {
  readonly words: readonly Word[];
  readonly tree: GoldTree;
}

const folds = 4;
const count = 1900;

/**
 * The treebanks' sentences as a tagger tags them that has not seen them, since the parser will meet tags with errors: each quarter is
 * tagged by one that is trained on the others.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  wordForms: Uint8Array,
  train: (sentences: readonly TreebankSentence[]) => Uint8Array,
): readonly ParseExample[] {
  const examples: ParseExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const tagger = train(sentences.filter((_, i) => i % folds !== fold));
    const grammar = openGrammar(
      new Map([
        [grammarFiles[0], wordForms],
        [grammarFiles[1], tagger],
      ]),
    );
    sentences.forEach((sentence, i) => {
      if (i % folds !== fold) return;
      const tokens = goldSentence(sentence).map(({ token }) => token);
      examples[i] = { words: tagSentence(tokens, grammar), tree: goldTree(sentence) };
    });
  }
  return examples;
}

/** Reporting sentences made from those of the treebanks, with the classes that their words are known to have. */
export function madeSentences(sentences: readonly TreebankSentence[], wordsTsv: string): readonly Part[] {
  const sources = sentences.map((sentence) => ({
    tokens: sentence.tokens.map(({ form }) => form),
    classes: goldSentence(sentence).map(
      ({ pos, morphology }) => wordClasses[classOf(pos, morphology)] ?? 'X',
    ),
    ...goldTree(sentence),
  }));
  return makeInversions(sources, wordsTsv, count);
}

/** A made sentence as tokens of the tagger's training; what inflection its words have is not known. */
export function madeTokens({ tokens, classes }: Part): readonly GoldToken[] {
  return tokens.map((text, i): GoldToken => {
    const [pos = 'X', verbForm] = (classes[i] ?? '').split(' ');
    const token: Token = { start: 0, end: text.length, text, kind: kindOf(text) };
    const morphology = verbForm ? { verbForm: verbForm as 'Fin' } : {};
    return { token, lemma: text, pos: pos as PartOfSpeech, morphology };
  });
}

/** Made sentences as the tagger tags them. */
export function madeExamples(made: readonly Part[], grammar: Grammar): readonly ParseExample[] {
  return made.map((tree) => ({
    words: tagSentence(
      madeTokens(tree).map(({ token }) => token),
      grammar,
    ),
    tree,
  }));
}
