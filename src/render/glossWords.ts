import type { Gloss } from '../core/glossary/gloss.ts';
import type { Wording } from './wording.ts';

/** «noun, feminine», «phrase», «verb» */
export function classWords(gloss: Pick<Gloss, 'pos' | 'gender' | 'phrase'>, wording: Wording): string {
  if (gloss.phrase) return wording.labels.phrase;
  const pos = wording.partsOfSpeech[gloss.pos];
  return gloss.gender && gloss.pos === 'NOUN' ? `${pos}, ${wording.genders[gloss.gender]}` : pos;
}

/** How a gloss that is not in the lexicon came about, or `null`. */
export function originWords({ origin }: Gloss, { labels }: Wording): string | null {
  return origin === 'lexicon' ? null : labels[origin];
}

/** The senses of the entry that are not the one chosen here. */
export function otherSenses(gloss: Gloss): readonly string[] {
  return gloss.senses.filter((sense) => sense !== gloss.gloss);
}
