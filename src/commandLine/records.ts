import { isIsoDate } from '../core/isoDate.ts';
import type { Source } from '../core/source.ts';
import type { Article } from './articles.ts';

/** Records of `--jsonl-in`, one a line: `{"id": …, "text": "…", "published": "2021-12-23"}`; blank lines are passed over. */
export async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<Article> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield readRecord(line, number);
  }
}

/** A record without an id goes by the number of its line. */
function readRecord(line: string, number: number): Article {
  const name = `line ${number}`;
  const fail = (message: string): Article => ({ name, open: () => Promise.reject(new Error(message)) });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return fail(`no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof record !== 'object' || record === null) return fail('no JSON object.');
  const { id, text, published } = record as Record<string, unknown>;
  const known = typeof id === 'string' || typeof id === 'number' ? String(id) : name;
  return { name: known, open: async () => sourceOf(text, published) };
}

function sourceOf(text: unknown, published: unknown): Source {
  if (typeof text !== 'string') throw new Error('“text” should be a string.');
  if (published === undefined || published === null) return { text };
  if (typeof published !== 'string' || !isIsoDate(published))
    throw new Error('“published” should be a date written YYYY-MM-DD.');
  return { text, published: { value: published, how: 'option' } };
}
