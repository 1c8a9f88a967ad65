import { fold } from '../text/fold.ts';
import { labelsOf } from './inflectionLabels.ts';
import type { Lexeme } from './lexeme.ts';
import type { Morphology } from './tag.ts';
import { classOf, wordClasses } from './wordClass.ts';

/** How an unknown word of a class gives its lemma: the ending in the text, the ending of the dictionary form. First match wins. */
const endings: Readonly<Record<string, readonly (readonly [ending: RegExp, lemma: string])[]>> = {
  'NOUN Plur': [
    [/(eau)x$/u, '$1'],
    [/aux$/u, 'al'],
    [/([^sx])s$/u, '$1'],
  ],
  ADJ: [
    [/aux$/u, 'al'],
    [/elles?$/u, 'el'],
    [/ennes?$/u, 'en'],
    [/ives?$/u, 'if'],
    [/euses?$/u, 'eux'],
    [/([iu]s|[^aeiouysé])es?$/u, '$1e'],
    [/(é)es?$/u, '$1'],
    [/([^sx])s$/u, '$1'],
  ],
  'VERB Fin': [
    [/issent$/u, 'ir'],
    [/(?:er)?(?:aient|ait|ais|ions|iez|ons|ez|ent|èrent|ai|as|a|ont|es|e)$/u, 'er'],
  ],
  'VERB Part': [
    [/(?:é|és|ée|ées|ant)$/u, 'er'],
    [/i[ts]?e?s?$/u, 'ir'],
    [/ue?s?$/u, 're'],
  ],
};

function agrees(reading: Morphology, morphology: Morphology): boolean {
  const wanted = labelsOf(morphology);
  return labelsOf(reading).every((label) => wanted.includes(label));
}

/**
 * The dictionary form of a word of class `wordClass`: of the readings that fit its morphology the first, or the one that `common`
 * prefers; a name is its own lemma.
 */
export function lemmaOf(
  { text, readings, capital }: Lexeme,
  wordClass: number,
  morphology: Morphology,
  common: Readonly<Record<string, string>>,
): string {
  const name = wordClasses[wordClass] ?? '';
  if (name === 'PROPN' || name === 'X' || name === 'PUNCT' || name === 'SYM') return text;
  const sameClass = readings.filter(({ pos, morphology: own }) => classOf(pos, own) === wordClass);
  const fitting = sameClass.filter((reading) => agrees(reading.morphology, morphology));
  const usual = common[`${fold(text)} ${name}`];
  if (usual && !sameClass.some(({ lemma }) => lemma === usual)) return usual;
  const candidates = fitting.length > 0 ? fitting : sameClass;
  const reading = candidates.find(({ lemma }) => lemma === usual) ?? candidates[0];
  if (reading) return reading.lemma;
  // «a fait savoir»: the treebanks call it an auxiliary, the dictionary a verb.
  const verb = name.startsWith('AUX') ? readings.find(({ pos }) => pos === 'VERB') : undefined;
  if (verb) return verb.lemma;
  const folded = fold(text);
  // An unknown word in capitals is an acronym or a Roman number: «OPCVM», «XVI».
  if (capital === 'all' && readings.length === 0) return text;
  for (const [ending, lemma] of endings[name] ?? endings[`${name} ${morphology.number}`] ?? []) {
    if (ending.test(folded)) return folded.replace(ending, lemma);
  }
  return folded;
}
