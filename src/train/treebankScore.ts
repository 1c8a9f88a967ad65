import { parseSentence } from '../core/grammar/parse.ts';
import { type Grammar, type Morphology, tagSentence } from '../core/grammar/tag.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { type Token, tokenize } from '../core/text/tokens.ts';
import type { TreebankSentence } from './conllu.ts';
import { goldSentence } from './goldSentence.ts';
import { goldWords, guessedWords, type ScoredWord, withKnownContractions } from './scoredWords.ts';

/** Percentages, F1 where the number of words may differ. `tokenF1` is 100 on gold tokens, `nsubj` counts subjects with their verb. */
interface Figures {
  readonly upos: number;
  readonly ufeats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  readonly nsubj: number;
  readonly tokenF1: number;
  /** Thousands of tokens tagged and parsed a second. */
  readonly speed: number;
}

type Counter = Map<string, number>;

function count(counter: Counter, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}

function features({ gender, number, person, mood, tense, verbForm }: Morphology): string {
  return [gender, number, person, mood, tense, verbForm].map((value) => value ?? '').join('|');
}

function analyse(tokens: readonly Token[], sentence: TreebankSentence | null, grammar: Grammar) {
  const tagged = tagSentence(tokens, grammar);
  const words = sentence ? withKnownContractions(tagged, sentence) : tagged;
  return guessedWords(words, parseSentence(words, grammar));
}

function analyseRaw(text: string, grammar: Grammar): readonly ScoredWord[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).flatMap((sentence) => analyse(sentence, null, grammar));
}

function isSubject({ relation }: ScoredWord): boolean {
  return relation === 'nsubj';
}

/** Counts what of a word is right, and names what is wrong. */
function compare(gold: ScoredWord, guess: ScoredWord | undefined, right: Counter, errors: Counter): void {
  if (!guess) {
    count(errors, `token ${gold.text}`);
    return;
  }
  count(right, 'token');
  const samePart = guess.pos === gold.pos;
  if (samePart) count(right, 'upos');
  else count(errors, `upos ${gold.text} ${gold.pos} > ${guess.pos}`);
  if (features(guess.morphology) === features(gold.morphology)) count(right, 'ufeats');
  else if (samePart)
    count(errors, `ufeats ${gold.pos} ${features(gold.morphology)} > ${features(guess.morphology)}`);
  if (guess.lemma === gold.lemma) count(right, 'lemma');
  else if (samePart) count(errors, `lemma ${gold.text} ${gold.lemma} > ${guess.lemma}`);
  if (guess.head !== gold.head) {
    count(errors, `head ${gold.relation}`);
    return;
  }
  count(right, 'uas');
  if (guess.relation !== gold.relation) {
    count(errors, `relation ${gold.relation} > ${guess.relation}`);
    return;
  }
  count(right, 'las');
  if (isSubject(gold)) count(right, 'nsubj');
}

/** Tags and parses a treebank's sentences on its own tokens or on their raw text, and compares. */
export function scoreTreebank(
  sentences: readonly TreebankSentence[],
  grammar: Grammar,
  tokens: 'gold' | 'raw',
): { figures: Figures; errors: readonly (readonly [error: string, count: number])[] } {
  const right: Counter = new Map();
  const errors: Counter = new Map();
  let words = 0;
  let subjects = 0;
  let guesses = 0;
  let time = 0;
  for (const sentence of sentences) {
    const before = performance.now();
    const guessed =
      tokens === 'raw'
        ? analyseRaw(sentence.text, grammar)
        : analyse(
            goldSentence(sentence).map(({ token }) => token),
            sentence,
            grammar,
          );
    time += performance.now() - before;
    const gold = goldWords(sentence);
    const byPlace = new Map(guessed.map((word) => [word.place, word]));
    for (const word of gold) compare(word, byPlace.get(word.place), right, errors);
    guesses += guessed.length;
    words += gold.length + guessed.length;
    subjects += gold.filter(isSubject).length + guessed.filter(isSubject).length;
  }
  const f1 = (name: string, of = words): number => (200 * (right.get(name) ?? 0)) / Math.max(of, 1);
  return {
    figures: {
      upos: f1('upos'),
      ufeats: f1('ufeats'),
      lemma: f1('lemma'),
      uas: f1('uas'),
      las: f1('las'),
      nsubj: f1('nsubj', subjects),
      tokenF1: f1('token'),
      speed: guesses / Math.max(time, 1),
    },
    errors: [...errors].sort((a, b) => b[1] - a[1]),
  };
}
