import type { Item } from './frames.ts';

/** How many items may stand between an auxiliary and its participle: «a, un peu plus tard dans la journée, confirmé». */
const longestGap = 12;

/** The past participle that an auxiliary governs, over adverbs and set-off adverbials, or -1. */
export function participleAfter(items: readonly Item[], auxiliary: number): number {
  let adverbial = false;
  for (let i = auxiliary + 1; i < Math.min(items.length, auxiliary + longestGap); i++) {
    const word = items[i]?.word;
    if (!word) return -1;
    const { verbForm, tense, mood } = word.morphology;
    if (
      verbForm === 'Part' &&
      tense !== 'Pres' &&
      (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'ADJ')
    )
      return i;
    if (word.text === ',') {
      const end = commaAfter(items, i, auxiliary + longestGap);
      if (end < 0 || isIncise(items, i)) return -1;
      i = end;
      adverbial = false;
      continue;
    }
    if (
      mood ||
      verbForm === 'Inf' ||
      word.pos === 'CCONJ' ||
      word.pos === 'SCONJ' ||
      word.kind === 'punctuation' ||
      word.kind === 'mark'
    )
      return -1;
    if (word.pos === 'ADP') adverbial = true;
    const lapse = endOfLapse(items, i);
    if (lapse >= 0) {
      i = lapse;
      continue;
    }
    if ((word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'DET') && !adverbial) return -1;
  }
  return -1;
}

/** «a {une nouvelle fois} dénoncé», «a {un temps} dénoncé», «l'a {un jour} appelée»: the last item of how often or how long, or -1. */
function endOfLapse(items: readonly Item[], at: number): number {
  if (items[at]?.word?.pos !== 'DET') return -1;
  const noun = items[at + 1]?.word?.pos === 'ADJ' ? at + 2 : at + 1;
  return /^(?:fois|temps|jour|matin|soir|moment)$/u.test(items[noun]?.form ?? '') ? noun : -1;
}

/** «Nous avons{, raconte-t-elle,} tout perdu», «Je n'ai{, se défend Alain,} rien vu»: a verb of its own stands between the commas. */
function isIncise(items: readonly Item[], comma: number): boolean {
  const verb = /^(?:se|s')$/u.test(items[comma + 1]?.form ?? '') ? comma + 2 : comma + 1;
  return items[verb]?.word?.morphology.mood === 'Ind';
}

/** Index of the next comma before `limit`, or -1. */
function commaAfter(items: readonly Item[], at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) if (items[i]?.word?.text === ',') return i;
  return -1;
}
