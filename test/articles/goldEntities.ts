import { parseTsv } from '../../src/core/tsv.ts';
import type { Mark, MarkedArticle } from './marked.ts';

const types = { P: 'PER', L: 'LOC', O: 'ORG', E: 'EVENT', M: 'MISC', D: 'DATE', N: 'QUANTITY' } as const;

/** A mention of a name, a date or a quantity. */
export interface GoldEntity {
  readonly text: string;
  readonly start: number;
  readonly type: (typeof types)[keyof typeof types];
  /** The full French name; quantities, dates and acronyms that the article does not spell out have none. */
  readonly canonical?: string;
  readonly en?: string;
  /** ISO 8601, of a date. */
  readonly value?: string;
  /** Counts neither as a miss nor as a false alarm: «récemment», a duration, an age. */
  readonly vague?: true;
  readonly boilerplate?: true;
  /** Stands inside a longer name: «CHU de {Rennes}». */
  readonly nested?: true;
}

/** Names as articles have them → full French name and English name. */
export type EnglishNames = ReadonlyMap<string, { readonly canonical: string; readonly english: string }>;

/** Reads names.tsv. */
export function parseEnglishNames(tsv: string): EnglishNames {
  return new Map(
    parseTsv(tsv).map((row) => {
      const name = row.name ?? '';
      return [name, { canonical: row.canonical || name, english: row.english ?? '' }];
    }),
  );
}

const entityTag = /^([PLOEMDN])([?!]?)$/u;

/**
 * Reads the entities: `{L Sion}`, `{P Awa Diop}`, `{D jeudi|2022-05-05}`, `{O FSA|Fédération suisse d'aviron}`,
 * `{M Alizé|Alizé|Tradewind}` with the English name, `{D? récemment}` vague, `{O! AFP}` boilerplate.
 */
export function goldEntities({ text, marks }: MarkedArticle, english: EnglishNames): GoldEntity[] {
  const own = marks.filter((mark) => entityTag.test(mark.tag));
  const people = own.filter((mark) => mark.tag.startsWith('P')).map((mark) => fullName(text, mark));
  return own.map((mark) => {
    const [, letter = '', flag] = entityTag.exec(mark.tag) ?? [];
    const type = types[letter as keyof typeof types];
    const words = text.slice(mark.start, mark.end);
    return {
      text: words,
      start: mark.start,
      type,
      ...(type === 'DATE'
        ? dateOf(mark)
        : type === 'QUANTITY'
          ? {}
          : nameOf(mark, words, type, english, people)),
      ...(flag === '?' ? { vague: true as const } : flag === '!' ? { boilerplate: true as const } : {}),
      ...(own.includes(mark.parent as Mark) ? { nested: true as const } : {}),
    };
  });
}

const fullName = (text: string, mark: Mark) => mark.notes[0] || text.slice(mark.start, mark.end);

function dateOf(mark: Mark): { value?: string } {
  const [value] = mark.notes;
  if (!value && mark.tag === 'D') throw new Error(`a date without a value at ${mark.start}`);
  return value ? { value } : {};
}

function nameOf(
  mark: Mark,
  words: string,
  type: GoldEntity['type'],
  english: EnglishNames,
  people: readonly string[],
): { canonical?: string; en?: string } {
  const plain = words.replaceAll('’', "'").replaceAll('\u00a0', ' ');
  const known = english.get(mark.notes[0] ?? plain);
  if (type === 'ORG' && !known && !mark.notes[0] && /^\p{Lu}+$/u.test(plain)) return {};
  const canonical =
    mark.notes[0] || (type === 'PER' ? longestName(plain, people) : (known?.canonical ?? plain));
  const en =
    mark.notes[1] ||
    known?.english ||
    (type === 'PER' || (type === 'LOC' && /^\p{Lu}/u.test(canonical)) ? canonical : undefined);
  return { canonical, ...(en ? { en } : {}) };
}

/** «Diop» → «Awa Diop» where the article names her so; throws where two people share the name. */
function longestName(words: string, people: readonly string[]): string {
  const longer = new Set(people.filter((name) => name.endsWith(` ${words}`)));
  if (longer.size > 1)
    throw new Error(`«${words}» may be ${[...longer].join(' or ')}: write {P ${words}|full name}`);
  return [...longer][0] ?? words;
}
