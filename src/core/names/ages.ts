import { parseTsv } from '../tsv.ts';
import type { Apposition } from './appositions.ts';
import type { LinkedName, Names } from './findNames.ts';
import { roleKey } from './rolePhrases.ts';
import type { Slot } from './slots.ts';

/** From which age to which, in years, both included, a role may call somebody: quinquagénaire → 50 to 59. */
export type Ages = ReadonlyMap<string, { readonly from: number; readonly to: number }>;

/** Reads `role  from  to`. */
export function parseAges(tsv: string): Ages {
  return new Map(
    parseTsv(tsv).map(({ role = '', from, to }) => [roleKey(role), { from: Number(from), to: Number(to) }]),
  );
}

/** The roles that the ages told by the article give to persons: «Ana Duval, {51 ans}», «{À 51 ans}, Ana Duval». */
export function rolesByAges(
  { names, sentences, appositions }: Pick<Names, 'names' | 'sentences' | 'appositions'>,
  ages: Ages,
): readonly { readonly entity: string; readonly role: string }[] {
  const apposed = new Map(appositions.map((apposition) => [apposition.name.start, apposition.phrase]));
  return names.flatMap((name) => {
    const slots = name.type === 'PER' ? sentences[name.sentence]?.reading.slots : undefined;
    const roles = slots ? rolesByAge(slots, name, ages, apposed.get(name.start)) : [];
    return roles.map((role) => ({ entity: name.entity, role }));
  });
}

/** The same of what stands in some slots of a sentence, a name or a noun: «À 71 ans, {la libraire}», «{Elle} a 71 ans». */
export function rolesByAge(
  slots: readonly Slot[],
  place: Pick<LinkedName, 'from' | 'to'>,
  ages: Ages,
  apposed?: Apposition['phrase'],
): readonly string[] {
  const age = ageOf(slots, place, apposed);
  return age ? rolesAt(age, ages) : [];
}

function rolesAt(age: number, ages: Ages): readonly string[] {
  return [...ages].flatMap(([role, { from, to }]) => (from <= age && age <= to ? [role] : []));
}

/** How many words behind a name its age is sought. */
const reach = 14;

function ageOf(
  slots: readonly Slot[],
  { from, to }: Pick<LinkedName, 'from' | 'to'>,
  apposed: Apposition['phrase'] | undefined,
): number | null {
  // «À 51 ans, Ana Duval», «Du haut de ses 84 ans, Ana Duval»
  if (slots[from - 1]?.word.text === ',' && /^(?:a|ses)$/u.test(slots[from - 4]?.key ?? '')) {
    const age = yearsAt(slots, from - 3);
    if (age) return age;
  }
  // «un retraité {de 71 ans}, Jo Blin»
  const ofRole = apposed && slots[apposed.to]?.key === 'de' ? yearsAt(slots, apposed.to + 1) : null;
  if (ofRole) return ofRole;
  // «{Le Niçois} de 81 ans», «{Elle} a 71 ans», not «a 20 ans de métier»
  const verb = slots[to]?.word;
  const own = verb?.text === 'de' || verb?.lemma === 'avoir' ? yearsAt(slots, to + 1) : null;
  if (own && !/^(?:de|d['’])$/u.test(slots[to + 3]?.key ?? '')) return own;
  if (!/^[,(]$/u.test(slots[to]?.word.text ?? '')) return null;
  for (let at = to + 1; at < to + reach; at++) {
    const age = yearsAt(slots, at);
    const before = slots[at - 1];
    const isAge = /^[,(]$/u.test(before?.word.text ?? '') || /^agee?$/u.test(slots[at - 2]?.key ?? '');
    if (age) return isAge ? age : null;
    if (slots[at]?.capital || slots[at]?.word.morphology.verbForm === 'Fin') return null;
  }
  return null;
}

/** «51 ans»: the age that a slot begins. */
function yearsAt(slots: readonly Slot[], at: number): number | null {
  const text = slots[at]?.word.text ?? '';
  return /^\d{1,3}$/u.test(text) && slots[at + 1]?.key === 'ans' ? Number(text) : null;
}
