import { findAntecedent, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import { readPronoun } from './pronouns.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';

/** How many slots what stands before a subject may have: «Assise tout près d'elle,». */
const longestLead = 6;

/** «Jo Blin se tait. {À ses côtés}, le patron …», «Face {à lui}, le procureur …»: whom a phrase sets the subject behind its comma beside. */
export function besideWhom(
  progress: Progress,
  { sentence, from }: Reference,
  place: Place,
): ReadonlySet<string> {
  const lead = progress.input.names.sentences[sentence]?.reading.slots.slice(0, from) ?? [];
  const [comma, noun, before] = [1, 2, 3].map((back) => lead.at(-back));
  if (lead.length > longestLead || comma?.word.text !== ',' || !noun || !before) return new Set();
  const pronoun = isGoverned(noun, before) ? readPronoun(noun.word.text) : null;
  const owner = /^cotes?$/u.test(noun.key) && /^(?:son|ses)$/u.test(before.key);
  if (!pronoun && !owner) return new Set();
  const { gender = null, plural = false } = pronoun ?? {};
  const wanted = { gender, plural, person: false, nearest: false, speaks: false };
  return new Set(findAntecedent(progress, place, wanted).entities);
}

/** «à {lui}», «près d'{elle}» */
function isGoverned({ key }: Slot, before: Slot): boolean {
  return (
    /^(?:lui|elle|eux|elles)$/u.test(key) && /^(?:a|de|d['’]|avec|derriere|devant|contre)$/u.test(before.key)
  );
}
