import type { TreebankSentence, TreebankToken } from './conllu.ts';

/** A tree over surface tokens: head of each, -1 for the root, and relation without its subtype. */
export interface GoldTree {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The syntactic word that stands for a token: of «du» (de + le) the preposition, of «auquel» (à + lequel) the pronoun. */
export function mainWord({ words: parts }: TreebankToken, { words }: TreebankSentence): number {
  const [first = 0, second] = parts;
  return second !== undefined && words[second]?.pos === 'PRON' ? second : first;
}

/** The tree of a treebank's sentence over its surface tokens. */
export function goldTree(sentence: TreebankSentence): GoldTree {
  const tokenOf = new Map(sentence.tokens.flatMap(({ words }, i) => words.map((word) => [word, i] as const)));
  const heads: number[] = [];
  const relations: string[] = [];
  sentence.tokens.forEach((token, i) => {
    let word = sentence.words[mainWord(token, sentence)];
    // A head inside the same token is passed over.
    while (word && word.head >= 0 && tokenOf.get(word.head) === i) word = sentence.words[word.head];
    heads.push(word && word.head >= 0 ? (tokenOf.get(word.head) ?? -1) : -1);
    relations.push(word?.relation ?? 'dep');
  });
  return { heads, relations };
}
