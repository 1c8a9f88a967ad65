/**
 * ISO 639-3: the languages of the press that French articles quote, sit beside, or are mistaken for. The build leaves every other
 * language out of franc.
 */
export const languages: readonly string[] =
  'fra eng deu spa ita por nld cat ron pol swe tur hat wol vie ind rus ukr arb cmn jpn kor ell heb'.split(
    ' ',
  );
