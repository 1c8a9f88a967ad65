import { listOf, parseTsv } from '../tsv.ts';
import { roleKey } from './rolePhrases.ts';
import { type RoleLexicon, roleNamed } from './roles.ts';

/** The parts of a scene that a role may play: prévenu → court: accused. */
export type RoleParts = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Reads `scene  part  roles`, the last a list. */
export function parseRoleParts(tsv: string): RoleParts {
  const parts = new Map<string, Map<string, Set<string>>>();
  for (const { scene = '', part = '', roles } of parseTsv(tsv)) {
    for (const role of listOf(roles).map(roleKey)) {
      const scenes = parts.get(role) ?? new Map<string, Set<string>>();
      scenes.set(scene, (scenes.get(scene) ?? new Set<string>()).add(part));
      parts.set(role, scenes);
    }
  }
  return parts;
}

/** Whether nobody has both roles in one scene: a judge is not the defendant, a coach no referee. */
export function playOtherParts(parts: RoleParts, one: string, other: string): boolean {
  const [first, second] = [parts.get(one), parts.get(other)];
  if (!first || !second) return false;
  return [...first].some(([scene, played]) => {
    const others = second.get(scene);
    return others !== undefined && ![...played].some((part) => others.has(part));
  });
}

/**
 * «l'avocat général» is no «avocat»: a longer office that begins like a shorter one, but plays another part; nor is «{le médecin légiste}» whom the article
 * has called the doctor, where «le ministre de l'Intérieur» may be its minister, «le patron pêcheur» its boss.
 */
export function isOtherOffice({ parts, roles }: OfficeLexicons, asked: string, known: string): boolean {
  if (known.startsWith(`${asked} `)) return playOtherParts(parts, asked, known);
  if (!asked.startsWith(`${known} `)) return false;
  const isTrade = (role: string) => /^(?:profession|rank)$/u.test(roleNamed(roles, role)?.role.class ?? '');
  return (isTrade(asked) && isTrade(known)) || playOtherParts(parts, asked, known);
}

/** What is asked for a role. */
interface OfficeLexicons {
  readonly parts: RoleParts;
  readonly roles: RoleLexicon;
}
