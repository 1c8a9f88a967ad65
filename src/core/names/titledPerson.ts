import type { Place } from './discourse.ts';
import { addFact, type Progress } from './progress.ts';
import { fitsPerson } from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';

/**
 * «Le retour d'Awa Diop ¶ À 31 ans, {la nageuse de Dakar} …», «Awa Diop : «J'arrête» ¶ {La médiatrice du rail} quitte …»: the only one whom the title
 * names and of whom nothing is known yet.
 */
export function titledPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { occurrences, holders, entities } = progress;
  const { form, introduction } = phrase;
  if (place.paragraph !== 1 || introduction !== 'definite' || form.plural) return null;
  if (!/^(?:profession|office|source)$/u.test(form.role.class)) return null;
  const ids = new Set(occurrences.flatMap((other) => other.entities));
  const persons = [...ids].filter((id) => entities.get(id)?.type === 'PER');
  const [id = ''] = persons;
  const holder = holders.get(id);
  if (persons.length !== 1 || !holder?.entity.named || !fitsPerson(progress, id, form.gender)) return null;
  if (holder.facts.length + holder.offices.length > 0) return null;
  if (occurrences.some((other) => other.paragraph > 0)) return null;
  const speaks = occurrences.some((other) => other.speaker);
  const isOpened = form.role.class === 'profession' && isOpenedByApposition(progress, phrase, place);
  if (!speaks && !isOpened) return null;
  addFact(holder, fact);
  return { entities: [id], rule: 'description', confidence: 0.75 };
}

/** «{À 31 ans}, la nageuse …», «{Sacrée à Rome}, la nageuse …»: what somebody is said to be before the sentence says who. */
function isOpenedByApposition({ input }: Progress, { from }: RolePhrase, { sentence }: Place): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const comma = slots[from - 1]?.word.text === ',' ? from - 1 : from - 2;
  const first = slots[0]?.word;
  if (comma < 1 || slots[comma]?.word.text !== ',' || !first) return false;
  const isAged = first.pos === 'ADP' && slots[comma - 1]?.key === 'ans';
  return isAged || first.pos === 'NOUN' || first.pos === 'ADJ' || first.morphology.verbForm === 'Part';
}
