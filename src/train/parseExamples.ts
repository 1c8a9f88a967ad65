import type { Grammar } from '../core/grammar/tag.ts';
import { grammarFiles, openGrammar, tagSentence } from '../core/grammar/tag.ts';
import type { Token } from '../core/text/tokens.ts';
import type { TreebankSentence } from './conllu.ts';
import { goldSentence, kindOf } from './goldSentence.ts';
import { goldTree } from './goldTree.ts';
import { makeInversions } from './inversions.ts';
import type { ParseExample } from './parser.ts';

const folds = 4;
const inversions = 1200;

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

/** Sentences with inverted subjects, made from those of the treebanks and tagged. */
export function madeExamples(
  sentences: readonly TreebankSentence[],
  wordsTsv: string,
  grammar: Grammar,
): readonly ParseExample[] {
  const sources = sentences.map((sentence) => ({
    tokens: sentence.tokens.map(({ form }) => form),
    ...goldTree(sentence),
  }));
  return makeInversions(sources, wordsTsv, inversions).map((tree) => {
    const tokens = tree.tokens.map(
      (text): Token => ({ start: 0, end: text.length, text, kind: kindOf(text) }),
    );
    return { words: tagSentence(tokens, grammar), tree };
  });
}
