import type { Word } from '../grammar/tag.ts';
import { fold } from '../text/fold.ts';
import { hasReflexive } from './reflexive.ts';
import type { FormCondition } from './senses.ts';

/** A word, or a phrase from its `first` to its `last` word, in its sentence. */
export interface Place {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/** Which conditions of form hold at a place. */
export const formTests: Readonly<Record<FormCondition, (place: Place) => boolean>> = {
  refl: ({ words, first }) => hasReflexive(words, first),
  inf: (place) => infinitiveFollows(place),
  que: (place) => /^qu(e|')$/u.test(fold(following(place)?.text ?? '')),
  before: (place) => nounBeside(place, 1),
  after: (place) => nounBeside(place, -1),
  plur: ({ words, last }) => words[last]?.morphology.number === 'Plur',
  neg: (place) => isNegated(place),
};

const contractions: Readonly<Record<string, string>> = { au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de' };

/** The next word that is no adverb, mark or inverted pronoun: «tient beaucoup [à]». */
function following(place: Place): Word | undefined {
  for (let i = place.last + 1; i <= place.last + 4; i++) {
    const word = place.words[i];
    if (!word) return undefined;
    if (word.pos !== 'ADV' && word.kind !== 'mark' && word.kind !== 'clitic') return word;
  }
  return undefined;
}

/** The preposition right after the place, contractions undone, or `undefined`. */
export function prepositionAfter(place: Place): string | undefined {
  const word = following(place);
  if (!word || word.pos === 'VERB' || word.pos === 'NOUN') return undefined;
  const form = fold(word.text);
  return contractions[form] ?? form;
}

/** The prepositions up to the next verb: «accuser le maire [de] négligence», for senses that name their object too. */
export function prepositionsBeyond(place: Place): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = place.last + 1; i <= place.last + 8; i++) {
    const word = place.words[i];
    if (!word || endsClause(word) || word.pos === 'VERB') break;
    const form = fold(word.text);
    if (word.pos === 'ADP' || contractions[form]) found.add(contractions[form] ?? form);
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

function isNegated({ words, first }: Place): boolean {
  return words.slice(Math.max(0, first - 4), first).some((word) => /^n(e|')$/u.test(fold(word.text)));
}

/** Lemmas of the nouns that the verb may govern: those that follow, and those before a participle or a relative «que». */
export function objectsOf(place: Place): ReadonlySet<string> {
  const objects = new Set<string>();
  for (let i = place.last + 1, nouns = 0; i <= place.last + 8 && nouns < 2; i++) {
    const word = place.words[i];
    if (!word || endsClause(word) || word.pos === 'VERB') break;
    if (word.pos !== 'NOUN') continue;
    objects.add(fold(word.lemma));
    nouns++;
  }
  const verb = place.words[place.first];
  const relative = place.words
    .slice(Math.max(0, place.first - 5), place.first)
    .some((word) => /^qu(e|')$/u.test(fold(word.text)));
  if (relative || verb?.morphology.verbForm === 'Part') addAll(objects, nounsBefore(place, 2));
  return objects;
}

/** Lemmas of the nouns that may be the subject: the nearest ones before, or after an inversion. */
export function subjectsOf(place: Place): ReadonlySet<string> {
  return new Set(nounsBefore(place, 3));
}

function nounsBefore(place: Place, most: number): readonly string[] {
  const lemmas: string[] = [];
  for (let i = place.first - 1; i >= Math.max(0, place.first - 10) && lemmas.length < most; i--) {
    const word = place.words[i] as Word;
    if (endsClause(word)) break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') lemmas.push(fold(word.lemma));
  }
  return lemmas;
}

function addAll(set: Set<string>, items: readonly string[]): void {
  for (const item of items) set.add(item);
}

/** The distance, in tokens, of the nearest word with one of these lemmas; `Infinity` when none is within twelve. */
export function distanceTo(place: Place, lemmas: readonly string[]): number {
  for (let distance = 1; distance <= 12; distance++) {
    for (const word of [place.words[place.last + distance], place.words[place.first - distance]]) {
      if (word && (lemmas.includes(fold(word.lemma)) || lemmas.includes(fold(word.text)))) return distance;
    }
  }
  return Number.POSITIVE_INFINITY;
}
