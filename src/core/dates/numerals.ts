import type { CalendarLexicon } from './calendar.ts';

/**
 * The number that numeral words spell, `null` when one of them is no numeral: «quatre-vingt-dix-sept» → 97,
 * «deux cent mille» → 200000, «vingt et un» → 21. Keys are folded without accents.
 */
export function numeralValue(keys: readonly string[], calendar: CalendarLexicon): number | null {
  let total = 0;
  let group = 0;
  for (const part of keys.flatMap((key) => key.split('-'))) {
    if (part === 'et') continue;
    const value = calendar.words.get(part)?.get('NUMERAL');
    if (value === undefined) return null;
    if (value === 1000) {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else if (value === 100) group = Math.max(group, 1) * 100;
    else if (value === 20 && group % 100 === 4) group += 76;
    else group += value;
  }
  return total + group;
}

/** The number a token of figures writes: «100.000», «100 000» → 100000, «3,5» → 3.5; `null` for «10h30», «2e». */
export function figureValue(text: string): number | null {
  const plain = text
    .replace(/[ \u00a0\u202f\u2009'’]/gu, '')
    .replace(/\.(?=\d{3}(?:\D|$))/gu, '')
    .replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
