import { type Found, nameKey } from './clues.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Name } from './types.ts';

/**
 * «la frontière {Mauritanie}-{Mali}», «la ligne {Kaya}-{Dori}»: two listed places that only a hyphen joins; «Fusion
 * {Valmeca}-{Deltherm}»: two bodies.
 */
export function splitPairs(
  names: readonly Name[],
  sentences: readonly Found[],
  lexicons: NameLexicons,
): readonly Name[] {
  return names.flatMap((name) => {
    if (isOneWord(name) && !isGoverned(name, sentences[name.sentence]))
      return splitPair(name, lexicons) ?? [name];
    return isMerged(name, sentences[name.sentence], lexicons) ? halvesOf(name) : [name];
  });
}

/** «la fusion {Valmeca-Deltherm}»: one word behind a noun that joins two bodies. */
function isMerged({ from, to, text }: Name, found: Found | undefined, { heads }: NameLexicons): boolean {
  const before = found?.reading.slots[from - 1];
  if (!before || to !== from + 1 || !/^\p{Lu}[^-–]+[-–]\p{Lu}[^-–]+$/u.test(text)) return false;
  return heads.at(found.reading.pieces, before.piece, ['merger']) !== null;
}

function halvesOf(name: Name): readonly Name[] {
  const at = name.text.search(/[-–]/u);
  return [
    [0, at],
    [at + 1, name.text.length],
  ].map(([from = 0, to = 0]) => {
    const text = name.text.slice(from, to);
    const [start, end] = [name.start + from, name.start + to];
    return { ...name, text, key: nameKey(text), type: 'ORG' as const, start, end, entries: [] };
  });
}

function isOneWord({ type, entries, from, to, text }: Name): boolean {
  return type === 'LOC' && entries.length === 0 && to === from + 1 && /\p{L}[-–]\p{Lu}/u.test(text);
}

/** «l'aéroport de {Toulouse-Blagnac}», «à {Lyon-Perrache}»: where something is, which is one place. */
function isGoverned({ from }: Name, found: Found | undefined): boolean {
  return /^(?:de|d['’]|a)$/u.test(found?.reading.slots[from - 1]?.key ?? '');
}

function splitPair(name: Name, lexicons: NameLexicons): readonly Name[] | null {
  for (const { index } of name.text.matchAll(/[-–]/gu)) {
    const first = partOf(name, 0, index, lexicons);
    const second = partOf(name, index + 1, name.text.length, lexicons);
    if (first && second) return [first, second];
  }
  return null;
}

/** A part that is a listed place and no point of the compass: «Montréal-{Nord}» is one place. */
function partOf(name: Name, from: number, to: number, { gazetteer, heads }: NameLexicons): Name | null {
  const text = name.text.slice(from, to);
  const entry = gazetteer.entryNamed(text, 'LOC');
  if (!entry || isLemma(heads, text, ['beside'])) return null;
  return {
    ...name,
    text,
    key: nameKey(text),
    start: name.start + from,
    end: name.start + to,
    entries: [entry],
  };
}
