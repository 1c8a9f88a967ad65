import { classOf, wordClasses } from '../core/grammar/wordClass.ts';
import type { WordForm } from '../core/grammar/wordForms.ts';
import { fold } from '../core/text/fold.ts';
import type { GoldToken } from './goldSentence.ts';

/** «NOUN fils» → how often a text means it. */
export type LemmaCounts = ReadonlyMap<string, number>;

/** How often each lemma occurs as each part of speech, in treebanks and in a list `lemma, part of speech, count` of a news corpus. */
export function countLemmas(sentences: readonly (readonly GoldToken[])[], newsLemmas: string): LemmaCounts {
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void => void counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { lemma, pos } of sentences.flat()) add(`${pos} ${lemma}`, 1);
  for (const line of newsLemmas.split('\n')) {
    const [, lemma, pos, count] = line.split('\t');
    if (Number(count)) add(`${pos} ${lemma}`, Number(count) / 100);
  }
  return counts;
}

function lettersChanged(form: string, lemma: string): number {
  let common = 0;
  while (common < form.length && form[common] === lemma[common]) common++;
  return form.length - common;
}

/** A feminine that the dictionary has under its masculine: «directrice», but «commune» too. */
function isFeminineNoun({ pos, morphology }: WordForm): boolean {
  return pos === 'NOUN' && morphology.gender === 'Fem';
}

/**
 * For each form that belongs to several lemmas of one class, the lemma that is meant, where it is not the first that the dictionary
 * gives: the commoner one («faut»: falloir, not faillir), and of two as common the nearer («commune», not «commun»).
 */
export function commonLemmas(
  forms: Iterable<readonly [form: string, readings: readonly WordForm[]]>,
  counts: LemmaCounts,
): Record<string, string> {
  const common: [string, string][] = [];
  for (const [form, readings] of forms) {
    const classes = new Set(readings.map(({ pos, morphology }) => classOf(pos, morphology)));
    for (const wordClass of classes) {
      const rivals = readings.filter(({ pos, morphology }) => classOf(pos, morphology) === wordClass);
      const pos = rivals[0]?.pos;
      const dictionary = [...new Set(rivals.map(({ lemma }) => lemma))];
      const own = rivals.every(isFeminineNoun) ? [form.replace(/s$/u, '')] : [];
      const lemmas = [...new Set([...dictionary, ...own])];
      if (lemmas.length < 2) continue;
      const weight = (lemma: string): number =>
        ((counts.get(`${pos} ${lemma}`) ?? 0) + (dictionary.includes(lemma) ? 1 : 0)) /
        (1 + lettersChanged(form, lemma));
      const ranked = lemmas.toSorted((a, b) => weight(b) - weight(a));
      if (ranked[0] && ranked[0] !== lemmas[0])
        common.push([`${fold(form)} ${wordClasses[wordClass]}`, ranked[0]]);
    }
  }
  return Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1)));
}
