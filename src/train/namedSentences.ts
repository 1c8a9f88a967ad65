import type { Span } from '../core/span.ts';

/** What the recogniser tells apart: the four types that corpora of names share. An event is MISC there. */
export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name in a text, by UTF-16 offsets. */
export interface NamedSpan extends Span {
  readonly type: NameType;
}

/** A sentence with its names, in order and without overlap. */
export interface NamedSentence {
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

const marked = /\[(PER|LOC|ORG|MISC) ([^\s[\]](?:[^[\]]*[^\s[\]])?)\]/gu;

/**
 * Reads sentences with their names marked, one a line: «[PER Awa Diop], maire de [LOC Thiès], a démissionné.» Lines that begin with
 * `#` are comments, empty lines part groups. Throws with file and line where a line is malformed.
 */
export function parseNamedSentences(source: string, file: string): readonly NamedSentence[] {
  return source.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const fault = faultIn(line);
    if (fault) throw new Error(`${file}:${i + 1}: ${fault}: «${line.slice(0, 60)}»`);
    return [readMarks(line)];
  });
}

function faultIn(line: string): string | null {
  if (line !== line.trim()) return 'white space at the edge';
  if (/ {2}|\t|\r/u.test(line)) return 'two spaces, a tab or a carriage return';
  if (/[[\]]/u.test(line.replace(marked, '')))
    return 'a bracket that marks no [PER …], [LOC …], [ORG …] or [MISC …]';
  return null;
}

function readMarks(line: string): NamedSentence {
  const names: NamedSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(marked)) {
    const [whole, type, words = ''] = match;
    text += line.slice(at, match.index);
    names.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), names };
}
