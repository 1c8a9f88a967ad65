import { itemsIn } from '../span.ts';
import type { Place } from './discourse.ts';
import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { besideWhom } from './setBeside.ts';
import type { Slot } from './slots.ts';
import { subjectsOf } from './subjects.ts';

/** Who stands in a sentence beside whom a role of it means: its subjects so far, whom the role is set beside, whom it meets, and of whom it speaks. */
export function othersThan(progress: Progress, reference: Reference, place: Place): ReadonlySet<string> {
  return new Set([
    ...subjectsOf(progress, place.sentence),
    ...besideWhom(progress, reference, place),
    ...facedBy(progress, reference),
    ...spokenOfBefore(progress, reference),
  ]);
}

/** What leads to whom somebody speaks of: «Interrogé {sur} Jo Blin, …», «{À propos du} gardien Jo Blin, …», «{Sur} sa pivot, Lou Roy, …». */
const topic =
  /^(?:\p{Lu}\p{L}*ée?s?\s)?(?:sur|contre|concernant|face (?:à|au)|quant (?:à|au)|(?:à propos|au sujet) (?:de|du|d['’]))\s?(?:\p{Ll}[\p{L}'’-]*,?\s){0,6}$/iu;

/** «Sur {Jo Blin}, blessé lundi, le coach a été clair»: not whom a phrase set before the subject tells what is spoken of. */
export function spokenOfBefore(
  { input: { names, text } }: Progress,
  { kind, sentence, from }: Reference,
): readonly string[] {
  const reading = names.sentences[sentence]?.reading;
  const comma = reading?.slots[from - 1]?.word;
  if (!reading || comma?.text !== ',') return [];
  if (reading.slots.slice(0, from).some(({ word }) => word.morphology.mood)) return [];
  const { start } = reading.sentence;
  const name = itemsIn(names.names, { start, end: comma.start }).find(({ type }) => type === 'PER');
  const words = text.slice(start, name?.start);
  // «Quant à l'ambassadrice, Lou Roy, elle …» is she
  const isSubject = kind === 'pronoun' && /^quant\s/iu.test(words);
  return name && !isSubject && topic.test(words) ? [name.entity] : [];
}

/** How many words may stand between an object pronoun and its verb: «l'a {longuement} reçu». */
const farthestVerb = 4;

/** «Marc Roy se lève. {Le juge l'}interroge», «{L'entraîneur lui} a parlé»: the subject before, whom the object pronoun behind a role means. */
function facedBy(
  { input, occurrences, entities, lexicons }: Progress,
  { sentence, to }: Reference,
): readonly string[] {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const at = /^(?:ne|n['’])$/u.test(slots[to]?.key ?? '') ? to + 1 : to;
  const key = slots[at]?.key ?? '';
  if (!/^(?:lui|l[ea]|l['’])$/u.test(key)) return [];
  const isMeeting = ({ word: { lemma } }: Slot) => opensWithHead(lexicons.heads, lemma, ['meets']);
  // «Le maire l'a promis»
  if (key !== 'lui' && !slots.slice(at + 1, at + farthestVerb).some(isMeeting)) return [];
  const last = occurrences.findLast((other) => other.sentence < sentence && other.subject && !other.inner);
  if (!last || sentence - last.sentence > 2) return [];
  const gender = key === 'la' ? 'f' : key === 'le' ? 'm' : null;
  const agrees = (id: string) => !gender || (entities.get(id)?.agreement ?? gender) === gender;
  return last.entities.filter(agrees);
}
