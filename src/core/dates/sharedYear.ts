import type { Item } from './line.ts';
import type { Meaning } from './meaning.ts';
import type { FormMatch } from './pattern.ts';

/** What may stand between two dates that share a year: «de mars à mai 2020», «entre le 3 mars et le 5 mai 2021». */
const links = /^(?:a|au|aux|et|ou|-|–|,|le|l'|puis|jusqu')$/;
const farthest = 3;

/** Gives a day or month without a year the year of the date that follows it in the same range or list. */
export function shareYears(line: readonly Item[], matches: readonly FormMatch[]): FormMatch[] {
  const shared = [...matches];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [match, next] = [shared[i] as FormMatch, shared[i + 1] as FormMatch];
    const between = line.slice(match.to, next.from);
    if (between.length === 0 || between.length > farthest || !between.every(({ key }) => links.test(key)))
      continue;
    const meaning = withYearOf(match.meaning, next.meaning);
    if (meaning) shared[i] = { ...match, meaning };
  }
  return shared;
}

/** «de novembre à février 2020» begins a year earlier. */
function withYearOf(meaning: Meaning, next: Meaning): Meaning | null {
  if (meaning.kind !== 'calendar' || next.kind !== 'calendar' || meaning.month === undefined) return null;
  if (meaning.year !== undefined || next.year === undefined || next.month === undefined) return null;
  return { ...meaning, year: next.year - (meaning.month > next.month ? 1 : 0) };
}
