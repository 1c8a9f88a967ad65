import { isAtHand, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { roleNamed } from './roles.ts';

/** «…», raconte le mari. «…», ajoute {l'épouse}: of two by what they are to each other, the one is followed by the other, not by somebody further up. */
export function isOfCouple(
  { sources, lexicons, occurrences }: Progress,
  { form, introduction }: RolePhrase,
  place: Place,
): boolean {
  if (form.role.class !== 'relation' || introduction !== 'definite') return false;
  const [last] = sources.slice(-1);
  const spoken = occurrences.findLast(({ entities }) => entities.includes(last?.entity.id ?? ''));
  if (!last || !spoken || !isAtHand(spoken, place) || last.entity.agreement === form.gender) return false;
  const [role = ''] = last.facts.map((fact) => fact.role);
  return roleNamed(lexicons.roles, role)?.role.class === 'relation';
}
