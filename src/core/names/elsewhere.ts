import type { Progress } from './progress.ts';
import { isCountry, isTown, mayLieIn, type RoleFact } from './roleReference.ts';
import { roleNamed } from './roles.ts';

/** Whether the places that the article gives somebody are others than those asked for; a town may lie in the region asked for. */
export function isElsewhere(
  { holders, lexicons }: Progress,
  id: string,
  { role, places }: Pick<RoleFact, 'role' | 'places'>,
): boolean {
  const entryOf = (place: string) => lexicons.gazetteer.entryNamed(place, 'LOC');
  // «le spécialiste des Pyrénées» may be from any town: only what lies in one country tells
  const isPlace = (place: string) => Boolean(entryOf(place)?.country);
  const isOrigin = roleNamed(lexicons.roles, role) === null;
  const { facts = [], entry = null } = holders.get(id) ?? {};
  const known = facts.flatMap((fact) =>
    fact.places.filter((place) => isPlace(place) && !(isOrigin && isOfWork(lexicons, fact, place))),
  );
  const asked = places.filter(isPlace);
  // «Jannik Sinner», whom the lists know as an Italian, is not «le Serbe»
  const countries = asked.flatMap((place) => entryOf(place) ?? []).filter(isCountry);
  if (isOrigin && known.length === 0 && entry?.country && countries.length > 0)
    return countries.every(({ country }) => country !== entry.country);
  const agree = (place: string) => asked.some((other) => place === other || mayLieIn(place, other, lexicons));
  return known.length > 0 && asked.length > 0 && !known.some(agree);
}

/**
 * «L'entraîneur lensois … {L'Italien} …», «Le sélectionneur de la Belgique … {L'Italien} …», «Le directeur de l'équipe de France … {Le Néerlandais} …»: whoever
 * works in a town, or coaches a country, may be from anywhere; «l'entraîneur portugais» is not.
 */
function isOfWork(
  { gazetteer, parts, roles }: Progress['lexicons'],
  { role, words, named = [] }: RoleFact,
  place: string,
): boolean {
  if (roleNamed(roles, role) === null) return false;
  const entry = gazetteer.entryNamed(place, 'LOC');
  const played = parts.get(role)?.get('match');
  const isOfTeam = played?.has('coach') === true || (words.includes('equipe') && !played);
  return (entry !== null && isTown(entry)) || (isOfTeam && named.includes(place));
}
