import { fold } from '../text/fold.ts';
import { hashText } from './hashing.ts';
import { agreementCode } from './inflectionLabels.ts';
import type { Word } from './tag.ts';
import { classOf } from './wordClass.ts';

/** Rows of each table that stand for what was not seen in training and for the root. */
export const unknownRow = 0;
export const rootRow = 1;
export const firstRow = 2;

/** Keys are the low bits of a hash: of some 10,000 words hardly two share one. */
const keyMask = 0xffffff;

const moods = ['', 'Ind', 'Cnd', 'Sub', 'Imp'];
const numeral = 5;

/**
 * What the parser's net sees of a word, each a key in a table of vectors: its form, lemma, last three letters, class, and class with
 * inflection.
 */
export function wordKeys({ text, lemma, pos, morphology }: Word): readonly number[] {
  const form = fold(text).replace(/\d/gu, '0');
  const wordClass = classOf(pos, morphology);
  const { person = 0, mood = '' } = morphology;
  const tag = ((wordClass * 16 + agreementCode(morphology)) * 4 + person) * 8 + moods.indexOf(mood);
  return [
    hashText(form) & keyMask,
    (pos === 'NUM' ? numeral : hashText(lemma)) & keyMask,
    hashText(form, form.length - 3) & keyMask,
    wordClass,
    tag,
  ];
}
