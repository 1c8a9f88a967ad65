import type { Word } from './tag.ts';
import type { WordForm, WordForms } from './wordForms.ts';

/** «un point {la veille}»: behind a noun not an object but when. */
const time = /^(?:veille|lendemain|jours?|semaines?|mois|années?|heures?|soirs?|matins?|nuits?|week-end)$/u;

/**
 * Gives a sentence its verb where the tagger took it for a noun or an adjective: «L'accusé {fixe} le sol.», «La question {plane} sur la
 * séance.» In a sentence that ends in a stop and has no finite verb it is the word behind a noun phrase that may be a verb, and that has
 * an object or does not agree with the noun, or stands before a preposition; or before the first verb the one that a stressed pronoun follows: «La CGT {craint}, elle, que …».
 */
export function withMissedVerb(words: Word[], forms: WordForms): Word[] {
  if (!/^[.!?…]$/u.test(words.at(-1)?.text ?? '')) return words;
  const verb = words.findIndex(({ morphology }) => morphology.mood);
  for (let i = 1; i < (verb < 0 ? words.length : verb); i++) {
    const isPlace =
      isBeforeStressed(words, i) || (verb < 0 && (isPlaceOfVerb(words, i) || isBeforeOther(words, i)));
    const form = isPlace ? verbOf(words[i] as Word, forms) : undefined;
    if (!form) continue;
    const { lemma, pos, morphology } = form;
    return words.map((word, at) => (at === i ? { ...word, lemma, pos, morphology } : word));
  }
  return words;
}

function verbOf({ text }: Word, forms: WordForms): WordForm | undefined {
  return forms
    .lookup(text)
    .find(({ pos, morphology: { mood, person } }) => pos === 'VERB' && mood === 'Ind' && person === 3);
}

/** «La CGT {craint}, elle, que …» */
function isBeforeStressed(words: readonly Word[], i: number): boolean {
  const [word, comma, pronoun, close, next] = words.slice(i, i + 5);
  const isParted = comma?.text === ',' && close?.text === ',';
  if (!isParted || word?.kind !== 'word' || !/^(?:NOUN|ADJ)$/u.test(word.pos)) return false;
  // «Le ministre adjoint, lui, {a} dit …»
  const hasObject = /^(?:SCONJ|ADP|DET)$/u.test(next?.pos ?? '');
  return hasObject && /^(?:lui|elles?|eux)$/u.test(pronoun?.text ?? '') && opensClause(words, i - 1);
}

/** Whether a word stands behind the noun phrase that opens a clause, and before what a noun or an adjective would not have there. */
function isPlaceOfVerb(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]] as [Word, Word, Word | undefined];
  if (word.kind !== 'word' || !/^(?:NOUN|ADJ)$/u.test(word.pos) || !/^\p{Ll}/u.test(word.text)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(before.pos) || !opensClause(words, i - 1)) return false;
  const object = next?.pos === 'ADV' ? i + 2 : i + 1;
  if (words[object]?.pos === 'DET') return !time.test(words[object + 1]?.text ?? '');
  // «la dernière minute», where «la conseillère écologiste réclame» has a noun further up
  if (before.pos === 'ADJ' && !(word.pos === 'NOUN' && words[i - 2]?.pos === 'NOUN')) return false;
  const isOdd = word.pos === 'NOUN' || disagree(before, word);
  return isOdd && next !== undefined && (/^(?:ADP|ADV)$/u.test(next.pos) || /^[.!?…:«“"]$/u.test(next.text));
}

/** «La juge {entre} dans le vif.», «Jo Blin, 40 ans, {entre} en scène.»: a preposition stands before no other and closes nothing. */
function isBeforeOther(words: readonly Word[], i: number): boolean {
  const [before, word, next] = words.slice(i - 1, i + 2);
  const isOdd = next?.pos === 'ADP' || /^[:.!?…]$/u.test(next?.text ?? '');
  return word?.pos === 'ADP' && isOdd && (before?.text === ',' || opensClause(words, i - 1));
}

/** Whether the noun phrase that ends in a word opens the sentence or stands behind a comma: «{Le maire de Sète}», «Hier, {la route}». */
function opensClause(words: readonly Word[], last: number): boolean {
  let first = last;
  while (first >= 0 && isOfNounPhrase(words, first)) first--;
  const start = words[first + 1]?.pos;
  return (start === 'DET' || start === 'PROPN') && (first < 0 || words[first]?.text === ',');
}

function isOfNounPhrase(words: readonly Word[], at: number): boolean {
  const { pos, text } = words[at] as Word;
  return /^(?:DET|NOUN|ADJ|PROPN|NUM)$/u.test(pos) || /^(?:de|du|des|d['’])$/u.test(text);
}

function disagree(noun: Word, adjective: Word): boolean {
  const differ = (a?: string, b?: string) => a !== undefined && b !== undefined && a !== b;
  const { gender, number } = adjective.morphology;
  return differ(noun.morphology.gender, gender) || differ(noun.morphology.number, number);
}
