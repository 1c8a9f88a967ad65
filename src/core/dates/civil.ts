/** Days since 1 January 1970 in the proleptic Gregorian calendar; the algorithm is Howard Hinnant's `days_from_civil`. */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(days: DayNumber): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The day of a date of the Islamic calendar by the tabular reckoning (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of
 * thirty); where the moon is watched for, the day may be one sooner or later.
 */
export function islamicDay(year: number, month: number, day: number): DayNumber {
  const days = Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day;
  return days - 492_533;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(days: DayNumber): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** True when the month has that day; a year left open allows 29 February. */
export function isRealDay(year: number | undefined, month: number, day: number): boolean {
  const y = year ?? 2000;
  const next = month === 12 ? toDayNumber(y + 1, 1, 1) : toDayNumber(y, month + 1, 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= next - toDayNumber(y, month, 1);
}

/** The month `count` months away, as year and month. */
export function addMonths(date: CivilDate, count: number): { year: number; month: number } {
  const months = date.year * 12 + date.month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function isoDay(days: DayNumber): string {
  const { year, month, day } = toCivil(days);
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The day number of an ISO date YYYY-MM-DD, `null` for anything else. */
export function parseIsoDay(value: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? toDayNumber(year, month, day) : null;
}
