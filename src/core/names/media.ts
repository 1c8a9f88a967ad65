import { type Found, nameKey } from './clues.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './gazetteer.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';
import type { Name } from './types.ts';
import { withArticle } from './withArticle.ts';

/** A paper by what the lists say of it. */
export function isMedium({ type, description }: Entry): boolean {
  return (
    type === 'ORG' && /^(?:quotidien|journal|hebdomadaire|magazine|revue)\b/u.test(description?.fr ?? '')
  );
}

/** A paper, a channel or an agency. */
export function isOutlet(entry: Entry): boolean {
  const { type, description } = entry;
  const isChannel = /^(?:chaîne|radio|station|agence de presse|média|site d)/u.test(description?.fr ?? '');
  return isMedium(entry) || (type === 'ORG' && isChannel);
}

/**
 * «{La Provence} est en vigilance rouge»: a paper by its capitals, which only begin the sentence here. The verb tells the paper from
 * the region that it is called after: «{La Provence} a salué …», «{L'Alsace} titre …».
 */
export function opensWithRegion(
  { slots, pieces }: Reading,
  at: number,
  { entries, length }: Hit,
  { gazetteer, heads }: NameLexicons,
): boolean {
  const [slot, next] = [slots[at], slots[at + 1]];
  if (!slot?.opening || !next || !entries.some(isMedium) || !article.test(slot.key)) return false;
  const region = gazetteer.match(pieces, next.piece);
  if (region?.length !== length - 1 || !region.entries.some(isPlace)) return false;
  const behind = slots[(pieces[slot.piece + length - 1]?.token ?? at) + 1];
  const verb = behind?.word.pos === 'AUX' ? slots[slots.indexOf(behind) + 1] : behind;
  return !verb || !isLemma(heads, verb.word.lemma, ['headlines']);
}

/** What a name without its article may be besides: no paper behind that of a region, «la {Provence}», but one in «au {Dauphiné}». */
export function bareOf({ entries, bare }: Hit, before: string): readonly Entry[] {
  const isRegion = article.test(before) && entries.some(isPlace);
  return isRegion ? bare.filter((entry) => !isMedium(entry)) : bare;
}

function isPlace({ type }: Entry): boolean {
  return type === 'LOC';
}

const article = /^l(?:a|'|’)$/u;

/** «titrait {l'Opinion}», «{le Bien public} barrait sa une»: the article that a list writes with a paper's name, in lower case too. */
export function widenMedia(
  text: string,
  names: readonly Name[],
  sentences: readonly Found[],
): readonly Name[] {
  return names.map((name) => {
    const [entry] = name.entries;
    const before = sentences[name.sentence]?.reading.slots[name.from - 1];
    if (name.origin !== 'list' || !entry || !before || !name.entries.every(isMedium)) return name;
    // «l'{Avenir}» of an article on the Avenir de Daloa
    if (names.some(({ key }) => key.startsWith(`${name.key} `))) return name;
    const whole = withArticle(text, name, before);
    return whole.key === nameKey(entry.name) ? whole : name;
  });
}
