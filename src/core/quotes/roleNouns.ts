import { fold } from '../text/fold.ts';
import { parseTsv } from '../tsv.ts';

/** The nouns of `roles.tsv`, folded, by what they may stand before. */
export interface RoleNouns {
  /** Bodies: in «l'administration Duval» the name belongs to the body, it is no apposition. */
  readonly collectives: ReadonlySet<string>;
  /** Persons: in «le ministre Duval» the name is the minister's; in «à la presse Ana Duval» it is not the press's. */
  readonly persons: ReadonlySet<string>;
  /** Titles with a capital, as they are written: «M.», «Me»; a particle may stand before the name of such a person. */
  readonly titles: ReadonlySet<string>;
  /** What stands behind the first word of a noun that a preposition parts, «metteur» → «en scène», the longest first. */
  readonly compounds: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Reads `roles.tsv`. Of a noun in several words only the last counts, which stands next to the name. */
export function parseRoleNouns(tsv: string): RoleNouns {
  const collectives = new Set<string>();
  const persons = new Set<string>();
  const titles = new Set<string>();
  const compounds = new Map<string, string[][]>();
  for (const row of parseTsv(tsv)) {
    const target = row.class === 'collective' ? collectives : persons;
    for (const noun of [row.masculine, row.feminine]) {
      if (!noun) continue;
      target.add(fold(noun));
      if (row.class === 'title' && /^\p{Lu}/u.test(noun)) titles.add(noun);
      const [first = '', ...rest] = fold(noun).split(' ');
      if (parting.test(rest[0] ?? '')) compounds.set(first, [...(compounds.get(first) ?? []), rest]);
    }
  }
  for (const rests of compounds.values()) rests.sort((a, b) => b.length - a.length);
  return { collectives, persons, titles, compounds };
}

const parting = /^(?:en|à|au|aux|sans|de|du|des)$/u;
