import { itemsIn } from '../span.ts';
import { isCovered, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { fitsPerson, knownClasses } from './roleFitness.ts';
import type { RoleMatch } from './roleReference.ts';
import { isSummons } from './turnedTo.ts';

/**
 * «Paul Roche m'a insultée», dit Ana Roy. {Contacté, le promoteur} dément: the only one whom others have just named, if the article says nothing of what
 * they are; «le préfet», «l'avocat du prévenu» may be anybody.
 */
export function summonedPerson(progress: Progress, reference: RoleReference, place: Place): RoleMatch | null {
  const { form, introduction, start, end } = reference.phrase;
  const words = progress.input.text.slice(start, end);
  const isBare = introduction === 'definite' && !/\s(?:de|du|des|d['’]|à|aux?)(?!\p{L})/u.test(words);
  if (!isBare || !/^(?:profession|source)$/u.test(form.role.class)) return null;
  if (!isSummons(progress, reference)) return null;
  const { input, direct, lastVoice } = progress;
  const near = input.names.sentences.find(({ reading }) => reading.sentence.paragraph >= place.paragraph - 1);
  const said = { start: near?.reading.sentence.start ?? place.start, end: place.start };
  const ids = new Set(
    itemsIn(input.names.names, said)
      .filter(({ start, type }) => type === 'PER' && isCovered(direct, start))
      .map(({ entity }) => entity)
      .filter((id) => fitsPerson(progress, id, form.gender) && !lastVoice.includes(id)),
  );
  const [id = ''] = ids;
  if (ids.size !== 1 || knownClasses(progress, id).length > 0) return null;
  return { entities: [id], rule: 'description', confidence: 0.6 };
}
