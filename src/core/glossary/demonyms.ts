import { parseTsv } from '../tsv.ts';

/** French adjective or inhabitant («russe», «québécois») → English («Russian», «Quebec»). */
export type Demonyms = ReadonlyMap<string, string>;

/** Reads demonyms.tsv: `adjective  feminine  plural  femininePlural  place  english`. */
export function parseDemonyms(tsv: string): Demonyms {
  const demonyms = new Map<string, string>();
  for (const row of parseTsv(tsv)) {
    for (const form of [row.adjective, row.feminine, row.plural, row.femininePlural]) {
      if (form && row.english) demonyms.set(form.toLowerCase(), row.english);
    }
  }
  return demonyms;
}
