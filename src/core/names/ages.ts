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

/** Somebody's age in years, as the article tells it. */
export interface Aged {
  readonly entity: string;
  readonly age: number;
}

/** The ages that the article tells of persons: «Ana Duval, {51 ans}», «{À 51 ans}, Ana Duval». */
export function agesOf({
  names,
  sentences,
  appositions,
}: Pick<Names, 'names' | 'sentences' | 'appositions'>): readonly Aged[] {
  const apposed = new Map(appositions.map((apposition) => [apposition.name.start, apposition.phrase]));
  return names.flatMap((name) => {
    const slots = name.type === 'PER' ? sentences[name.sentence]?.reading.slots : undefined;
    const age = slots ? ageAt(slots, name, apposed.get(name.start)) : null;
    return age ? [{ entity: name.entity, age }] : [];
  });
}

/** What an age lets somebody be called. */
export function rolesOfAge(age: number, ages: Ages): readonly string[] {
  return [...ages].flatMap(([role, { from, to }]) => (from <= age && age <= to ? [role] : []));
}

/** How many words behind a name its age is sought. */
const reach = 14;

/** The age of what stands in some slots of a sentence, a name or a noun: «À 71 ans, {la libraire}», «{Elle} a 71 ans». */
export function ageAt(
  slots: readonly Slot[],
  { from, to }: Pick<LinkedName, 'from' | 'to'>,
  apposed?: Apposition['phrase'],
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
