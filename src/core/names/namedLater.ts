import { firstFrom } from '../span.ts';
import { ageAt } from './ages.ts';
import { isCovered, type Place } from './discourse.ts';
import type { Office } from './entry.ts';
import type { LinkedName } from './findNames.ts';
import { noKin, roleFit } from './kin.ts';
import type { Progress } from './progress.ts';
import type { Reference, RoleReference } from './references.ts';
import { fitsPerson, playsOtherPart } from './roleFitness.ts';
import { findHolder, type Holder, type RoleFact, type RoleMatch } from './roleReference.ts';
import { roleNamed } from './roles.ts';
import { isSubject } from './subjects.ts';

/** Index of the last paragraph that speaks of those whom the article is going to name: the one below the title. */
const lastOpening = 1;

/**
 * «{Le syndic} fustige un «diktat»» in a headline or the first paragraph: whom the article names below with that very role, or with its kin of the same
 * body: «{l'émissaire de l'ONU}», «l'envoyé spécial de l'ONU Jan Roy».
 */
export function laterNamed(
  progress: Progress,
  { phrase: { form } }: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { lexicons, input } = progress;
  const opens = place.paragraph <= lastOpening;
  // further down only an office: «{le maire}», «{le président congolais}», whom the lists know
  if (!opens && (form.role.class !== 'office' || fact.former)) return null;
  const isSo = ({ role, places, implied }: RoleFact) =>
    !implied &&
    (role === fact.role ||
      (places.some((body) => fact.places.includes(body)) && roleFit(lexicons.kin, fact.role, role) > 0));
  const isJustSo = ({ role, implied, former }: RoleFact) => !implied && !former && role === fact.role;
  // «{Le chef de l'État} a parlé. … Emmanuel Macron …»
  const isListed = ({ role }: Office) => roleFit(lexicons.kin, fact.role, role) > (opens ? 0 : 0.7);
  const later = comingPersons(progress).filter(
    ({ facts, offices }) =>
      facts.some(opens ? isSo : isJustSo) || ((opens || fact.places.length > 0) && offices.some(isListed)),
  );
  return findHolder(fact, { gender: form.gender, year: input.year }, later, lexicons.kin, lexicons);
}

/**
 * «{Un sexagénaire} a demandé pardon», «{un homme de 34 ans} a été arrêté», in a title «{un maire} poursuivi»: the only one of that age or trade whom the
 * article names below.
 */
export function newcomerNamedLater(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  if (place.paragraph > lastOpening) return null;
  const { form } = reference.phrase;
  const slots = progress.input.names.sentences[place.sentence]?.reading.slots ?? [];
  const age = ageAt(slots, reference);
  const isAge = age !== null || progress.lexicons.ages.has(fact.role);
  if (!isAge && place.paragraph > 0) return null;
  const { kin } = progress.lexicons;
  const isSo = (holder: Holder) =>
    age === null
      ? holder.facts.some(({ role }) => roleFit(isAge ? noKin : kin, fact.role, role) > 0)
      : holder.age === age;
  // «Un quadragénaire est blessé. Le maire, Jo Blin, 45 ans, …»
  const isOther = (holder: Holder) =>
    playsOtherPart(progress, holder.entity.id, fact.role) || (isAge && isOfficer(progress, holder));
  const fitting = comingPersons(progress).filter(
    (holder) => isSo(holder) && fitsPerson(progress, holder.entity.id, form.gender) && !isOther(holder),
  );
  const [first, second] = fitting;
  return first && !second ? { entities: [first.entity.id], rule: 'role-in-article', confidence: 0.8 } : null;
}

/** How many sentences further on those of whom a story opens with a pronoun get their name. */
const farthestName = 8;

/** «{Elle} a tout quitté. «…», s'amuse-t-{elle}. Ana Duval, 41 ans, …»: the first person named behind a pronoun that nobody stands before. */
export function topicNamedLater(
  progress: Progress,
  { end, sentence, wanted: { gender, plural } }: Reference & { kind: 'pronoun' },
  place: Place,
): readonly string[] {
  if (place.paragraph > lastOpening + 1 || plural || place.inner) return [];
  const { names } = progress.input.names;
  for (let i = firstFrom(names, end); i < names.length; i++) {
    const name = names[i] as LinkedName;
    if (name.sentence - sentence > farthestName) break;
    if (name.type !== 'PER' || isCovered(progress.direct, name.start)) continue;
    const holder = progress.holders.get(name.entity);
    const isIt =
      holder !== undefined &&
      holder.last < 0 &&
      fitsPerson(progress, name.entity, gender) &&
      !isOfficer(progress, holder) &&
      isSubject(progress, { kind: 'name', ...name }, false) &&
      !progress.input.speakers.some((speaker) => speaker.start < name.end && name.start < speaker.end);
    return isIt ? [name.entity] : [];
  }
  return [];
}

/** Whether the article calls somebody by an office. */
function isOfficer({ lexicons: { roles } }: Progress, { facts }: Holder): boolean {
  const isOffice = (role: string) => roleNamed(roles, role)?.role.class === 'office';
  return facts.some(({ role, implied }) => !implied && isOffice(role));
}

function comingPersons({ named }: Progress): readonly Holder[] {
  return named.filter(({ entity, last }) => entity.type === 'PER' && last < 0);
}
