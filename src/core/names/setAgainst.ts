import { occurrencesNear, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import type { RoleMatch } from './roleReference.ts';
import type { Slot } from './slots.ts';

/** «Le fautif{, lui,} …», «L'accusée{, elle,} …»: the gender of whom a phrase that ends before a slot sets against another, or `null`. */
export function contrastAt(slots: readonly Slot[], at: number): 'm' | 'f' | null {
  const key = slots[at + 1]?.key;
  if (slots[at]?.word.text !== ',' || slots[at + 2]?.word.text !== ',') return null;
  return key === 'lui' ? 'm' : key === 'elle' ? 'f' : null;
}

/**
 * «Le manager a défendu son ouvreur, Jo Blin. {Le fautif}, lui, s'est excusé.»: the only other one of the sentence before, whom it was not about, is
 * set against whom it was.
 */
export function setAgainst(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  place: Place,
): RoleMatch | null {
  const { input, entities } = progress;
  const { sentence, to } = reference;
  if (reference.kind === 'noun' ? !isQuality(progress, reference.noun) : isOffice(reference)) return null;
  const gender = contrastAt(input.names.sentences[sentence]?.reading.slots ?? [], to);
  if (!gender) return null;
  const near = occurrencesNear(progress, place, 1).filter(
    (other) => !other.inner && other.sentence < sentence,
  );
  const subjects = new Set(
    near.filter(({ subject, speaker }) => subject || speaker).flatMap((o) => o.entities),
  );
  const isOther = (id: string) =>
    !subjects.has(id) && entities.get(id)?.type === 'PER' && fitsPerson(progress, id, gender);
  const [id, ...more] = new Set(near.flatMap((other) => other.entities).filter(isOther));
  return id && subjects.size > 0 && more.length === 0
    ? { entities: [id], rule: 'description', confidence: 0.75 }
    : null;
}

/** «le fautif», «le remplacé», not «le texte» nor «le conseil»: what somebody is called by how they are or what was done to them. */
function isQuality({ lexicons }: Progress, noun: string): boolean {
  return lexicons.forms
    .lookup(noun)
    .some(
      ({ pos, morphology }) =>
        pos === 'ADJ' || (morphology.verbForm === 'Part' && morphology.tense !== 'Pres'),
    );
}

/** «Le procureur, lui, …» is whoever has the office, «la mairie» nobody. */
function isOffice({ phrase }: Reference & { kind: 'role' }): boolean {
  return /^(?:collective|office|profession|rank|title)$/u.test(phrase.form.role.class);
}
