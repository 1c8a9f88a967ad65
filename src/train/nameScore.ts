import { readSentences } from '../core/analyze.ts';
import { findNames, readByRules, recogniseNames } from '../core/names/findNames.ts';
import type { Mention } from '../core/names/mentions.ts';
import { openRecogniser } from '../core/names/recogniser.ts';
import { readSlots } from '../core/names/slots.ts';
import type { Resources } from '../core/resources.ts';
import { type BioSentence, joinSentence } from './bio.ts';
import type { NamedSentence, NamedSpan, NameType } from './namedSentences.ts';

/** Percentages of names found whole and with their type. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** The score of all names together and of each type. */
export type NameScores = Readonly<Record<NameType | 'all', Score>>;

const types: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** Finds the names of the sentences of one document, sentence by sentence. */
export type NameFinder = (document: readonly NamedSentence[]) => readonly (readonly NamedSpan[])[];

/** The reader's own finder; its events are MISC, and what it marks as a people («les Russes») is no name in the corpora. */
export function readerNames(resources: Resources): NameFinder {
  return (document) => {
    const text = document.map((sentence) => sentence.text).join('\n');
    let start = 0;
    const paragraphs = document.map((sentence) => {
      const paragraph = {
        start,
        end: start + sentence.text.length,
        text: sentence.text,
        role: 'body',
      } as const;
      start = paragraph.end + 1;
      return paragraph;
    });
    const { mentions } = findNames(
      text,
      readSentences(text, paragraphs, resources),
      paragraphs,
      resources.names,
    );
    let next = 0;
    return paragraphs.map(({ start: from, end: to }) => {
      const names: NamedSpan[] = [];
      for (; next < mentions.length && (mentions[next] as Mention).start < to; next++) {
        const { start, end, type, rule } = mentions[next] as Mention;
        if (rule !== 'people')
          names.push({ start: start - from, end: end - from, type: type === 'EVENT' ? 'MISC' : type });
      }
      return names;
    });
  };
}

/** What the rules find without the recogniser. */
export function ruleNames(resources: Resources): NameFinder {
  return readerNames({ ...resources, names: { ...resources.names, recogniser: openRecogniser() } });
}

/** What the recogniser finds before rules and fellow names have their say. */
export function recogniserNames(resources: Resources): NameFinder {
  const lexicons = resources.names;
  return (document) =>
    document.map(({ text }) => {
      const paragraphs = [{ start: 0, end: text.length, text, role: 'body' as const }];
      return readSlots(readSentences(text, paragraphs, resources), paragraphs, lexicons).flatMap(
        (reading) => {
          const { segments } = recogniseNames(readByRules(reading, lexicons), lexicons);
          return segments.flatMap(({ start, end, chances }): NamedSpan[] => {
            const type = types.find((name) => (chances?.[name] ?? 0) > 0.5);
            return type ? [{ start, end, type }] : [];
          });
        },
      );
    });
}

/** The documents of a corpus; where it marks none it is one, since isolated sentences hardly ever name the same thing otherwise. */
export function documentsOf(corpus: readonly BioSentence[]): readonly (readonly NamedSentence[])[] {
  const documents: NamedSentence[][] = [];
  for (const { tokens, opensDocument } of corpus) {
    const sentence = joinSentence(tokens);
    if (opensDocument || documents.length === 0) documents.push([sentence]);
    else documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** Scores a finder on documents; `errors` are what it missed («-») and what it found wrongly («+»), each with its sentence. */
export function scoreNames(
  documents: readonly (readonly NamedSentence[])[],
  find: NameFinder,
): { scores: NameScores; errors: readonly string[] } {
  const right = new Map<string, number>();
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  const errors: string[] = [];
  const count = (counts: Map<string, number>, { type }: NamedSpan) => {
    for (const key of ['all', type]) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const document of documents) {
    const guesses = find(document);
    document.forEach(({ text, names }, i) => {
      const wanted = new Map(names.map((name) => [keyOf(name), name]));
      for (const name of names) count(gold, name);
      for (const name of guesses[i] ?? []) {
        count(found, name);
        if (wanted.delete(keyOf(name))) count(right, name);
        else errors.push(`+ ${draw(text, name)}`);
      }
      for (const name of wanted.values()) errors.push(`- ${draw(text, name)}`);
    });
  }
  const scoreOf = (type: string): Score => {
    const [hits, all, said] = [right, gold, found].map((counts) => counts.get(type) ?? 0) as [
      number,
      number,
      number,
    ];
    const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
    return {
      precision: share(hits, said),
      recall: share(hits, all),
      f1: share(2 * hits, all + said),
      gold: all,
    };
  };
  const scores = Object.fromEntries(['all', ...types].map((type) => [type, scoreOf(type)]));
  return { scores: scores as NameScores, errors };
}

/** «… maire de [LOC Thiès], a démissionné …» */
function draw(text: string, { start, end, type }: NamedSpan): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${type} ${text.slice(start, end)}]${text.slice(end, end + 40)}`;
}

function keyOf({ start, end, type }: NamedSpan): string {
  return `${start}-${end}-${type}`;
}
