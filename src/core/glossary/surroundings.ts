import type { Word } from '../grammar/tag.ts';
import { hasReflexive } from './reflexive.ts';
import type { FormCondition } from './senses.ts';
import type { WordKeys } from './wordKeys.ts';

/** A word, or a phrase from its `first` to its `last` word, in its sentence. */
export interface Place {
  readonly words: readonly Word[];
  readonly keys: readonly WordKeys[];
  readonly first: number;
  readonly last: number;
}

/** Which conditions of form hold at a place. */
export const formTests: Readonly<Record<FormCondition, (place: Place) => boolean>> = {
  refl: ({ words, first }) => hasReflexive(words, first),
  inf: (place) => infinitiveFollows(place),
  que: (place) => isQue(place.keys[following(place)]),
  before: (place) => nounBeside(place, 1),
  after: (place) => nounBeside(place, -1),
  poss: ({ keys, first }) => isPossessive(keys[first - 1]) || isPossessive(keys[first - 2]),
  plur: ({ words, last }) => words[last]?.morphology.number === 'Plur',
  neg: (place) => isNegated(place),
};

const contractions: Readonly<Record<string, string>> = { au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de' };

const isPossessive = (keys: WordKeys | undefined): boolean =>
  keys !== undefined && /^(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?)$/u.test(keys.form);

const isQue = (keys: WordKeys | undefined): boolean => keys?.form === 'que' || keys?.form === "qu'";

/** Index of the next word that is no adverb, mark or inverted pronoun, −1 for none near: «tient beaucoup [à]». */
function following(place: Place): number {
  for (let i = place.last + 1; i <= place.last + 4; i++) {
    const word = place.words[i];
    if (!word) return -1;
    if (word.pos !== 'ADV' && word.kind !== 'mark' && word.kind !== 'clitic') return i;
  }
  return -1;
}

/** The preposition right after the place, contractions undone, or `undefined`. */
export function prepositionAfter(place: Place): string | undefined {
  const next = following(place);
  const pos = place.words[next]?.pos;
  return pos === 'VERB' || pos === 'NOUN' || pos === 'DET' ? undefined : fullForm(place.keys[next]);
}

function fullForm(keys: WordKeys | undefined): string | undefined {
  return keys && (contractions[keys.form] ?? keys.form);
}

/** The prepositions up to the next verb: «accuser le maire [de] négligence», for senses that name their object too. */
export function prepositionsBeyond(place: Place): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = place.last + 1; i <= place.last + 8; i++) {
    const word = place.words[i];
    const form = place.keys[i]?.form;
    if (!word || form === undefined || endsClause(word) || word.pos === 'VERB') break;
    if (word.pos === 'ADP') found.add(contractions[form] ?? form);
  }
  return found;
}

function endsClause(word: Word): boolean {
  return word.kind === 'punctuation' && word.text !== ',';
}

function infinitiveFollows(place: Place): boolean {
  for (let i = place.last + 1; i <= place.last + 5; i++) {
    const word = place.words[i];
    if (!word || word.kind === 'punctuation') return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return word.morphology.verbForm === 'Inf';
    if (!/^(ADV|ADP|PRON|PART)$/u.test(word.pos)) return false;
  }
  return false;
}

/** A noun next to an adjective, other adjectives and adverbs passed: «l'ancien grand [hôtel]». */
function nounBeside({ words, first, last }: Place, step: 1 | -1): boolean {
  const from = step > 0 ? last : first;
  for (let i = from + step, left = 3; left > 0; i += step, left--) {
    const word = words[i];
    if (!word) return false;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') return true;
    if (word.pos !== 'ADJ' && word.pos !== 'ADV' && word.pos !== 'NUM' && word.kind !== 'mark') return false;
  }
  return false;
}

function isNegated({ keys, first }: Place): boolean {
  return keys.slice(Math.max(0, first - 4), first).some(({ lemma, form }) => lemma === 'ne' || form === "n'");
}

/** Lemmas and classes of the nouns that the verb may govern: those that follow, and those before a passive or a relative «que». */
export function objectsOf(place: Place): ReadonlySet<string> {
  const objects = new Set<string>();
  for (let i = place.last + 1, nouns = 0; i <= place.last + 8 && nouns < 2; i++) {
    const word = place.words[i];
    if (!word || endsClause(word) || word.pos === 'VERB') break;
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN') continue;
    for (const name of namesOf(place.keys[i])) objects.add(name);
    nouns++;
  }
  if (isPassive(place) || followsQue(place)) for (const name of nounsBefore(place, 3)) objects.add(name);
  return objects;
}

/** «sanctions levées», «ont été levées»; not «a levé», whose object follows. */
function isPassive({ words, keys, first }: Place): boolean {
  const verb = words[first];
  if (verb?.morphology.verbForm !== 'Part' && verb?.pos !== 'ADJ') return false;
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (words[i]?.pos === 'AUX') return keys[i]?.lemma !== 'avoir';
    if (words[i]?.pos !== 'ADV') return true;
  }
  return true;
}

function followsQue({ keys, first }: Place): boolean {
  return keys.slice(Math.max(0, first - 5), first).some(isQue);
}

/** Lemmas and classes of the nouns that may be the subject: the nearest ones before. */
export function subjectsOf(place: Place): ReadonlySet<string> {
  return new Set(nounsBefore(place, 3));
}

function nounsBefore({ words, keys, first }: Place, most: number): readonly string[] {
  const names: string[] = [];
  for (let i = first - 1, nouns = 0; i >= Math.max(0, first - 10) && nouns < most; i--) {
    const word = words[i] as Word;
    if (endsClause(word)) break;
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN') continue;
    names.push(...namesOf(keys[i]));
    nouns++;
  }
  return names;
}

/** What conditions may call a word by: its lemma and its classes. */
function namesOf(keys: WordKeys | undefined): readonly string[] {
  return keys ? [keys.lemma, ...keys.classes] : [];
}

/** The distance, in tokens, of the nearest word with one of these lemmas or classes; `Infinity` when none is within twelve. */
export function distanceTo(place: Place, lemmas: readonly string[]): number {
  const { first, last } = place;
  for (let distance = 1; distance <= 12; distance++)
    if (isNamedAt(place, last + distance, lemmas) || isNamedAt(place, first - distance, lemmas))
      return distance;
  return Number.POSITIVE_INFINITY;
}

function isNamedAt({ words, keys }: Place, i: number, lemmas: readonly string[]): boolean {
  const pos = i < 0 ? undefined : words[i]?.pos;
  return pos !== undefined && pos !== 'CCONJ' && isNamed(keys[i], pos, lemmas);
}

/** Little words go by their lemma only: «[est]» is no east, nor «car» a coach. */
function isNamed(keys: WordKeys | undefined, pos: Word['pos'], lemmas: readonly string[]): boolean {
  if (!keys) return false;
  if (lemmas.includes(keys.lemma)) return true;
  if (pos === 'AUX' || pos === 'DET') return false;
  return lemmas.includes(keys.form) || keys.classes.some((name) => lemmas.includes(name));
}
