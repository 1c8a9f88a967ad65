import { isIsoDate } from './isoDate.ts';
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
}

/** The format that this program writes; it reads the known fields of later ones, and does not write over them. */
export const sidecarVersion = 1;

export const emptySidecar: Sidecar = {
  published: null,
  publishedHow: 'sidecar',
  publishedNote: null,
  englishTitle: null,
  language: null,
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
  const parsed = parseObject(json);
  if ('problem' in parsed) return { value: emptySidecar, problems: [parsed.problem], fields: null };
  const problems: Problem[] = [];
  const { fields } = parsed;
  const read = <T>(path: string, accepts: (value: unknown) => value is T, expected: string): T | null => {
    const value = valueAt(fields, path);
    if (value === undefined || value === null) return null;
    if (accepts(value)) return value;
    const key = path.slice(path.lastIndexOf('.') + 1);
    const message = `“${path}” should be ${expected}.`;
    problems.push(problemAt(json, json.indexOf(`"${key}"`), key.length + 2, message));
    return null;
  };
  read('version', isVersion, `a number up to ${sidecarVersion}; a newer program wrote this file`);
  const value: Sidecar = {
    published: read('published.value', isDate, 'a date written YYYY-MM-DD'),
    publishedHow: read('published.how', isHow, '“sidecar” or “inferred”') ?? emptySidecar.publishedHow,
    publishedNote: read('published.note', isString, 'a string'),
    englishTitle: read('title.en', isString, 'a string'),
    language: read('language', isLanguage, 'an ISO 639-3 code such as “fra”'),
  };
  return { value, problems, fields };
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): value is string => isString(value) && isIsoDate(value);
const isLanguage = (value: unknown): value is string => isString(value) && /^[a-z]{3}$/u.test(value);
const isHow = (value: unknown): value is Sidecar['publishedHow'] =>
  value === 'sidecar' || value === 'inferred';
const isVersion = (value: unknown): value is number => typeof value === 'number' && value <= sidecarVersion;

/** «published.value» → `fields.published.value`. */
function valueAt(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), fields);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(json: string): { fields: Readonly<Record<string, unknown>> } | { problem: Problem } {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return { fields: value };
    return { problem: problemAt(json, 0, json.length, 'The sidecar should hold a JSON object.') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? 0);
    return { problem: problemAt(json, offset, 1, `The sidecar is not valid JSON: ${message}`) };
  }
}

function problemAt(json: string, offset: number, length: number, message: string): Problem {
  const start = Math.min(Math.max(offset, 0), json.length);
  return { start, end: Math.min(start + length, json.length), code: 'sidecar', message };
}
