import { isCovered, type Place } from './discourse.ts';
import { isLemma } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { personsNamed } from './roleFitness.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';

/** How many sentences further on somebody still is whom a role means. */
const farthest = 15;

/** «Zoé Blin et Jo Roy débattent. … {La candidate} …»: the only woman whom the article has named so far, if she has spoken or done something and it says nothing of what she is. */
export function onlyWoman(
  progress: Progress,
  { phrase }: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { entities, occurrences, direct } = progress;
  const { form, introduction, names } = phrase;
  // «le maire» may be anybody in office; «la cheffe péquiste» is told apart by more than that
  if (introduction !== 'definite' || form.gender !== 'f' || isCovered(direct, place.start)) return null;
  const isBare = names.length + fact.places.length + fact.words.length === 0 && !fact.role.includes(' ');
  if (!/^(?:office|profession)$/u.test(form.role.class) || !isBare) return null;
  const [only, other] = personsNamed(progress, form.gender);
  if (!only || other || entities.get(only.entity.id)?.agreement !== form.gender) return null;
  // «Ana Roy, sage-femme, candidate, …. {La nouvelle élue} …»: whatever she was before
  const isNew = /^la (?:nouvelle|future)\s/iu.test(progress.input.text.slice(phrase.start, phrase.end));
  const isElected = isNew && isLemma(progress.lexicons.heads, fact.role, ['elected']);
  if (!isElected && only.offices.length + only.facts.length > 0) return null;
  const last = occurrences.findLast(
    ({ entities: ids, speaker, subject }) => (speaker || subject) && ids.includes(only.entity.id),
  );
  // «{Ana Roy} a interrogé la directrice»
  if (!last || last.sentence === place.sentence || place.step - last.step > farthest) return null;
  return { entities: [only.entity.id], rule: 'only-person', confidence: 0.55 };
}
