import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { personsNamed } from './roleFitness.ts';
import { isFrom, isTown, mayLieIn, type RoleFact, type RoleMatch } from './roleReference.ts';
import { roleNamed } from './roles.ts';

/** «Né à Tunis, Jo Blin …, dit Ivo Roy. {Le Franco-Tunisien} …»: the only one of whom the article has said that they come from there. */
export function fromThere(
  progress: Progress,
  { phrase: { form } }: RoleReference,
  fact: RoleFact,
): RoleMatch | null {
  const { lexicons } = progress;
  const isInhabitant = form.role.class === 'source' && roleNamed(lexicons.roles, fact.role) === null;
  if (!isInhabitant || fact.places.length === 0) return null;
  const known = personsNamed(progress, form.gender).filter(({ facts }) =>
    facts.some(({ places }) => places.length > 0),
  );
  const sure = known.filter((holder) => isFrom(holder, fact.places, lexicons));
  // of a trade the place tells no origin: «la porte-parole du canton de Vaud»
  const isNear = ({ role, places }: RoleFact) =>
    role === '' && places.some((place) => fact.places.some((asked) => isTownIn(progress, place, asked)));
  const [only, other] = sure.length > 0 ? sure : known.filter(({ facts }) => facts.some(isNear));
  return only && !other ? { entities: [only.entity.id], rule: 'role-in-article', confidence: 0.8 } : null;
}

/** «Tunis», asked for by «tunisien»: a town may lie in what is asked for, not the other way round. */
function isTownIn({ lexicons }: Progress, place: string, asked: string): boolean {
  const town = lexicons.gazetteer.entryNamed(place, 'LOC');
  return town !== null && isTown(town) && mayLieIn(place, asked, lexicons);
}
