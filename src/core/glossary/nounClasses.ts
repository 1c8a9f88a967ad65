import type { Word } from '../grammar/tag.ts';
import { parseTsv } from '../tsv.ts';

/** Kinds of nouns that tell senses apart, by lemma: «euro» → @money, «brebis» → @animal. */
export type NounClasses = ReadonlyMap<string, readonly string[]>;

/** Classes that no list can hold. */
const nameClass: readonly string[] = ['@name'];
const numberClass: readonly string[] = ['@number'];
const none: readonly string[] = [];

/** Reads nounClasses.tsv: `class  lemmas`, the lemmas apart by spaces. */
export function parseNounClasses(tsv: string): NounClasses {
  const classes = new Map<string, string[]>();
  for (const row of parseTsv(tsv)) {
    for (const lemma of (row.lemmas ?? '').split(' ').filter(Boolean)) {
      const list = classes.get(lemma);
      if (list) list.push(row.class ?? '');
      else classes.set(lemma, [row.class ?? '']);
    }
  }
  return classes;
}

/** The classes that conditions may name, those without a list too. */
export function nounClassNames(tsv: string): ReadonlySet<string> {
  return new Set([...parseTsv(tsv).map((row) => row.class ?? ''), ...nameClass, ...numberClass]);
}

/** The classes of a word; a class is written and asked for as a lemma is, «toucher {obj=@money}». */
export function classesOf(word: Word, lemma: string, classes: NounClasses): readonly string[] {
  if (word.pos === 'PROPN') return nameClass;
  if (word.pos === 'NUM') return numberClass;
  return classes.get(lemma) ?? none;
}
