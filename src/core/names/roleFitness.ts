import { nameKey } from './clues.ts';
import { isAtHand, type Occurrence, type Place } from './discourse.ts';
import { isElsewhere } from './elsewhere.ts';
import { demonymOf } from './inhabitants.ts';
import { impliedFit, roleFit } from './kin.ts';
import { isLemma, opensWithHead } from './lemmaHeads.ts';
import { knownRoles, type Progress } from './progress.ts';
import { isOtherOffice, playOtherParts } from './roleParts.ts';
import type { Holder, RoleFact } from './roleReference.ts';
import { type Role, roleNamed } from './roles.ts';

/** What a phrase asks for. */
export interface Asked extends RoleFact {
  readonly class: Role['class'];
  readonly former: boolean;
  /** «ce retraité», whoever has just spoken. */
  readonly isThis: boolean;
  /** Where it asks so. */
  readonly place: Place;
}

/** The class of a role, a title that says what somebody does read as a profession: «le professeur». */
export function classOf(role: Role, key: string, { kin }: Progress['lexicons']): Role['class'] {
  return role.class === 'title' && kin.has(key) ? 'profession' : role.class;
}

/**
 * Somebody known as another thing of the same sort is not meant: «l'arbitre» is not whom the article called the coach, «le représentant
 * soudanais» nobody Russian, «la ministre» no sculptor. A deputy may be a farmer too, a friend anything.
 */
export function biasOf(progress: Progress, id: string, asked: Asked): number {
  const isFit = fits(progress, id, asked.role);
  // «L'ancien talonneur» may coach by now
  const playsOther = !asked.former && playsOtherPart(progress, id, asked.role);
  // «L'entraîneur de Lens … {L'ancien milieu de Metz} …»: whoever was something else may have been so elsewhere
  const wasElsewhere = asked.former && !isFit;
  if ((!wasElsewhere && isElsewhere(progress, id, asked)) || playsOther) return -3;
  if (isOfOtherAge(progress, id, asked.role)) return -3;
  const known = knownClasses(progress, id);
  const { parts } = progress.lexicons;
  // «Le bijoutier, Jo Blin, a donné l'alerte. {Le suspect} …»: of whoever is accused the article tells it, or hides the surname, «Jo B.»
  const isState = (role: string) => parts.get(role)?.get('court')?.has('accused') === true;
  const isHidden = () => /\s\p{Lu}\.$/u.test(progress.entities.get(id)?.name ?? '');
  if (isState(asked.role) && known.length > 0 && !isHidden() && !isFit) return -3;
  const isUnnamed = !progress.holders.get(id)?.entity.named;
  // «une source gouvernementale» is not «la syndicaliste», «un prévenu» not «le procureur», «sa mère» not «la réalisatrice», «sa boxeuse» not «la grand-mère»
  // «le maire» is not «le militant», whom he has written to, but «l'intéressé»
  const isAny =
    !known.some(([, held]) => held === 'office') ||
    opensWithHead(progress.lexicons.heads, asked.role, ['retort']);
  // «Son compagnon n'a rien vu. {Le Grenoblois} …» is somebody named
  const isOrigin = asked.class === 'source' && demonymOf(asked.role, progress.lexicons.gazetteer) !== null;
  const isOwned = isOrigin && /^(?:son|sa|leur) /u.test(progress.entities.get(id)?.name ?? '');
  const isAge = progress.lexicons.ages.has(asked.role);
  const mayBeAnything = (asked.class === 'source' || isAge) && isAny && !isOwned;
  if (isUnnamed && !asked.isThis && !mayBeAnything && !isFit) return -3;
  const last = lastOf(progress, id);
  if (isSeat(progress, asked) && !isFit) return last && isAtHand(last, asked.place) ? 0 : -3;
  if (last && isElected(progress, asked, asked.place.step - last.step) && !isFit) return 0;
  // «Le tribunal a condamné Jo Blin. {Le maire de Sète} fait appel»: whoever is «condamné» may have any office
  // «{Réélue} à la tête du parti, Ana Roy …»: whoever is elected has one; whoever «livre un discours» need be no «livreur»
  const isImplied =
    progress.holders.get(id)?.facts.some(({ implied, role }) => implied && holdsBy(progress, role)) === true;
  // «Jo Blin a gagné l'élection. {L'ancien maire de Sète} …»: whoever won may have had one
  if (asked.class === 'office' && !asked.former && isImplied && !isFit) return -3;
  if (asked.class === 'office' && !asked.former && isCalledSo(progress, id) && !isFit) return -3;
  if (isOfState(progress, asked) && progress.members.has(id) && !isFit) return -3;
  const holds = /^(?:office|rank)$/u.test(asked.class);
  if (holds && hasFirstNameAlone(progress, id) && !isFit) return -3;
  if (asked.class === 'relation') return 0;
  if (isFit) return 0.5;
  if (asked.class === 'source' || asked.former) return 0;
  // «le député» may be a farmer too, but less so than whoever is called nothing
  const practises = asked.class === 'profession' || asked.class === 'rank';
  if (known.length > 0 && practises && !known.some(([, held]) => held === asked.class)) return slightDoubt;
  if (!known.some(([, held]) => held === asked.class || asked.class === 'office')) return 0;
  if (last && mayHoldBesides(progress, id, asked, last)) return slightDoubt;
  // «la neurobiologiste Ana Roy. {La cheffe d'équipe} …»: just spoken of, somebody may practise two professions
  return asked.class === 'profession' && last && isAtHand(last, asked.place) ? slightDoubt : -3;
}

