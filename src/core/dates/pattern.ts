import type { Item } from './line.ts';
import type { Meaning } from './meaning.ts';

/** The values of the classes that a pattern met, in order: `{ DAY: [12, 15], MONTH: [3] }`. */
export type Found = Readonly<Record<string, readonly number[] | undefined>>;

/** One form of date expression and what it means; `accepts` looks at the words around it. */
export interface Form {
  /** See `compileForms`. */
  readonly pattern: string;
  readonly mean: (found: Found) => Meaning | null;
  readonly accepts?: (line: readonly Item[], from: number, to: number) => boolean;
}

export interface FormMatch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly meaning: Meaning;
}

/** «{La semaine dernière}, …», which begins its sentence with its article, as «L'an dernier» does; elsewhere it goes without. */
export function opensSentence(line: readonly Item[], from: number): boolean {
  return from === 0 && /^\p{Lu}/u.test(line[from]?.word.text ?? '');
}

interface Sequence {
  readonly form: Form;
  readonly before: readonly (readonly string[])[];
  readonly elements: readonly (readonly string[])[];
}

/** Forms by the word or class their span begins with. */
export type FormIndex = ReadonlyMap<string, readonly Sequence[]>;

/**
 * Patterns are read word by word: `mois` that word (folded without accents), `MONTH` any word of that class, `a/b` one of
 * several, `(dans la)` may be missing. What stands before `>` must be there but is not in the span: «le > mois SHIFT».
 */
export function compileForms(forms: readonly Form[]): FormIndex {
  const index = new Map<string, Sequence[]>();
  for (const form of forms) {
    const [before, span] = form.pattern.includes('>') ? form.pattern.split('>') : ['', form.pattern];
    for (const elements of expand(span as string)) {
      const sequence = { form, before: split(before as string), elements: split(elements) };
      for (const first of sequence.elements[0] ?? [])
        index.set(first, [...(index.get(first) ?? []), sequence]);
    }
  }
  return index;
}

function split(elements: string): string[][] {
  return elements
    .split(/\s+/u)
    .filter((element) => element !== '')
    .map((element) => element.split('/'));
}

/** Every reading of a pattern with and without its optional parts. */
function expand(pattern: string): string[] {
  const optional = /\(([^()]*)\)/u.exec(pattern);
  if (!optional) return [pattern];
  const [head, tail] = [pattern.slice(0, optional.index), pattern.slice(optional.index + optional[0].length)];
  return expand(tail).flatMap((rest) => [`${head}${optional[1]}${rest}`, `${head}${rest}`]);
}

/** The longest form that begins at `at`; of equal ones the first listed. */
export function matchForm(line: readonly Item[], at: number, index: FormIndex): FormMatch | null {
  const item = line[at] as Item;
  const own = index.get(item.key);
  // Most words begin no form and have no class.
  if (!own && item.classes.size === 0) return null;
  let best = own ? longestOf(line, at, own, null) : null;
  for (const name of item.classes.keys()) best = longestOf(line, at, index.get(name) ?? none, best);
  return best;
}

const none: readonly Sequence[] = [];

function longestOf(
  line: readonly Item[],
  at: number,
  sequences: readonly Sequence[],
  before: FormMatch | null,
): FormMatch | null {
  let best = before;
  for (const sequence of sequences) {
    if (best && sequence.elements.length <= best.to - at) continue;
    const found = matchSequence(line, at, sequence);
    const to = at + sequence.elements.length;
    if (!found || sequence.form.accepts?.(line, at, to) === false) continue;
    const meaning = sequence.form.mean(found);
    if (meaning) best = { from: at, to, meaning };
  }
  return best;
}

function matchSequence(line: readonly Item[], at: number, sequence: Sequence): Found | null {
  const { before, elements } = sequence;
  const start = at - before.length;
  if (start < 0 || !matchesAll(line, start, before) || !matchesAll(line, at, elements)) return null;
  const found: Record<string, number[]> = {};
  elements.forEach((element, i) => {
    const item = line[at + i] as Item;
    const met = nameMet(item, element);
    const value = met === undefined ? undefined : item.classes.get(met);
    if (met !== undefined && value !== undefined) found[met] = [...(found[met] ?? []), value];
  });
  return found;
}

function matchesAll(line: readonly Item[], from: number, elements: readonly (readonly string[])[]): boolean {
  for (let i = 0; i < elements.length; i++) {
    const item = line[from + i];
    if (!item || nameMet(item, elements[i] as readonly string[]) === undefined) return false;
  }
  return true;
}

/** The first name of an element that a word answers to. */
function nameMet({ key, classes }: Item, element: readonly string[]): string | undefined {
  for (const name of element) if (key === name || classes.has(name)) return name;
  return undefined;
}
