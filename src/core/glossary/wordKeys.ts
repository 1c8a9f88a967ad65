import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import { isReflexive } from './reflexive.ts';

/** What a token may be called in a pattern: `sure` its form and its lemma, `loose` lemmas that the tagger did not choose. */
export interface WordKeys {
  /** The folded form, «l'». */
  readonly form: string;
  /** The folded lemma, «le». */
  readonly lemma: string;
  readonly sure: readonly string[];
  /** Looked up when first asked for, since few words ever are. */
  readonly loose: () => readonly string[];
}

/** Full forms of elided and contracted words. */
const expansions: Readonly<Record<string, readonly string[]>> = {
  "l'": ['le', 'la'],
  "d'": ['de'],
  "n'": ['ne'],
  "s'": ['si'],
  "m'": ['me'],
  "t'": ['te'],
  "c'": ['ce'],
  "j'": ['je'],
  "qu'": ['que'],
  "jusqu'": ['jusque'],
  "lorsqu'": ['lorsque'],
  "puisqu'": ['puisque'],
  "quelqu'": ['quelque'],
  "quoiqu'": ['quoique'],
  au: ['à'],
  aux: ['à'],
  du: ['de'],
  des: ['de'],
};

const noKeys: readonly string[] = [];

/** The keys of each word of a sentence. */
export function keysOf(words: readonly Word[], forms: WordForms): readonly WordKeys[] {
  return words.map((word, i) => {
    const form = fold(word.text);
    const sure = [form, ...(expansions[form] ?? noKeys)];
    const lemma = fold(word.lemma);
    if (!sure.includes(lemma)) sure.push(lemma);
    if (isReflexive(words, i)) sure.push('se');
    let loose: readonly string[] | undefined = isOpen(word) ? undefined : noKeys;
    return { form, lemma, sure, loose: () => (loose ??= otherLemmas(form, sure, forms)) };
  });
}

function isOpen(word: Word): boolean {
  return word.kind === 'word' && /^(NOUN|VERB|ADJ|ADV|AUX|ADP)$/u.test(word.pos);
}

function otherLemmas(form: string, sure: readonly string[], forms: WordForms): readonly string[] {
  return forms
    .lookup(form)
    .map((reading) => reading.lemma)
    .filter((lemma) => !sure.includes(lemma));
}
