import type { Item } from './line.ts';

/** Endings of adjectives made of nouns («forestiers», «scolaires», «nationaux», «associatives»); «supplémentaires» tells no kind. */
const ofNoun =
  /^(?!supplement|simil|titul|necess|volont|contr|majorit|minorit).*(?:iers|ieres|aires|[nt]aux|iaux|ales|ielles|atifs|atives)$/;

/**
 * The end of what is counted, its noun at `head`: «projets de traités» and «points de vente» are one thing each, «doses de vaccin» are doses; a measure («deux heures de débat»)
 * counts itself. «avocats et greffiers» are counted together.
 */
export function withComplement(line: readonly Item[], head: number): number {
  const noun = line[head] as Item;
  const [link, next] = [line[head + 1], line[head + 2]];
  if (noun.classes.has('COMPOUND') && /^(?:de|d')$/.test(link?.key ?? '') && isBareNoun(next))
    return head + 3;
  if (noun.classes.has('MEASURE') || noun.classes.has('UNIT')) {
    if (/^(?:carre|cube)s?$/.test(link?.key ?? '')) return head + 2;
    return head + 1 + currency(line, head) + slashes(line, head + 1);
  }
  const isPair =
    link?.key === 'et' &&
    !next?.classes.has('NUMBER') &&
    isBareNoun(next) &&
    next?.word.pos === 'NOUN' &&
    /[sx]$/u.test(next.key);
  if (isPair) return head + 3;
  return isKind(link) ? head + 2 : head + 1;
}

/** «trois zones {industrielles}»: an adjective made of a noun tells the kind; «trois rames bondées» only how they are. */
function isKind(item: Item | undefined): boolean {
  return item?.word.pos === 'ADJ' && /^\p{Ll}/u.test(item.word.text) && ofNoun.test(item.key);
}

/** Behind «de» a participle is a noun that was mistaken for one: «projets de {traités}»; «points de {retard}» names no kind. */
function isBareNoun(item: Item | undefined): boolean {
  if (item?.word.kind !== 'word' || item.classes.has('MANNER') || !/^\p{Ll}/u.test(item.word.text))
    return false;
  return item.word.pos === 'NOUN' || item.word.morphology.verbForm === 'Part';
}

/** «14 milliards de francs CFA» */
function currency(line: readonly Item[], head: number): number {
  const hasCode = line[head]?.classes.get('MEASURE') === 3;
  return hasCode && /^(?:\p{Lu}{3}|Cfa)$/u.test(line[head + 1]?.word.text ?? '') ? 1 : 0;
}

/** «15 km/h» written apart. */
function slashes(line: readonly Item[], at: number): number {
  return line[at]?.key === '/' && line[at + 1]?.word.kind === 'word' ? 2 : 0;
}
