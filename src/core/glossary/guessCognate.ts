import type { PartOfSpeech } from '../grammar/tag.ts';
import { foldAccents } from '../text/fold.ts';
import type { Derivations } from './affixes.ts';
import type { Entry } from './lexicon.ts';

/** Before the ending; «notion», «fiste» look like nothing else. */
const shortestStem = 4;

/**
 * An entry for a word that looks like an English one, from the endings that the two languages share: «périglaciologie» →
 * periglaciology. A guess, to be shown as one; `undefined` for any other word.
 */
export function guessCognate(lemma: string, pos: PartOfSpeech, { cognates }: Derivations): Entry | undefined {
  const rule = cognates.find(
    ({ affix, pos: made }) =>
      made === pos && lemma.endsWith(affix) && lemma.length >= affix.length + shortestStem,
  );
  if (!rule || !/^\p{Ll}+$/u.test(lemma)) return undefined;
  const gloss = foldAccents(lemma.slice(0, -rule.affix.length)) + rule.english;
  return { lemma, pos, gender: null, level: 'C2', senses: [{ gloss, conditions: { form: [] } }], trap: null };
}
