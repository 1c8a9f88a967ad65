import { isIsoDate } from './isoDate.ts';
import type { Problem } from './problem.ts';

/** What a person or the seeds know about an article that its text does not say, kept beside it in `NAME.reader.json`. */
export interface Sidecar {
  /** Publication date, YYYY-MM-DD. */
  readonly published: string | null;
  /** Where that date comes from, in words for a person. */
  readonly publishedNote: string | null;
  /** An English title for lists. */
  readonly englishTitle: string | null;
  /** ISO 639-3 code that overrides the detection, e.g. `fra`. */
  readonly language: string | null;
}

export const emptySidecar: Sidecar = {
  published: null,
  publishedNote: null,
  englishTitle: null,
  language: null,
};

/** The name of the sidecar of an article: «a/lac.txt» → «a/lac.reader.json». */
export function sidecarName(article: string): string {
  return `${article.replace(/\.[^./\\]*$/u, '')}.reader.json`;
}

/** Reads a sidecar; what is wrong with it comes back as problems (spans into `json`), never as an exception. */
export function parseSidecar(json: string): { value: Sidecar; problems: readonly Problem[] } {
  const parsed = parseObject(json);
  if ('problem' in parsed) return { value: emptySidecar, problems: [parsed.problem] };
  const problems: Problem[] = [];
  const { fields } = parsed;
  const read = (key: keyof Sidecar, accepts: (value: string) => boolean, expected: string): string | null => {
    const value = fields[key];
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && accepts(value)) return value;
    problems.push(
      problemAt(json, json.indexOf(`"${key}"`), key.length + 2, `“${key}” should be ${expected}.`),
    );
    return null;
  };
  const anything = () => true;
  const value = {
    published: read('published', isIsoDate, 'a date written YYYY-MM-DD'),
    publishedNote: read('publishedNote', anything, 'a string'),
    englishTitle: read('englishTitle', anything, 'a string'),
    language: read('language', (code) => /^[a-z]{3}$/u.test(code), 'an ISO 639-3 code such as “fra”'),
  };
  return { value, problems };
}

function parseObject(json: string): { fields: Readonly<Record<string, unknown>> } | { problem: Problem } {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { fields: value as Record<string, unknown> };
    }
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
