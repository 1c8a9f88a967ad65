import { listOf, parseTsv } from '../tsv.ts';
import { roleKey } from './rolePhrases.ts';

/** Which roles a looser word may speak of: «l'édile» → maire. */
export type RoleKin = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `role  like`, the second a list. */
export function parseRoleKin(tsv: string): RoleKin {
  return new Map(
    parseTsv(tsv).map((row) => [roleKey(row.role ?? ''), new Set(listOf(row.like).map(roleKey))]),
  );
}

/** How well a phrase's role fits a role that somebody is known to have: 1 the same, 0.8 a shorter form of it, 0.6 its kin, 0 not. */
export function roleFit(kin: RoleKin, said: string, known: string): number {
  if (said === known) return 1;
  if (known.startsWith(`${said} `) || said.startsWith(`${known} `)) return 0.8;
  if (kin.get(said)?.has(known) || kin.get(known)?.has(said)) return 0.6;
  const head = known.split(' ')[0] ?? '';
  return kin.get(said)?.has(head) && head.length > 4 ? 0.5 : 0;
}
