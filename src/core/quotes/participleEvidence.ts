import { fold } from '../text/fold.ts';
import type { CueLexicon } from './cueLexicon.ts';
import type { Item } from './frames.ts';

/**
 * «…, ironise le journaliste, {joint} mardi par téléphone»: behind a comma and a noun, before a day or «par»; «dénonce «une mesure», {prise}
 * «sans un mot»»: between two quotations.
 */
export function isAside(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.word?.text !== ',') return false;
  const [before, next] = [items[i - 2], items[i + 1]];
  if (before?.quote !== undefined) return next?.quote !== undefined;
  // «a lancé Ana Duval, {élue} de gauche, …»
  if (before?.word?.pos === 'PROPN' && next?.word?.pos === 'ADP') return true;
  return (
    /^(?:NOUN|PROPN|ADJ)$/u.test(before?.word?.pos ?? '') &&
    (next?.word?.pos === 'NOUN' || next?.word?.text === 'par')
  );
}

/** «Le maire, {joint} mardi par téléphone, dénonce …»: right behind the comma that closes an aside the verb follows; not «Le texte, dit mardi le maire, est …». */
export function isClosedAside(items: readonly Item[], i: number, { verbs }: CueLexicon): boolean {
  if (verbs.has(fold(items[i]?.word?.lemma ?? ''))) return false;
  const closes = items.findIndex(({ form, word }, at) => at > i && (form === ',' || word?.morphology.mood));
  return (
    [closes + 1, closes + 2].some((at) => items[at]?.word?.morphology.mood !== undefined) &&
    items[closes]?.form === ','
  );
}

/** «{Jointe} par téléphone, la cinéaste …»: what looks like an order opens the sentence, and behind a comma stands whom it is told of. */
export function opensLikeOrder(items: readonly Item[]): boolean {
  const { mood, number } = items[0]?.word?.morphology ?? {};
  if (mood !== 'Imp' || number === 'Plur' || items[1]?.word?.pos !== 'ADP') return false;
  const comma = items.findIndex(({ form }) => form === ',');
  return comma > 0 && /^(?:DET|PROPN|PRON)$/u.test(items[comma + 1]?.word?.pos ?? '');
}

/** «a, elle, {décrit} …», «a, de son côté, {dit} …»: right behind an auxiliary and what commas set off. */
export function isParted(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.form !== ',') return false;
  const opens = items.findLastIndex(({ form }, at) => at < i - 1 && form === ',');
  const auxiliary = items[opens - 1]?.word;
  if (auxiliary?.pos !== 'AUX' || !auxiliary.morphology.mood) return false;
  return items.slice(opens, i).every(({ word }) => word !== undefined && word.morphology.mood === undefined);
}

/** «{Décrit} comme «inhumain» par la Chine, le texte …»: a verb that opens the sentence, with its agent behind the quotation. */
export function isOpening(items: readonly Item[], i: number): boolean {
  if (i > 0) return false;
  if (opensLikeOrder(items)) return true;
  const quote = items.findIndex((item) => item.quote !== undefined);
  return quote > 0 && quote < 4 && items[quote + 1]?.word?.text === 'par';
}

/** «Des propos {jugés} «prévisibles» par la maire», «un sprint {jugé} «dangereux»»: what looks like an adjective behind a noun, right before the marks. */
export function hasAgent(items: readonly Item[], i: number): boolean {
  const quoted = items[i + 1]?.quote !== undefined;
  const isTold = items[i + 2]?.word?.text === 'par' || items[i - 1]?.word?.pos === 'NOUN';
  return quoted && items[i]?.word?.pos === 'ADJ' && isTold;
}

/** «…», plaide Me Lacaze, {réclamant} «…»: what looks like the noun of somebody, before what is said. */
export function isAdded(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.word?.text === ',' && items[i + 1]?.quote !== undefined;
}
