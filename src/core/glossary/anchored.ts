import { matchesSurely } from './matchesSurely.ts';
import type { Phrase, PhraseIndex } from './phrases.ts';
import type { WordKeys } from './wordKeys.ts';

/** What a word is to the patterns. */
export interface Anchored {
  /** Those that it may be the anchor of. */
  readonly phrases: readonly Phrase[];
  /** The signs of these, two each, side by side. */
  readonly signs: Int32Array;
  /** The numbers of the words of patterns that it may be. */
  readonly numbers: Int32Array;
}

const remembering = new WeakMap<PhraseIndex, WeakMap<WordKeys, Anchored>>();

/** What each word is to these patterns; found once for all words of the same keys. */
export function anchoredIn(index: PhraseIndex): (keys: WordKeys) => Anchored {
  const known = remembering.get(index) ?? new WeakMap<WordKeys, Anchored>();
  remembering.set(index, known);
  return (keys) => {
    let anchored = known.get(keys);
    if (!anchored) {
      const phrases = phrasesAt(keys, index);
      const signs = Int32Array.from(phrases.flatMap(({ signs }) => signs));
      anchored = { phrases, signs, numbers: numbersOf(keys, index) };
      known.set(keys, anchored);
    }
    return anchored;
  };
}

function phrasesAt(keys: WordKeys, index: PhraseIndex): readonly Phrase[] {
  return keys.anchors.flatMap((key) => {
    const isForm = keys.exact.includes(key);
    return index.get(key).filter((phrase) => isForm || matchesSurely(keys, phrase, phrase.anchor));
  });
}

function numbersOf(keys: WordKeys, { numbers }: PhraseIndex): Int32Array {
  return Int32Array.from([...keys.anchors, ...keys.loose()].flatMap((name) => numbers.get(name) ?? []));
}
