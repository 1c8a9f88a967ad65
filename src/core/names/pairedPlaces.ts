import { nameKey } from './clues.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Name } from './types.ts';

/** «la frontière {Mauritanie}-{Mali}», «la ligne {Kaya}-{Dori}»: two listed places that only a hyphen joins. */
export function splitPairs(names: readonly Name[], lexicons: NameLexicons): readonly Name[] {
  return names.flatMap((name) => (isOneWord(name) ? (splitPair(name, lexicons) ?? [name]) : [name]));
}

function isOneWord({ type, entries, from, to, text }: Name): boolean {
  return type === 'LOC' && entries.length === 0 && to === from + 1 && /\p{L}[-–]\p{Lu}/u.test(text);
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
