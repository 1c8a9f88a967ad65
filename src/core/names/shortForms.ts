import { itemsIn } from '../span.ts';
import { sportOfEntry } from './articleSport.ts';
import { type Found, nameKey } from './clues.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';
import type { Name } from './types.ts';

/**
 * Reads the first word of a body that the article names in full as that body, where it stands alone with its capital: «la {Ville}» for the «Ville
 * de Lausanne», «l'{Office}» for the «Office fédéral des routes».
 */
export function addShortForms(
  text: string,
  sentences: readonly Found[],
  names: readonly Name[],
  lexicons: NameLexicons,
): readonly Name[] {
  const full = fullNames(names, lexicons);
  if (full.size === 0) return names;
  const added = sentences.flatMap((found, sentence) => {
    const taken = itemsIn(names, found.reading.sentence);
    return found.reading.slots.flatMap((slot, at) => {
      if (!slot.capital || !full.has(slot.key) || !standsAlone(found.reading, at, lexicons)) return [];
      const { start, end } = slot.word;
      const own = taken.find((name) => name.start < end && start < name.end);
      if (own && (own.start !== start || own.end !== end || own.type !== 'ORG')) return [];
      const meant = meantBy(full.get(slot.key) ?? [], start);
      const words = text.slice(start, end);
      if (!meant || own?.key === meant.key) return [];
      const place = { start, end, from: at, to: at + 1, sentence, text: words };
      return [{ ...meant, ...place, rule: 'known-from-body', confidence: 0.85 }];
    });
  });
  if (added.length === 0) return names;
  const starts = new Set(added.map(({ start }) => start));
  return [...names.filter(({ start }) => !starts.has(start)), ...added].sort((a, b) => a.start - b.start);
}

/** The bodies whose first word is a noun that others narrow, «Fédération {française} de judo», «Fondation {Duval}», by that word. */
function fullNames(names: readonly Name[], { heads }: NameLexicons): ReadonlyMap<string, readonly Name[]> {
  const full = new Map<string, Name[]>();
  for (const name of names) {
    const club = clubWord(name);
    if (club) full.set(club, [...(full.get(club) ?? []), name]);
    const isKnown = name.head !== null || name.entries.length > 0;
    if (name.type !== 'ORG' || !isKnown || !/^\p{Lu}\p{Ll}{3,}\s/u.test(name.text)) continue;
    const [first = ''] = nameKey(name.text).split(' ');
    if (name.head === null && !/^\p{L}+\s\p{Ll}/u.test(name.text) && heads.usesBeginning(first).size === 0)
      continue;
    full.set(first, [...(full.get(first) ?? []), name]);
  }
  return full;
}

/** «Bayonne» that plays is the {Aviron} bayonnais: the first word of a club that the article calls by its town. */
function clubWord({ type, key, entries: [club] }: Name): string | null {
  if (type !== 'ORG' || !club || sportOfEntry(club) === null) return null;
  const [first = '', ...more] = nameKey(club.name).split(' ');
  return more.length > 0 && first.length > 3 && !key.includes(first) ? first : null;
}

/** The last one named before, else the first one behind. */
function meantBy(names: readonly Name[], at: number): Name | undefined {
  return names.findLast(({ end }) => end <= at) ?? names[0];
}

/** «{la} Ville a», «{l'}Office»: behind an article, no name nor what narrows it behind; «ministre de {la Santé}» is no «Santé publique». */
function standsAlone({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const next = slots[at + 1];
  return (
    /^(?:l[ea]|l['’]|du|au)$/u.test(slots[at - 1]?.key ?? '') &&
    !next?.capital &&
    !/^(?:ADJ|NOUN|PROPN)$/u.test(next?.word.pos ?? '') &&
    !/^(?:de|du|des|d['’])$/u.test(next?.key ?? '') &&
    heads.at(pieces, slots[at]?.piece ?? -1, ['domain']) === null
  );
}
