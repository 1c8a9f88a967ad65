import { getNodeValue, type Node } from 'jsonc-parser';
import type { Correction } from './corrections/correction.ts';
import { readCorrections } from './corrections/readCorrections.ts';
import { isIsoDate } from './isoDate.ts';
import { JsonReader } from './jsonReader.ts';
import type { Problem } from './problem.ts';

/** What a person or the seeds know about an article that its text does not say, kept beside it in `NAME.reader.json`. */
export interface Sidecar {
  /** Publication date, YYYY-MM-DD. */
  readonly published: string | null;
  /** `sidecar`: somebody set it; `inferred`: worked out from the events that the article tells of. */
  readonly publishedHow: 'sidecar' | 'inferred';
  /** Where that date comes from, in words for a person. */
  readonly publishedNote: string | null;
  /** An English title for lists. */
  readonly englishTitle: string | null;
  /** ISO 639-3 code that overrides the detection, e.g. `fra`. */
  readonly language: string | null;
  /** What a person set right, in the order in which they did. */
  readonly corrections: readonly Correction[];
}

/** The format that this program writes; it reads the known fields of later ones, and does not write over them. */
export const sidecarVersion = 1;

export const emptySidecar: Sidecar = {
  published: null,
  publishedHow: 'sidecar',
  publishedNote: null,
  englishTitle: null,
  language: null,
  corrections: [],
};

/** A sidecar as read. `fields` is the whole JSON object, unknown keys too; `null` when there is none to keep. */
export interface ParsedSidecar {
  readonly value: Sidecar;
  readonly problems: readonly Problem[];
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** The name of the sidecar of an article: «a/lac.txt» → «a/lac.reader.json». */
export function sidecarName(article: string): string {
  return `${article.replace(/\.[^./\\]*$/u, '')}.reader.json`;
}

/** Reads a sidecar; what is wrong with it comes back as problems (spans into `json`), never as an exception. */
export function parseSidecar(json: string): ParsedSidecar {
  const reader = new JsonReader(json);
  const { root } = reader;
  if (root?.type !== 'object') {
    reader.report(root, 'The sidecar should hold a JSON object.');
    return { value: emptySidecar, problems: reader.problems, fields: null };
  }
  reader.read(
    root,
    ['version'],
    isVersion,
    `a number up to ${sidecarVersion}; a newer program wrote this file`,
  );
  const value: Sidecar = {
    published: reader.read(root, ['published', 'value'], isDate, 'a date written YYYY-MM-DD'),
    publishedHow:
      reader.read(root, ['published', 'how'], isHow, '“sidecar” or “inferred”') ?? emptySidecar.publishedHow,
    publishedNote: reader.read(root, ['published', 'note'], isString, 'a string'),
    englishTitle: reader.read(root, ['title', 'en'], isString, 'a string'),
    language: reader.read(root, ['language'], isLanguage, 'an ISO 639-3 code such as “fra”'),
    corrections: readCorrections(reader, root),
  };
  return { value, problems: reader.problems, fields: fieldsOf(root) };
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): value is string => isString(value) && isIsoDate(value);
const isLanguage = (value: unknown): value is string => isString(value) && /^[a-z]{3}$/u.test(value);
const isHow = (value: unknown): value is Sidecar['publishedHow'] =>
  value === 'sidecar' || value === 'inferred';
const isVersion = (value: unknown): value is number => typeof value === 'number' && value <= sidecarVersion;

function fieldsOf(root: Node): Readonly<Record<string, unknown>> {
  return getNodeValue(root);
}