/** «le ministre», «le député», who belong to no other body than a party. */
function isOfState({ lexicons }: Progress, { role, places, former }: Asked): boolean {
  if (former || places.length > 0) return false;
  return isMinister({ lexicons }, role) || opensWithHead(lexicons.heads, role, ['seat']);
}

/** «vice-première ministre», «secrétaire d'État» */
function isMinister({ lexicons }: Pick<Progress, 'lexicons'>, role: string): boolean {
  return role.endsWith('ministre') || opensWithHead(lexicons.heads, role, ['minister']);
}

/**
 * «Gabriel Attal a défendu sa loi. «…», a dit {le chef de file des macronistes}»: the offices of the lists are not all that somebody has, whom
 * the sentence before was about and whom the article calls nothing else.
 */
export function mayHoldBesides(progress: Progress, id: string, asked: Asked, last: Occurrence): boolean {
  const { entity, facts = [], offices = [] } = progress.holders.get(id) ?? {};
  const isTopic = (last.subject || last.speaker) && isAtHand(last, asked.place);
  if (asked.class !== 'office' || !entity?.named || offices.length === 0 || !isTopic) return false;
  if (isMinister(progress, asked.role)) return false;
  const { kin } = progress.lexicons;
  const isListed = (role: string) => offices.some((office) => roleFit(kin, role, office.role) > 0);
  return facts.every(({ implied, role }) => implied || role === '' || isListed(role));
}

/** «Nadia, mère de deux enfants»: nobody with an office or a rank is called by the first name alone. */
function hasFirstNameAlone({ holders, lexicons: { gazetteer } }: Progress, id: string): boolean {
  const holder = holders.get(id);
  return holder?.entry === null && gazetteer.firstName(nameKey(holder.entity.name)) !== null;
}

/** «…», a raillé {le député de Camille-Laurin}: whoever leads a party may sit for a place, if just spoken of. */
export function isSeat({ lexicons }: Progress, { role, places }: RoleFact): boolean {
  return places.length > 0 && opensWithHead(lexicons.heads, role, ['seat']);
}

/** «…», dit la responsable des finances, Ana Roy. {L'élue} …: who has just been spoken of may have a mandate besides. */
function isElected(progress: Progress, { role, places, words }: Asked, distance: number): boolean {
  const isBare = places.length + words.length === 0;
  return isBare && distance < 2 && isMandate(progress, role);
}

/** Whether a verb makes an officer of somebody: «préside» → «président». */
function holdsBy(progress: Progress, role: string): boolean {
  return roleNamed(progress.lexicons.roles, role)?.role.class === 'office' && !isMandate(progress, role);
}

/** «élu», «parlementaire»: a mandate, of whatever kind. */
function isMandate({ lexicons }: Progress, role: string): boolean {
  return isLemma(lexicons.heads, role, ['elected']);
}

/** How much less somebody is meant by another word than what they are known as. */
const slightDoubt = -0.9;

/**
 * «le vigneron», «le vieil homme» far below the wali: whoever has an office is called otherwise only where just spoken of, and
 * an office that comes up far below somebody of whom nothing is known is another's.
 */
export function doubtOfOther(progress: Progress, id: string, asked: Asked): number {
  if (asked.isThis || asked.former || fits(progress, id, asked.role)) return 0;
  const last = lastOf(progress, id);
  const distance = asked.place.step - (last?.step ?? 0);
  if (!last || distance < 2) return 0;
  const goesOn = progress.lastVoice.includes(id) && last.paragraph === asked.place.paragraph;
  if (asked.class === 'office') return goesOn && asked.places.length === 0 ? slightDoubt : -2;
  return last.paragraph !== asked.place.paragraph && asked.places.length === 0 && holdsOffice(progress, id)
    ? -2
    : 0;
}

