import type { Place } from './discourse.ts';
import { roleFit } from './kin.ts';
import { knownRoles, type Progress } from './progress.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';
import { roleNamed } from './roles.ts';
import { returningSource } from './sources.ts';
import { subjectsOf } from './subjects.ts';

/** How many occurrences back a plural looks, so that a long text with few persons takes no more than its share of time. */
const reach = 400;
/** How many sentences further on those named together still are «les deux pays». */
const longestTie = 12;

/** «les deux dirigeants», «les présidents»: the last pair of persons, who without a number must hold the role; «les femmes» are no men. */
export function pluralReferent(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  if (phrase.introduction !== 'definite' && phrase.introduction !== 'demonstrative') return null;
  const returning = returningSource(progress, fact, { plural: true });
  if (returning) return returning;
  const bodies = phrase.form.role.class === 'collective' ? countedBodies(progress, phrase, place) : null;
  if (bodies) return bodies;
  if (
    (phrase.form.role.class === 'collective' && !countsPersons(progress, phrase)) ||
    !isWhole(progress, phrase, fact)
  )
    return null;
  const wanted = phrase.count ?? 2;
  const recent = progress.occurrences.slice(-reach);
  const pair = recent.findLast(
    ({ entities, sentence }) =>
      entities.length === wanted &&
      place.sentence - sentence < 12 &&
      entities.every((id) => progress.entities.get(id)?.type === 'PER'),
  );
  const near = personsAround(progress, recent, place);
  if (near.length === wanted && phrase.count !== null && (pair?.sentence ?? -1) < place.sentence - 1)
    return { entities: near, rule: 'last-persons', confidence: 0.7 };
  const persons = pair?.entities ?? (wanted > 2 ? [] : lastPersons(progress, recent, wanted, place));
  if (
    persons.length < wanted ||
    (phrase.form.gender === 'f' && persons.some((id) => progress.entities.get(id)?.agreement === 'm')) ||
    (phrase.count === null &&
      !isMutual(phrase, fact) &&
      !persons.every((id) => holdsRole(progress, id, fact.role)))
  )
    return null;
  return { entities: persons, rule: pair ? 'pair' : 'last-persons', confidence: pair ? 0.85 : 0.6 };
}

/** «L'Arménie et la Turquie se parlent. {Les deux pays} …», «{Les deux syndicats} …»: the last so many named together. */
function countedBodies(
  progress: Progress,
  { count, names, words }: RolePhrase,
  place: Place,
): RoleMatch | null {
  if (count === null || names.length + words.length > 0) return null;
  const together = progress.occurrences
    .slice(-reach)
    .findLast(
      ({ entities, inner }) =>
        !inner &&
        entities.length === count &&
        entities.every((id) => /^(?:LOC|ORG)$/u.test(progress.entities.get(id)?.type ?? '')),
    );
  if (!together || place.sentence - together.sentence > longestTie) return null;
  return { entities: together.entities, rule: 'pair', confidence: 0.75 };
}

/** «les époux», «les frères»: what two are to each other. */
function isMutual({ form }: RolePhrase, { words, places }: RoleFact): boolean {
  return form.role.class === 'relation' && words.length + places.length === 0;
}

/** «les dirigeants mondiaux» are others than those named, «les dirigeants des deux pays» are not. */
function isWhole({ input }: Progress, phrase: RolePhrase, fact: RoleFact): boolean {
  if (phrase.count !== null) return true;
  const bare = fact.words.length === 0 && fact.places.length === 0;
  return bare || /\sdeux\s/u.test(input.text.slice(phrase.start, phrase.end));
}

/** «les deux hommes», not «les deux pays»: two who are somebody. */
function countsPersons({ lexicons }: Progress, { count, head }: RolePhrase): boolean {
  const role = count === null ? null : roleNamed(lexicons.roles, head);
  return role !== null && role.role.class !== 'collective';
}

/**
 * «{Le maire} a reçu {Ana Duval}. Les deux élus …»: the persons of the sentence before and of the same, but not who does something to
 * them.
 */
function personsAround(progress: Progress, recent: Progress['occurrences'], place: Place): readonly string[] {
  const subjects = subjectsOf(progress, place.sentence);
  const ids = recent
    .filter(({ sentence, inner }) => sentence >= place.sentence - 1 && !inner)
    .flatMap(({ entities }) => entities);
  return [...new Set(ids)].filter((id) => progress.entities.get(id)?.type === 'PER' && !subjects.has(id));
}

function lastPersons(
  progress: Progress,
  recent: Progress['occurrences'],
  wanted: number,
  place: Place,
): readonly string[] {
  const subjects = subjectsOf(progress, place.sentence);
  const ids = new Set<string>();
  for (let i = recent.length - 1; i >= 0 && ids.size < wanted; i--) {
    for (const id of recent[i]?.entities ?? []) {
      const entity = progress.entities.get(id);
      if (entity?.type === 'PER' && entity.named && !subjects.has(id)) ids.add(id);
    }
  }
  return [...ids].slice(0, wanted);
}

function holdsRole(progress: Progress, id: string, role: string): boolean {
  return knownRoles(progress, id).some((held) => roleFit(progress.lexicons.kin, role, held) > 0);
}
