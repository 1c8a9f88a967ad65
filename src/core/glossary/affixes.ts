import type { PartOfSpeech } from '../grammar/tag.ts';
import { parseTsv } from '../tsv.ts';

/**
 * One rule of word formation. A `prefix` or `suffix` makes a word of `pos` from a base of `basePos` whose lemma ends in `base`
 * where this one ends in `affix`; `english` shapes the gloss of the base: «{}», «{adv}», «{ing}», «{pp}», «{er}».
 * A `cognate` row is an ending that French and English share, «-logie» → -logy. A `combining` form is the first part of a compound, «militaro» → military. An `irregular` row is an English past participle.
 */
export interface Affix {
  readonly affix: string;
  readonly pos: PartOfSpeech;
  readonly base: string;
  readonly basePos: PartOfSpeech;
  readonly english: string;
}

/** The rules of word formation, the longest affix first. */
export interface Derivations {
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
  /** Endings that English has too, the longest first. */
  readonly cognates: readonly Affix[];
  /** «politico» → political */
  readonly combining: ReadonlyMap<string, string>;
  /** «take» → taken */
  readonly participles: ReadonlyMap<string, string>;
}

/** Reads affixes.tsv: `affix  kind  pos  base  basePos  english`. */
export function parseAffixes(tsv: string): Derivations {
  const rows = parseTsv(tsv);
  const pairs = (kind: string): ReadonlyMap<string, string> =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.affix ?? '', row.english ?? '']));
  const rules = (kind: string): readonly Affix[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        affix: row.affix ?? '',
        pos: row.pos as PartOfSpeech,
        base: row.base ?? '',
        basePos: (row.basePos || row.pos) as PartOfSpeech,
        english: row.english ?? '',
      }))
      .sort((a, b) => b.affix.length - a.affix.length);
  return {
    prefixes: rules('prefix'),
    suffixes: rules('suffix'),
    cognates: rules('cognate'),
    combining: pairs('combining'),
    participles: pairs('irregular'),
  };
}
