import { foldAccents } from '../text/fold.ts';

/** A headline shortens what it quotes: so many words on end must be the same, or all of them. */
const sharedWords = 4;
/** Shorter words than this, in letters, tell nothing of what is said. */
const shortest = 4;
/** Letters by which words of one family are the same: «lasse», «lassés». */
const stem = 5;
/** How much of a headline's words another quotation must hold to be the same in other words. */
const leastShare = 0.65;

/** The words of a quotation, made ready once for all the headlines that they are compared with. */
export interface Said {
  readonly words: readonly string[];
  /** The words on end, which more may go on. */
  readonly run: string;
  /** What the longer ones begin with. */
  readonly stems: ReadonlySet<string>;
}

export function readWords(text: string): Said {
  const words = wordsOf(text);
  return { words, run: runOf(words), stems: stemsOf(words) };
}

/** What a quotation shares with one that quotes the same: its first words, or all of them where it has but two or three. */
export function openingOf(words: readonly string[]): string {
  if (words.length < 2) return '';
  return words.length < sharedWords ? allOf(words) : runOf(words.slice(0, sharedWords));
}

/** Whether a quotation says these words on end. */
export function says({ words, run }: Said, opening: string): boolean {
  if (words.length < 2) return false;
  // «Ma deuxième maison»: three words may be a part too, and two behind a preposition, «la paix «à crédit»»
  if (words.length >= sharedWords && /^(?:\S+ \S+ \S+|(?:a|au|aux|en|sans|sur|sous) \S+)\.$/u.test(opening))
    return run.includes(` ${opening.slice(0, -1)} `);
  return words.length < sharedWords ? allOf(words) === opening : run.includes(opening);
}

/** Words on end, which more may go on. */
const runOf = (words: readonly string[]): string => ` ${words.join(' ')} `;
/** Words on end, with a mark that no more are said. */
const allOf = (words: readonly string[]): string => `${words.join(' ')}.`;

/** The words of a quotation, folded. */
export function wordsOf(text: string): readonly string[] {
  return foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How much of the longer words of a headline a quotation holds, 0 where too little for the same to be said; all where the headline takes it in whole. */
export function shareOf(headline: Said, told: Said): number {
  if (told.words.length >= sharedWords && headline.run.includes(told.run)) return 1;
  let shared = 0;
  for (const stem of headline.stems) if (told.stems.has(stem)) shared++;
  const share = shared / Math.max(1, headline.stems.size);
  return shared > 1 && share >= leastShare ? share : 0;
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, stem)));
}
