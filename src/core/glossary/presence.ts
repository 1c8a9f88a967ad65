import type { Anchored } from './anchored.ts';
import type { Phrase, RequiredWord } from './phrases.ts';

/** Which words of patterns stand in a sentence: of most patterns some word stands nowhere in it, which one look tells. */
export class Presence {
  /** By the number of a word the sentence that it was last met in. */
  private readonly met: Int32Array;
  private sentence = 0;

  constructor(words: number) {
    this.met = new Int32Array(words);
  }

  /** Goes on to the next sentence. */
  enter(words: readonly Anchored[]): void {
    this.sentence++;
    for (const { numbers } of words) for (const number of numbers) this.met[number] = this.sentence;
  }

  /** Whether a phrase of this sign may stand in the sentence. */
  allows(sign: number): boolean {
    return sign < 0 || this.met[sign] === this.sentence;
  }

  /** Whether a word of the sentence may be this word of a pattern. */
  holds(word: RequiredWord | undefined): boolean {
    if (word) for (const number of word) if (this.met[number] === this.sentence) return true;
    return false;
  }

  /** Whether every word that the pattern needs stands somewhere in the sentence. */
  holdsAll({ required }: Phrase): boolean {
    for (const word of required) if (!this.holds(word)) return false;
    return true;
  }
}