/** Where the article last spoke of somebody. */
export function lastOf({ occurrences }: Progress, id: string): Occurrence | undefined {
  return occurrences.findLast(({ entities }) => entities.includes(id));
}

/** Whether somebody has an office, by the article or by the lists. */
export function holdsOffice(progress: Progress, id: string): boolean {
  const { roles } = progress.lexicons;
  return knownRoles(progress, id).some((role) => roleNamed(roles, role)?.role.class === 'office');
}

/** «la quinquagénaire» is nobody of 30, «le vieil homme» nobody of 50. */
function isOfOtherAge(progress: Progress, id: string, role: string): boolean {
  const { ages } = progress.lexicons;
  if (!ages.has(role) || fits(progress, id, role)) return false;
  return knownRoles(progress, id).some((known) => ages.has(known));
}

/** «le prévenu» is not the lawyer, «l'arbitre» no player; whoever «défend un film» may be no lawyer either. */
export function playsOtherPart(progress: Progress, id: string, role: string): boolean {
  const { lexicons } = progress;
  const { parts } = lexicons;
  if (fits(progress, id, role)) return false;
  const differs = (held: string) => playOtherParts(parts, role, held) || isOtherOffice(lexicons, role, held);
  const implied =
    progress.holders.get(id)?.facts.filter((fact) => fact.implied && parts.has(fact.role)) ?? [];
  const isImplied = implied.length > 0 && implied.every((fact) => differs(fact.role));
  return isImplied || statedRoles(progress, id).some(differs);
}

/** Whether somebody is known to be what a role says, or may be called so. */
export function fits({ holders, lexicons }: Progress, id: string, role: string): boolean {
  const holder = holders.get(id);
  if (!holder) return false;
  const byFact = holder.facts.some(
    (fact) =>
      (fact.implied ? impliedFit : roleFit)(lexicons.kin, role, fact.role) > 0 &&
      !isOtherOffice(lexicons, role, fact.role),
  );
  return byFact || holder.offices.some((office) => roleFit(lexicons.kin, role, office.role) > 0);
}

/** The roles by which somebody is called, those that a verb implies left out, and «auteur du but», which anybody may be. */
function statedRoles({ holders, lexicons: { heads } }: Progress, id: string): readonly string[] {
  const holder = holders.get(id);
  const isStated = ({ implied, role, words }: RoleFact) =>
    !implied && !(words.length > 0 && isLemma(heads, role, ['doer']));
  const facts = holder?.facts.filter(isStated) ?? [];
  return [...facts, ...(holder?.offices ?? [])].map(({ role }) => role);
}

/** Whether the article says of somebody what they are, if no more than «un militant». */
export function isCalledSo(progress: Progress, id: string): boolean {
  const { roles } = progress.lexicons;
  return statedRoles(progress, id).some((role) => roleNamed(roles, role)?.role.class === 'source');
}

/** The roles that somebody is known to have, those that say nothing of what they do left out. */
export function knownClasses(progress: Progress, id: string): readonly (readonly [string, Role['class']])[] {
  const { roles, kin, gazetteer } = progress.lexicons;
  const facts = progress.holders.get(id)?.facts ?? [];
  const isOrigin = (held: string) =>
    demonymOf(held, gazetteer) !== null ||
    facts.some(({ role, words, places }) => role === held && words.length + places.length === 0);
  return statedRoles(progress, id).flatMap((role) => {
    const known = roleNamed(roles, role)?.role.class;
    // «la Bernoise» tells no trade
    const sort = known ?? (isOrigin(role) ? 'source' : 'profession');
    const tells = says(sort) && (sort !== 'title' || kin.has(role));
    return tells ? [[role, sort === 'title' ? 'profession' : sort] as const] : [];
  });
}

/** Whether roles of a class tell what somebody does. */
function says(kind: Role['class']): boolean {
  return kind !== 'relation' && kind !== 'source';
}

/** Whether a person of the article may be called by a phrase of this gender. */
export function fitsPerson(
  { entities, holders, lexicons }: Progress,
  id: string,
  gender: 'm' | 'f' | null,
): boolean {
  const entity = entities.get(id);
  if (entity?.type !== 'PER' || entity.agreement?.endsWith('p')) return false;
  const role = holders.get(id)?.facts[0]?.role ?? '';
  if (!entity.named && !roleNamed(lexicons.roles, role)) return false;
  return gender === null || entity.agreement === null || entity.agreement === gender;
}

/** The persons whom the article has named so far, and who may be of that gender. */
export function personsNamed(progress: Progress, gender: 'm' | 'f' | null): readonly Holder[] {
  return progress.named.filter(({ entity, last }) => last >= 0 && fitsPerson(progress, entity.id, gender));
}
