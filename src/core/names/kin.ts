import { listOf, parseTsv } from '../tsv.ts';
import { roleKey } from './rolePhrases.ts';

/** Which roles a looser word may speak of, «l'édile» → maire, and how well, from 0.5 to 0.7. */
export type RoleKin = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Where no looser word will do: «son capitaine» is not his goalkeeper. */
export const noKin: RoleKin = new Map();

/** Reads `role  like`, the second a list, those first that it speaks of sooner: «l'élu» is a deputy rather than a minister. */
export function parseRoleKin(tsv: string): RoleKin {
  return new Map(
    parseTsv(tsv).map((row) => {
      const like = listOf(row.like).map(roleKey);
      return [roleKey(row.role ?? ''), new Map(like.map((role, i) => [role, 0.7 - (0.2 * i) / like.length]))];
    }),
  );
}

/** How well a phrase's role fits a role that somebody is known to have: 1 the same, 0.8 a shorter form of it, 0.7 to 0.5 its kin, 0 not. */
export function roleFit(kin: RoleKin, said: string, known: string): number {
  if (said === known) return 1;
  if (opensWith(known, said) || opensWith(said, known)) return 0.8;
  const like = kin.get(said)?.get(known) ?? (kin.get(known)?.has(said) ? 0.5 : undefined);
  if (like !== undefined) return like;
  // «le ministre fribourgeois de l'Économie» for a conseiller d'État
  const asked = completed.exec(said)?.[1];
  if (asked !== undefined && kin.get(asked)?.has(known)) return 0.5;
  // «la patronne de la CGT» for «secrétaire général de la CGT»
  const heads = kin.get(said);
  if (!heads) return 0;
  const [head = '', second = ''] = known.split(' ');
  return heads.has(`${head} ${second}`) || (heads.has(head) && head.length > 4) ? 0.5 : 0;
}

/** «ministre de l'économie» */
const completed = /^(\S+) (?:d[eu] |des |d')/u;

function opensWith(role: string, words: string): boolean {
  return role.startsWith(words) && role[words.length] === ' ';
}

/** The same where a verb tells the known role, which may be looser than what is said, never stricter. */
export function impliedFit(kin: RoleKin, said: string, known: string): number {
  return said === known ? 1 : (kin.get(said)?.get(known) ?? 0);
}
