import type { Wording } from './wording.ts';

/**
 * An ISO 8601 date, month, year or interval in words: «2021-12-23» → “Thursday 23 December 2021” or «jeudi 23 décembre 2021».
 * What is not such a value comes back as it is.
 */
export function dateWords(value: string, wording: Wording): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) {
    return wording.interval(dateWords(from, wording), dateWords(to, wording));
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number(month ?? 1) !== date.getUTCMonth() + 1) return value;
  return new Intl.DateTimeFormat(wording.locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric', weekday: 'long' } : {}),
  })
    .format(date)
    .replace(/^(\p{L}+),/u, '$1');
}
