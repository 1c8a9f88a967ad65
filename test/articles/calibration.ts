import type { Gold } from './gold.ts';
import type { GoldQuote } from './goldQuotes.ts';

/** What the reader's JSON says of a quotation. */
interface ReadQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speakerEntities: readonly string[];
  readonly confidence: number | null;
}

/** How many attributions of a band of confidence there are, and how many of them name the right one. */
export interface Band {
  readonly label: string;
  readonly all: number;
  readonly right: number;
}

const bands = [
  { label: 'certain (0.9 and more)', from: 0.9 },
  { label: 'likely (0.7 to 0.9)', from: 0.7 },
  { label: 'unsure (below 0.7)', from: 0 },
] as const;

/** How often the attributions are right that the reader is certain of, finds likely, or is unsure of. */
export function calibrate(articles: readonly (readonly [Gold, readonly ReadQuote[]])[]): Band[] {
  const judged = articles.flatMap(([gold, read]) => gold.quotes.flatMap((quote) => judge(quote, read)));
  return bands.map(({ label, from }, i) => {
    const to = bands[i - 1]?.from ?? 2;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return { label, all: own.length, right: own.filter(({ right }) => right).length };
  });
}

function judge(quote: GoldQuote, read: readonly ReadQuote[]): { confidence: number; right: boolean }[] {
  if (quote.kind === 'scare' || quote.optional || quote.speakerDoubtful || quote.speakerEntity === null)
    return [];
  const marked = read.filter(({ kind }) => (kind === 'indirect') === (quote.kind === 'indirect'));
  const end = quote.start + quote.text.length;
  const found = marked
    .map((other) => ({ other, shared: Math.min(end, other.end) - Math.max(quote.start, other.start) }))
    .filter(({ shared }) => shared > (end - quote.start) / 2)
    .sort((a, b) => a.other.end - a.other.start - (b.other.end - b.other.start))[0]?.other;
  if (!found || found.confidence === null || found.speakerEntities.length === 0) return [];
  return [{ confidence: found.confidence, right: isRight(quote, found.speakerEntities) }];
}

function isRight({ speakerEntity, speakerEntityAlt = [] }: GoldQuote, said: readonly string[]): boolean {
  const names = typeof speakerEntity === 'string' ? [speakerEntity] : (speakerEntity ?? []);
  const all = names.length >= said.length && names.every((name) => said.some((other) => isSame(name, other)));
  return all || (said.length === 1 && speakerEntityAlt.some((name) => isSame(name, said[0] ?? '')));
}

/** As the scorer compares names: equal, or one a part of the other that keeps its last word. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (x.length === 0) return false;
  return x.every((word) => y.includes(word)) && (x.at(-1) === y.at(-1) || x.length > 1);
}

function words(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/gu, "'")
    .toLowerCase()
    .replace(/^(?:(?:le|la|les|un|une|des|du|de)\s+|[ld]')/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
