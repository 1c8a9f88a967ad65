import { withApposition } from './apposition.ts';
import { isBody } from './hosts.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { isQuestion, type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { isHuman } from './voices.ts';

/**
 * «Même son de cloche chez {Paul Roy}, éleveur.», «Colère {du maire}.», «Au premier rang, {une retraitée}.»: whom a sentence without a verb
 * brings up, and who speaks next.
 */
export function broughtUp(text: string, reading: Reading): Subject | undefined {
  const { items, frame } = reading;
  if (isQuestion(text, frame)) return undefined;
  const end = endOfVerbless(reading);
  for (let i = 0; i < end; i++) {
    const phrase = leads(reading, i) ? nounPhraseAt(reading, i, 'Sing') : undefined;
    if (phrase && phrase.last < end && isSomebody(reading, phrase)) return withApposition(reading, phrase);
  }
  return end < items.length ? undefined : bodyIn(reading);
}

/** Where what has no verb ends: at the relative of the first verb, «un retraité {qui} attend», at the sentence's end without any, at 0 where the verb is the sentence's own. */
function endOfVerbless({ items, groups }: Reading): number {
  const verb = groups.find(({ form }) => form === 'finite');
  if (!verb) return items.length;
  return Math.max(
    0,
    items.findIndex(({ form }, i) => i < verb.first && /^(?:qui|que|qu'|dont|où)$/u.test(form)),
  );
}

/** How far from its head a sentence may say whose the thing is: «Réaction immédiate {de Paul Roy}». */
const farthestOwner = 5;

/** Behind what a phrase may begin that says who comes up: nothing, a sign, or a preposition of whose the thing is; not «contre», «sur». */
function leads({ items }: Reading, at: number): boolean {
  const before = wordAt(items, at - 1);
  // «{Celle} du voisin, non.»: one thing beside another
  if (/^(?:de|d'|du|des)$/u.test(before)) return at < farthestOwner && items[at - 2]?.word?.pos !== 'PRON';
  return at === 0 || /^(?:[,:]|chez|pour|avec)$/u.test(before);
}

/** A person by name, or by a role that is one man's or woman's, or that of all: «un retraité», «le maire», «chez les éleveurs». */
function isSomebody(reading: Reading, { first, head }: NounPhrase): boolean {
  if (!isHuman(reading, head)) return false;
  const name = reading.nameAt(head);
  if (name) return name.type === 'PER';
  const before = wordAt(reading.items, first - 1);
  // «{Son mari}, debout devant le camion.»: of whom somebody else tells
  if (before !== ',' && /^(?:son|sa|ses|leurs?)$/u.test(wordAt(reading.items, first))) return false;
  if (before === 'du') return true;
  const isOne = reading.items[head]?.word?.morphology.number !== 'Plur';
  const hasDeterminer = reading.items[first]?.word?.pos === 'DET' && first < head;
  // «Des bottes, {un maire}» lists, «Au fond, {un maire}» tells where somebody is
  const isPlaced = before !== ',' || /^(?:ADP|ADV)$/u.test(reading.items[0]?.word?.pos ?? '');
  return hasDeterminer && isPlaced && (isOne || /^(?:chez|pour)$/u.test(before));
}

/** «Soulagement du côté de {la CSC}.», «Prudence {à la mairie}.» */
function bodyIn(reading: Reading): Subject | undefined {
  for (const place of reading.links('host')) {
    const phrase = nounPhraseAt(reading, place.last + 1);
    if (phrase && isBody(reading, phrase.head)) return { ...phrase, rule: 'subject-of-cue' };
  }
  return undefined;
}
