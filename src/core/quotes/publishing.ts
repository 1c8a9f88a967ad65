import { type Reading, wordAt } from './reading.ts';

const ofWhom = /^(?:de|d'|du|des)$/u;

/** «dans un rapport {publié} lundi, l'association …», «…, révèle un rapport {déposé} lundi au conseil.»: others do not speak that day. */
export function isPublishing({ items, isDocument }: Reading, index: number): boolean {
  let i = index - 1;
  while (/^(?:le|l'|de|d'|du|en)$/u.test(wordAt(items, i))) i--;
  if (items[i]?.word?.morphology.verbForm !== 'Part') return false;
  i--;
  while (/^(?:ADJ|ADV)$/u.test(items[i]?.word?.pos ?? '')) i--;
  const held = overComplement(items, i);
  // «Dans une prise de position {envoyée} lundi, …»
  const opens = wordAt(items, 0) === 'dans' && items.every(({ form }, at) => at > i || form !== ',');
  return opens || isDocument(i) || isDocument(held);
}

/** «un rapport {du vérificateur général} déposé»: back over a complement of what holds words. */
function overComplement(items: Reading['items'], from: number): number {
  let i = from;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/u.test(items[i]?.word?.pos ?? '') && !ofWhom.test(wordAt(items, i))) i--;
  return ofWhom.test(wordAt(items, i)) ? i - 1 : from;
}
