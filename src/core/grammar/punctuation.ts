import type { Word } from './tag.ts';

/** Where a punctuation mark may hang, and what the choice depends on. */
export interface PunctuationSite {
  /** Index of the mark. */
  readonly at: number;
  /** Words it may hang on; the same word may stand for several reasons. */
  readonly candidates: readonly number[];
  /** Descriptions of its surroundings, from the closest to the coarsest. */
  readonly keys: readonly string[];
}

/** Which candidate to take, by description. */
export type PunctuationTable = Readonly<Record<string, number>>;

const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '(': ')',
  '[': ']',
  '„': '“',
  '‹': '›',
};

/** The partner of each mark that opens or closes a pair, by index. */
function pairMarks(words: readonly Word[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  words.forEach(({ text }, i) => {
    const top = open.at(-1);
    const wanted = top === undefined ? undefined : (closing[words[top]?.text ?? ''] ?? words[top]?.text);
    if (top !== undefined && text === wanted) {
      open.pop();
      pairs.set(top, i).set(i, top);
    } else if (closing[text] || text === '"') open.push(i);
  });
  return pairs;
}

/** Longest way up a tree that is followed, so that time stays linear on a text without full stops. */
const climb = 100;

/** The highest word above `word` that can be reached between `low` and `high`; -1 if `word` is not between them. */
function topBetween(heads: Int32Array, word: number, low: number, high: number): number {
  if (word <= low || word >= high) return -1;
  let top = word;
  for (let steps = climb; steps > 0; steps--) {
    const head = heads[top] as number;
    if (head <= low || head >= high) break;
    top = head;
  }
  return top;
}

/** For each place the nearest word on one side that is no mark, or a place outside. */
function neighbours(words: readonly Word[], side: -1 | 1): Int32Array {
  const nearest = new Int32Array(words.length);
  let word = side < 0 ? -1 : words.length;
  for (let i = side < 0 ? 0 : words.length - 1; i >= 0 && i < words.length; i -= side) {
    nearest[i] = word;
    if (words[i]?.pos !== 'PUNCT') word = i;
  }
  return nearest;
}

/** Every mark of a sentence whose other words have their heads. */
export function punctuationSites(
  words: readonly Word[],
  heads: Int32Array,
  relations: readonly string[],
): readonly PunctuationSite[] {
  const pairs = pairMarks(words);
  const isMark = (i: number): boolean => words[i]?.pos === 'PUNCT';
  const root = heads.findIndex((head, i) => head < 0 && !isMark(i));
  const before = neighbours(words, -1);
  const behind = neighbours(words, 1);
  const last = words.length - 1;
  const sites: PunctuationSite[] = [];
  for (let at = 0; at <= last; at++) {
    if (!isMark(at)) continue;
    const left = topBetween(heads, before[at] as number, -1, at);
    const right = topBetween(heads, behind[at] as number, at, words.length);
    const partner = pairs.get(at) ?? -1;
    const [low, high] = [Math.min(at, partner), Math.max(at, partner)];
    const inner = partner < 0 ? -1 : topBetween(heads, behind[low] as number, low, high);
    const headOf = (word: number): number =>
      word < 0 ? root : (heads[word] as number) < 0 ? root : (heads[word] as number);
    const candidates = [left, right, headOf(left), headOf(right), root, inner].map((word) =>
      word < 0 ? root : word,
    );
    const text = partner >= 0 ? (partner > at ? 'opening' : 'closing') : (words[at]?.text ?? '');
    const describe = (word: number): string =>
      word < 0
        ? ''
        : `${relations[word]}${(heads[word] as number) < 0 ? 0 : (heads[word] as number) > at ? 2 : 1}`;
    const place = at === last ? 'last' : '';
    sites.push({
      at,
      candidates,
      keys: [
        `${text}${place} ${describe(left)} ${describe(right)} ${words[right]?.pos ?? ''}`,
        `${text}${place} ${describe(left)} ${describe(right)}`,
        `${text}${place} ${describe(left)}`,
        `${text}${place}`,
        '',
      ],
    });
  }
  return sites;
}

/** Hangs the marks of a sentence by the table. */
export function attachPunctuation(
  words: readonly Word[],
  heads: Int32Array,
  relations: readonly string[],
  table: PunctuationTable,
): void {
  for (const { at, candidates, keys } of punctuationSites(words, heads, relations)) {
    const key = keys.find((name) => table[name] !== undefined);
    const head = candidates[table[key ?? ''] ?? 4] ?? -1;
    heads[at] = head === at ? -1 : head;
  }
}
