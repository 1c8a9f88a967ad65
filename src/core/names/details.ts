import { isAtHand, occurrencesNear, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import {
  type Asked,
  classOf,
  fits,
  fitsPerson,
  isCalledSo,
  isSeat,
  knownClasses,
  lastOf,
  mayHoldBesides,
} from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleFact } from './roleReference.ts';

/** What a phrase asks for, with what it says. */
export function askedBy(progress: Progress, phrase: RolePhrase, fact: RoleFact, place: Place): Asked {
  return {
    class: classOf(phrase.form.role, fact.role, progress.lexicons),
    isThis: phrase.introduction === 'demonstrative',
    place,
    ...fact,
    former: isFormer(progress, phrase),
  };
}

/** «l'ancienne députée», «la future directrice»: what somebody was or will be is no other office of theirs. */
function isFormer({ input }: Progress, { start, end }: RolePhrase): boolean {
  return /^(?:(?:le|la|l['’]) ?)?(?:ancien|ex-|futur|nouveau|nouvelle)/iu.test(input.text.slice(start, end));
}

/**
 * «la lauréate de la dernière édition», «l'agriculteur de Sète»: others may be so too, hence somebody of the sentence before is
 * meant; «le président de la région» is one by himself, and means only somebody of whom nothing is known yet.
 */
export function mayBeDetailed(progress: Progress, id: string, asked: Asked): boolean {
  const last = lastOf(progress, id);
  if (!last || !progress.holders.get(id)?.entity.named) return false;
  if (fits(progress, id, asked.role)) return true;
  // «Son collègue Luc Roy tempère. {Le ministre du Travail} …»: whoever came in as somebody's has no office
  if (asked.class === 'office' && !asked.former && progress.owned.has(id)) return false;
  // «…», a-t-il souri. ¶ Et les sifflets ? {L'ancien milieu de Metz} …: whoever spoke last goes on
  const goesOn = asked.former && progress.lastVoice.includes(id) && asked.place.step - last.step <= 2;
  if (!isAtHand(last, asked.place) && !goesOn) return false;
  const isTopic = last.subject || last.speaker || last.newcomer;
  if (!isTopic && (asked.class === 'office' || !isOnlyOne(progress, id))) return false;
  // «Michel Roy, président des maires ruraux, proteste. {L'édile des Voivres} …»
  if (asked.class !== 'office' || asked.former || isSeat(progress, asked)) return true;
  if (mayHoldBesides(progress, id, asked, last)) return true;
  return knownClasses(progress, id).length === 0 && !isCalledSo(progress, id);
}

/** «Le pilote Jo Blin est tombé. «Rien de cassé», rassure {le médecin du circuit}»: whom the article calls something else has no office at an event. */
export function hasOtherTrade(
  progress: Progress,
  { form, names, start, end }: RolePhrase,
  id: string,
  role: string,
): boolean {
  const isHeld = /^(?:office|profession)$/u.test(form.role.class) && names.length === 0;
  if (!isHeld || !ofSomething.test(progress.input.text.slice(start, end)) || fits(progress, id, role))
    return false;
  return (
    progress.holders.get(id)?.facts.some(({ role: known, implied }) => !implied && known !== '') === true
  );
}

/** «médecin {du circuit}», not «pêcheuse {à la retraite}» */
const ofSomething = /\s(?:du|des|de\sla|de\sl['’])\s?\p{Ll}/u;

/** «C'est ce qui manquait à Ana Roy. Hier, {la perchiste d'Albi} …»: nobody else was named so far of whom nothing is known. */
function isOnlyOne(progress: Progress, id: string): boolean {
  const isKnown = (other: string) => knownClasses(progress, other).length > 0;
  return progress.named.every(
    ({ entity, last }) =>
      entity.id === id || entity.type !== 'PER' || last < 0 || (!isKnown(id) && isKnown(entity.id)),
  );
}

/** «Le maire Jo Blin accuse Ivo Roy. {Le professeur de philosophie} …»: what more is told of somebody is not of whom the article calls something else. */
export function doubtOfKnown(progress: Progress, id: string, { role, class: sort, former }: Asked): number {
  const isOther = !former && sort === 'profession' && !fits(progress, id, role);
  return isOther && knownClasses(progress, id).length > 0 ? slightDoubt : 0;
}

/** How much less. */
const slightDoubt = -0.5;

/** Whether somebody at hand has been named of whom the article says nothing. */
export function hasUnknown(progress: Progress, gender: 'm' | 'f' | null, place: Place): boolean {
  const isUnknown = (id: string) =>
    progress.holders.get(id)?.entity.named === true &&
    fitsPerson(progress, id, gender) &&
    knownClasses(progress, id).length === 0;
  return occurrencesNear(progress, place, 1).some(
    (other) => isAtHand(other, place) && other.entities.some(isUnknown),
  );
}
