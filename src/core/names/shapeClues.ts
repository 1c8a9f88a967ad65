import { isBranch } from './branches.ts';
import { type Clue, clue } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import { type Head, opensForSure } from './heads.ts';
import { inhabitant } from './peoples.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading, site } from './slots.ts';

/** What the words of a name say of its type, wherever it stands. */
export function readShape(segment: Segment, reading: Reading, lexicons: NameLexicons): readonly Clue[] {
  if (segment.origin === 'people') return [clue('MISC', 9, 'people')];
  if (segment.head) {
    const weight = headWeight(segment, segment.head, reading);
    return [clue(segment.head.type, weight, `${segment.origin}-word`)];
  }
  if (segment.origin === 'list') return listedTypes(segment, reading);
  const slots = reading.slots.slice(segment.from, segment.to);
  const clues: Clue[] = [];
  const first = slots[0];
  if (!first) return clues;
  const text = slots.map((slot) => slot.word.text).join(' ');
  const isNamed = firstNameOf(first, lexicons) !== null;
  if (slots.length > 1) clues.push(isNamed ? clue('PER', 4, 'first-name') : clue('PER', 1, 'capitals'));
  else clues.push(isNamed ? clue('PER', 1.5, 'first-name') : clue('PER', 0.4, 'capital'));
  if (isModel(segment, reading, lexicons)) clues.push(clue('MISC', 9, 'model'), clue('ORG', -2, 'model'));
  if (isBranch(reading, segment, lexicons)) clues.push(clue('ORG', 4, 'branch'), clue('PER', -1, 'branch'));
  if (slots.length > 1 && /(?:^| )\p{Lu}\.(?:-?\p{Lu}\.)? /u.test(text))
    clues.push(clue('PER', 3, 'initial'));
  for (const [i, slot] of slots.entries()) {
    const piece = slot.piece;
    const inside = lexicons.heads.at(reading.pieces, piece, ['inside']);
    if (inside && slot.capital && (slots.length > 1 || inside.head.type === 'LOC')) {
      clues.push(clue(inside.head.type, isNamed && i === slots.length - 1 ? 2 : 4, 'inside-word'));
    }
    const particle = i > 0 && !slot.capital ? lexicons.heads.at(reading.pieces, piece, ['particle']) : null;
    if (particle) clues.push(clue(particle.head.type, 2, 'particle'));
  }
  clues.push(
    ...readLetters(text, slots.length, first.allCapitals, reading.slots[segment.from - 1]?.key ?? ''),
  );
  const ordinary = !isNamed && slots.every((slot) => ordinaryWord(slot, lexicons.forms) === 'content');
  if (ordinary) clues.push(...(slots.length > 1 ? ordinaryWords : ordinaryNoun));
  return clues;
}

/** How sure a head is of its type: a work behind its label, an event, a body whose head stands in lower case («préfecture du Doubs»). */
function headWeight({ origin, from }: Segment, head: Head, { slots }: Reading): number {
  if (opensForSure(head) || (origin === 'title' && head.use === 'mark')) return 14;
  if (origin === 'title') return 9;
  return head.type === 'ORG' && !slots[from]?.capital ? 12 : 6;
}

/** «{Airbus A320neo}», «{Peugeot 208}»: a listed maker and a word with a figure. */
function isModel({ from, to }: Segment, { slots, pieces }: Reading, { gazetteer }: NameLexicons): boolean {
  const [first, second] = [slots[from], slots[from + 1]];
  if (!first || !second || to < from + 2 || !/^(?:\p{Lu}+-?)?\d/u.test(second.word.text)) return false;
  return gazetteer.match(pieces, first.piece)?.entries.some(({ type }) => type === 'ORG') === true;
}

const ordinaryWords = [clue('PER', -1.5, 'ordinary-words'), clue('MISC', 0.4, 'ordinary-words')];
/** «la Délégation», «les Marches»: a capital that only honours its noun. */
const ordinaryNoun = [
  clue('PER', -1.5, 'ordinary-words'),
  clue('ORG', -1.2, 'ordinary-words'),
  clue('LOC', -1.2, 'ordinary-words'),
  clue('MISC', -0.6, 'ordinary-words'),
];

function listedTypes({ entries, from, to }: Segment, { slots }: Reading): readonly Clue[] {
  const types = new Set(entries.map((entry) => entry.type));
  if (types.size === 0) return [clue('LOC', 6, 'region')];
  // «franceinfo», which is written so
  const isSmall = to === from + 1 && slots[from]?.capital === false;
  return [...types].map((type, i) =>
    clue(type, isSmall ? 14 : types.size === 1 ? 5 : 3 - i / 10, 'gazetteer'),
  );
}

const placeLike =
  /-(?:sur|sous|lès|les|lez|en|de|du|la|le|aux?|d['’]\p{L}+)-\p{L}|^(?:Saint|Sainte|St|Ste)-\p{Lu}|(?:ville|court|bourg|burg|heim|stan|land|lande|grad|gny|court|shire|abad|pur|ac-\p{L}+)$/u;

function readLetters(text: string, words: number, allCapitals: boolean, before: string): readonly Clue[] {
  const clues: Clue[] = [];
  if (words === 1 && allCapitals && text.length < 7 && !/\d/u.test(text))
    clues.push(clue('ORG', 3, 'acronym'));
  else if (words === 1 && /^\p{Lu}{2,6}-\p{Lu}{2,6}$/u.test(text)) clues.push(clue('ORG', 2, 'acronym'));
  if (words > 1 && /^(?:le|la|du)$/u.test(before) && / (?:II|III|IV)$/u.test(text))
    clues.push(clue('MISC', 4, 'ship-number'));
  if (words === 1 && inhabitant.test(text)) clues.push(clue('MISC', 0.6, 'people'));
  if (words === 1 && /^\p{Lu}{2,4}\d$/u.test(text)) clues.push(clue('ORG', 2, 'acronym'));
  else if (/\d/u.test(text)) clues.push(clue('MISC', 3, 'figure'));
  else if (words === 1 && /^(?!Ma?c|O['’]|D[eiu]|L[ae]|V[ao]n)\p{Lu}?\p{Ll}+\p{Lu}/u.test(text))
    clues.push(clue('ORG', 2.5, 'camel-case'));
  if (words === 1 && site.test(text)) clues.push(clue('ORG', 14, 'site'));
  if (/&/u.test(text)) clues.push(clue('ORG', 3, 'ampersand'));
  if (words === 1 && placeLike.test(text)) clues.push(clue('LOC', /-/u.test(text) ? 2.5 : 1, 'place-like'));
  return clues;
}
