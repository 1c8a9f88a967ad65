import type { Word } from '../grammar/tag.ts';

/** Forms kept: an article has some 500, and they come back in the next. */
const most = 20_000;

interface Remembered<Value> {
  readonly word: Pick<Word, 'lemma' | 'pos' | 'kind' | 'morphology'>;
  readonly value: Value;
}

/**
 * The same function, which remembers its answers by all that a word is out of its sentence: its form, its lemma, its part of speech,
 * its kind and the form of a verb. When it is full everything is forgotten.
 */
export function rememberingWords<Value>(make: (word: Word) => Value): (word: Word) => Value {
  const known = new Map<string, Remembered<Value>[]>();
  return (word) => {
    const same = known.get(word.text);
    if (same) for (const remembered of same) if (isLike(word, remembered)) return remembered.value;
    const remembered = { word, value: make(word) };
    if (same) same.push(remembered);
    else {
      if (known.size >= most) known.clear();
      known.set(word.text, [remembered]);
    }
    return remembered.value;
  };
}

function isLike<Value>({ lemma, pos, kind, morphology }: Word, { word }: Remembered<Value>): boolean {
  return (
    lemma === word.lemma &&
    pos === word.pos &&
    kind === word.kind &&
    morphology.verbForm === word.morphology.verbForm
  );
}
