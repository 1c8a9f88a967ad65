import {
  type Grammar,
  type Morphology,
  type PartOfSpeech,
  tagSentence,
  type Word,
} from '../core/grammar/tag.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { type Token, tokenize } from '../core/text/tokens.ts';
import type { TreebankSentence } from './conllu.ts';
import { treebankLemma } from './convention.ts';
import { goldSentence } from './goldSentence.ts';

/** Percentages. `tokenF1` is 100 on gold tokens. */
interface Figures {
  readonly upos: number;
  readonly ufeats: number;
  readonly lemma: number;
  readonly tokenF1: number;
  /** Thousands of tokens tagged a second. */
  readonly speed: number;
}

/** A syntactic word as it is scored, at its place in the text; the second part of a contraction is at the same place. */
interface Scored {
  readonly place: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
  readonly lemma: string;
}

/** What the second word of a contraction is: «du» = «de» + «le». */
const article = { pos: 'DET', lemma: 'le' } as const;
const contractions = /^(?:du|des|au|aux)$/iu;
const relatives = /^(au|aux|du|des)(quel|quels|quelles)$/iu;

function articleOf(text: string): Morphology {
  return /[sx]$/iu.test(text) ? { number: 'Plur' } : { gender: 'Masc', number: 'Sing' };
}

/** The reader's words as syntactic words: contractions that are tagged as prepositions are taken apart. */
function syntacticWords(word: Word): Scored[] {
  const { text, pos, morphology } = word;
  const place = `${word.start}-${word.end}`;
  const lemma = treebankLemma(word);
  const second = `${place}+`;
  if (pos === 'ADP' && contractions.test(text)) {
    const first: Scored = { place, text, pos, morphology, lemma };
    return [first, { place: second, text, ...article, morphology: articleOf(text) }];
  }
  const relative = relatives.exec(text);
  if (relative) {
    const preposition = /^a/iu.test(text) ? 'à' : 'de';
    const first: Scored = { place, text, pos: 'ADP', morphology: {}, lemma: preposition };
    return [first, { place: second, text, pos: 'PRON', morphology, lemma }];
  }
  return [{ place, text, pos, morphology, lemma }];
}

function goldWords({ tokens, words }: TreebankSentence, start: number): Scored[] {
  let at = start;
  return tokens.flatMap(({ form, spaceAfter, words: parts }) => {
    const place = `${at}-${at + form.length}`;
    at += form.length + (spaceAfter ? 1 : 0);
    return parts.flatMap((part, i) => {
      const word = words[part];
      if (!word) return [];
      const { pos, morphology } = word;
      return [
        {
          place: i === 0 ? place : `${place}+`,
          text: word.form,
          pos,
          morphology,
          lemma: treebankLemma({ ...word, text: word.form }),
        },
      ];
    });
  });
}

function features({ gender, number, person, mood, tense, verbForm }: Morphology): string {
  return [gender, number, person, mood, tense, verbForm].map((value) => value ?? '').join('|');
}

function rawWords(text: string, grammar: Grammar): Word[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).flatMap((sentence) => tagSentence(sentence, grammar));
}

function shift(word: Word, by: number): Word {
  return { ...word, start: word.start + by, end: word.end + by };
}

/** On gold tokens a contraction is known as one: «des» that the treebank takes apart is no article. */
function knownContractions(tagged: readonly Word[], sentence: TreebankSentence): Word[] {
  return tagged.map((word, i) => {
    if (!contractions.test(word.text)) return word;
    return sentence.tokens[i]?.words.length === 2
      ? { ...word, pos: 'ADP', morphology: {}, lemma: /^a/iu.test(word.text) ? 'à' : 'de' }
      : { ...word, pos: 'DET', lemma: /^du$/iu.test(word.text) ? 'du' : 'un' };
  });
}

/** Tags a treebank's sentences on its own tokens or on their raw text and compares. */
export function scoreTreebank(
  sentences: readonly TreebankSentence[],
  grammar: Grammar,
  tokens: 'gold' | 'raw',
): { figures: Figures; errors: readonly (readonly [error: string, count: number])[] } {
  const errors = new Map<string, number>();
  const right = { upos: 0, ufeats: 0, lemma: 0, token: 0 };
  let golds = 0;
  let guesses = 0;
  let time = 0;
  let start = 0;
  for (const sentence of sentences) {
    const own = goldSentence(sentence).map(({ token }): Token => token);
    const before = performance.now();
    const tagged = tokens === 'gold' ? tagSentence(own, grammar) : rawWords(sentence.text, grammar);
    time += performance.now() - before;
    const words = tokens === 'gold' ? knownContractions(tagged, sentence) : tagged;
    const guess = new Map(
      words.flatMap((word) => syntacticWords(shift(word, start))).map((word) => [word.place, word]),
    );
    const gold = goldWords(sentence, start);
    golds += gold.length;
    guesses += guess.size;
    for (const word of gold) {
      const found = guess.get(word.place);
      if (!found) {
        count(errors, `token ${word.text}`);
        continue;
      }
      right.token++;
      if (found.pos === word.pos) right.upos++;
      else count(errors, `upos ${word.text} ${word.pos} > ${found.pos}`);
      if (features(found.morphology) === features(word.morphology)) right.ufeats++;
      else if (found.pos === word.pos)
        count(errors, `feats ${found.pos} ${features(word.morphology)} > ${features(found.morphology)}`);
      if (found.lemma === word.lemma) right.lemma++;
      else if (found.pos === word.pos) count(errors, `lemma ${word.text} ${word.lemma} > ${found.lemma}`);
    }
    start += sentence.text.length + 1;
  }
  const f1 = (hits: number): number => (200 * hits) / (golds + guesses);
  return {
    figures: {
      upos: f1(right.upos),
      ufeats: f1(right.ufeats),
      lemma: f1(right.lemma),
      tokenF1: f1(right.token),
      speed: guesses / time,
    },
    errors: [...errors].sort((a, b) => b[1] - a[1]),
  };
}

function count(errors: Map<string, number>, error: string): void {
  errors.set(error, (errors.get(error) ?? 0) + 1);
}
