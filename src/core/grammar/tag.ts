import type { Token } from '../text/tokens.ts';
import { candidatesOf } from './candidates.ts';
import { openWordForms, type WordForm, type WordForms } from './wordForms.ts';

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

/** What tags a sentence: the word forms and, behind it, the models. Open it once. */
export interface Grammar {
  readonly forms: WordForms;
}

/** The assets that `openGrammar` reads, by path from the extension's root. */
export const grammarFiles = ['media/word-forms.bin'] as const;

/** Opens the grammar from the bytes of its assets. A missing asset is an empty one: every word is then unknown. */
export function openGrammar(files: ReadonlyMap<string, Uint8Array>): Grammar {
  const bytes = files.get(grammarFiles[0]);
  return { forms: bytes ? openWordForms(bytes) : { lookup: () => [] } };
}

/** Says of each token of a sentence which word it is. The words are as many as the tokens and in their order. */
export function tagSentence(tokens: readonly Token[], grammar: Grammar): Word[] {
  const candidates = tokens.map((token, i) => candidatesOf(token, i === 0, grammar.forms));
  const words: Word[] = [];
  for (const [i, token] of tokens.entries()) {
    const previous = words.findLast(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
    const beside = i > 0 ? words[i - 1] : undefined;
    let best: WordForm | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates[i] ?? []) {
      const score = fit(candidate, beside, previous, candidates.slice(i + 1, i + 4));
      if (score > most) [best, most] = [candidate, score];
    }
    words.push({
      ...token,
      lemma: best?.lemma ?? token.text,
      pos: best?.pos ?? 'X',
      morphology: best?.morphology ?? {},
    });
  }
  return words;
}

const verbal: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['VERB', 'AUX']);
const nominal: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** How well a reading follows the words before it: «la porte» is a noun, «il la porte» a verb, «a porté» a participle. */
function fit(
  word: WordForm,
  beside: Word | undefined,
  previous: Word | undefined,
  next: readonly (readonly WordForm[])[],
): number {
  const isVerb = verbal.has(word.pos);
  const isPart = word.morphology.verbForm === 'Part';
  const finite = word.morphology.verbForm === 'Fin';
  let score = 0;
  if (word.pos === 'AUX') {
    score +=
      word.lemma === 'être' ||
      next.some((list) =>
        list.some(({ morphology }) => morphology.tense === 'Past' && morphology.verbForm === 'Part'),
      )
        ? 1
        : -2;
  }
  if (beside?.pos === 'DET' || (beside?.pos === 'ADP' && beside.lemma !== 'pour')) {
    score += word.pos === 'NOUN' ? 3 : nominal.has(word.pos) || word.pos === 'DET' ? 2 : finite ? -4 : 0;
  }
  if (beside?.pos === 'PRON' || beside?.lemma === 'ne')
    score += finite ? 4 : isVerb ? 2 : word.pos === 'PRON' ? 1 : -1;
  if (beside && nominal.has(beside.pos)) score += word.pos === 'ADJ' || finite || isPart ? 1 : 0;
  if (previous?.pos === 'AUX') score += isPart ? 4 : word.pos === 'ADJ' ? 2 : finite ? -5 : 0;
  const follows = next[0] ?? [];
  if (word.pos === 'PRON')
    score +=
      follows.some(({ morphology }) => morphology.verbForm === 'Fin') &&
      !follows.some(({ pos }) => pos === 'NOUN')
        ? 3
        : -1;
  if (word.pos === 'DET' && (beside?.pos === 'PRON' || (word.lemma === 'un' && beside?.pos === 'NOUN')))
    score -= 4;
  if (word.pos === 'DET') score += follows.some(({ pos }) => nominal.has(pos)) ? 2 : -2;
  if (word.morphology.mood === 'Sub' || word.morphology.mood === 'Imp' || (word.morphology.person ?? 3) < 3)
    score -= isVerb ? 2 : 0;
  return score;
}
