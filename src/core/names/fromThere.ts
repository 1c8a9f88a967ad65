import { occurrencesNear, type Place } from './discourse.ts';
import { demonymOf } from './inhabitants.ts';
import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { personsNamed } from './roleFitness.ts';
import {
  type Holder,
  isCountry,
  isFrom,
  isTown,
  mayLieIn,
  type RoleFact,
  type RoleMatch,
} from './roleReference.ts';
import { roleNamed } from './roles.ts';

/** How many sentences back somebody of whom no origin is told is still at hand. */
const nearSteps = 4;

/**
 * «Né à Tunis, Jo Blin …, dit Ivo Roy. {Le Franco-Tunisien} …», «{La native d'Épinal} …» for la Vosgienne: the only one of whom the article has said that
 * they come from there; «Le Vaudois Jo Blin a battu Ivo Roy. «…», dit Blin. «…», reconnaît {le Bâlois}»: else the one who may.
 */
export function fromThere(
  progress: Progress,
  { phrase }: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { lexicons } = progress;
  const { form } = phrase;
  const isInhabitant = form.role.class === 'source' && roleNamed(lexicons.roles, fact.role) === null;
  // «{La réfugiée afghane}» for whom came from Kaboul
  const isSource = form.role.class === 'source' && phrase.demonyms.length > 0;
  if (!(isInhabitant || isSource || isNative(fact)) || fact.places.length === 0) return null;
  const persons = personsNamed(progress, form.gender);
  if (!isInhabitant && !isNative(fact))
    return onlyOf(persons.filter((holder) => isOriginally(progress, holder, fact)));
  const known = persons.filter(({ facts }) => facts.some(({ places }) => places.length > 0));
  const sure = known.filter(
    (holder) => isFrom(holder, fact.places, lexicons) && !isOfTown(progress, holder, fact),
  );
  if (sure.length > 0) return onlyOf(sure);
  const inIt = known.filter((holder) => isOf(progress, holder, (known) => isTownIn(progress, known, fact)));
  const near = inIt.length > 0 ? inIt : otherThanVoice(progress, persons, fact, place);
  if (near.length > 0) return onlyOf(near);
  const around = (town: string) => fact.places.some((asked) => mayLieIn(town, asked, lexicons));
  return onlyOf(isNative(fact) ? known.filter((holder) => isOf(progress, holder, around)) : []);
}

function onlyOf([only, other]: readonly Holder[]): RoleMatch | null {
  return only && !other ? { entities: [only.entity.id], rule: 'role-in-article', confidence: 0.8 } : null;
}

/** «la {native} d'Épinal» */
function isNative({ role }: RoleFact): boolean {
  return role === 'natif';
}

/** What the article says of where somebody comes from; of a trade the place tells no origin: «la porte-parole du canton de Vaud». */
function originsOf({ lexicons }: Progress, { facts }: Holder): readonly string[] {
  const isOrigin = (fact: RoleFact) =>
    fact.role === '' || isNative(fact) || demonymOf(fact.role, lexicons.gazetteer) !== null;
  return facts.filter(isOrigin).flatMap(({ places }) => places);
}

function isOf(progress: Progress, holder: Holder, fits: (place: string) => boolean): boolean {
  return originsOf(progress, holder).some(fits);
}

/** Whether the article tells that somebody comes from a town there, or from there. */
function isOriginally(progress: Progress, holder: Holder, fact: RoleFact): boolean {
  return isOf(progress, holder, (place) => fact.places.includes(place) || isTownIn(progress, place, fact));
}

/** «Tunis», asked for by «tunisien»: a town may lie in what is asked for, not the other way round. */
function isTownIn({ lexicons }: Progress, place: string, { places }: RoleFact): boolean {
  const town = lexicons.gazetteer.entryNamed(place, 'LOC');
  return town !== null && isTown(town) && places.some((asked) => mayLieIn(place, asked, lexicons));
}

/** «le Tessinois Jo Blin», of whom the lists say that he is Swiss, is not «le Zurichois». */
function isOfTown(progress: Progress, holder: Holder, { places }: RoleFact): boolean {
  const { gazetteer } = progress.lexicons;
  const origins = originsOf(progress, holder);
  const isPlaceWithin = (place: string) => {
    const entry = gazetteer.entryNamed(place, 'LOC');
    return entry !== null && !isCountry(entry);
  };
  return (
    origins.length > 0 && places.every(isPlaceWithin) && !origins.some((origin) => places.includes(origin))
  );
}

function isCountryOf({ lexicons }: Progress, origin: string, places: readonly string[]): boolean {
  const country = lexicons.gazetteer.entryNamed(origin, 'LOC');
  return country !== null && isCountry(country) && places.some((place) => mayLieIn(place, origin, lexicons));
}

/** Of whom nothing is told of where they come from, where the last speaker comes from elsewhere. */
function otherThanVoice(
  progress: Progress,
  persons: readonly Holder[],
  { places }: RoleFact,
  place: Place,
): readonly Holder[] {
  const voice = progress.holders.get(progress.lastVoice[0] ?? '');
  const origins = voice ? originsOf(progress, voice) : [];
  // «L'Italien Jo Blin, …, dit-il. {Le Lombard} …» may be the same
  const mayBeSame = (origin: string) => places.includes(origin) || isCountryOf(progress, origin, places);
  if (origins.length === 0 || origins.some(mayBeSame)) return [];
  const spoken = occurrencesNear(progress, place, nearSteps).filter(({ inner }) => !inner);
  const near = new Set(spoken.flatMap(({ entities }) => entities));
  return persons.filter(
    (holder) => holder !== voice && near.has(holder.entity.id) && originsOf(progress, holder).length === 0,
  );
}
