import { askedBy } from './details.ts';
import { isAtHand, type Place } from './discourse.ts';
import { othersThan } from './faced.ts';
import { addFact, type Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { replyBias } from './replies.ts';
import { biasOf, fitsPerson, isCalledSo, knownClasses } from './roleFitness.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';

/** «{Martine Ferrand} a fondu en larmes. La mère de la victime avait raconté …»: whom nothing introduced is explained next. */
export function unexplained(progress: Progress, place: Place): string | null {
  const last = progress.occurrences.findLast(({ sentence }) => sentence < place.sentence);
  if (!last?.newcomer || !last.subject || !isAtHand(last, place)) return null;
  const [id = ''] = last.entities;
  return knownClasses(progress, id).length === 0 && !isCalledSo(progress, id) ? id : null;
}

/** «Denis Roy, qui n'y était pas, salue l'étude. {Le biologiste} …»: who has just entered, rather than a chemist further up. */
export function explainedPerson(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const id = unexplained(progress, place);
  const { gender, role } = reference.phrase.form;
  const asked = askedBy(progress, reference.phrase, fact, place);
  if (
    !id ||
    othersThan(progress, reference, place).has(id) ||
    role.class === 'collective' ||
    !fitsPerson(progress, id, gender)
  )
    return null;
  if (biasOf(progress, id, asked) < -1 || replyBias(progress, reference)(id) < 0) return null;
  const holder = progress.holders.get(id);
  if (holder) addFact(holder, fact);
  return { entities: [id], rule: 'description', confidence: 0.8 };
}
