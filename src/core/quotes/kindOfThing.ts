import type { WordForm, WordForms } from '../grammar/wordForms.ts';
import { classAt, type NamingLexicon } from './naming.ts';
import { type Reading, wordAt } from './reading.ts';

/**
 * «a promis un forfait «{confort}»», «une opération «{école} morte»»: one noun right behind another, or one that begins the name of a thing that has
 * one, tells which; «a promis une réponse «ferme»» judges.
 */
export function isKindOfThing(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  quoted: string,
  forms: WordForms,
): boolean {
  const { items } = reading;
  if (items[at - 1]?.word?.pos !== 'NOUN') return false;
  if (/^(?:l[ea]|les|du|des|aux?)$/u.test(wordAt(items, at - 2)) && isBareNoun(quoted, forms)) return true;
  if (items[at - 2]?.word?.pos !== 'DET') return false;
  const begins = classAt(reading, at - 1, naming) === 'name' && quoted.includes(' ');
  const readings = forms.lookup(begins ? (quoted.split(' ')[0] as string) : quoted);
  // «la loi «{écharpe}»» may be a verb too, «le projet «{patine}»» is
  return (
    readings.some(({ pos }) => pos === 'NOUN') &&
    readings.every(({ pos, morphology }) => pos === 'NOUN' || (!begins && morphology.mood))
  );
}

/** «la formule «{petit budget}»», «les billets «{dernière minute}»»: a noun, with an adjective or another noun, and no article. */
function isBareNoun(quoted: string, forms: WordForms): boolean {
  const words = quoted.split(' ').map((word) => forms.lookup(word));
  // «le club «{garde} espoir»» has a verb there
  const opensWithVerb = words[0]?.some(({ morphology }) => morphology.mood !== undefined);
  if (opensWithVerb || words.length < 2 || words.length > 3) return false;
  const isNoun = ({ pos, morphology }: WordForm) => pos === 'NOUN' || morphology.mood !== undefined;
  return (
    words.some((readings) => readings.some(({ pos }) => pos === 'NOUN') && readings.every(isNoun)) &&
    words.every((readings) => readings.length > 0 && readings.every((r) => r.pos === 'ADJ' || isNoun(r)))
  );
}
