import type { PartOfSpeech, Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCapital, keyOf, type Piece } from './phraseIndex.ts';

/** A token as the search for names sees it. */
export interface Slot {
  readonly word: Word;
  /** Look-up key: lower case, without accents. */
  readonly key: string;
  readonly capital: boolean;
  /** Two capitals or more and nothing in lower case: «OTAN», «F-16». */
  readonly allCapitals: boolean;
  /** True where any word would have a capital: first in its sentence, behind an opening mark. */
  readonly opening: boolean;
  /** Index of its first piece. */
  readonly piece: number;
}

/** A sentence made ready for the search for names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly slots: readonly Slot[];
  readonly pieces: readonly Piece[];
  /** True for a headline that capitalises words as such («Le Kremlin Dit Que», «GRÈVE À LYON»): its capitals say nothing. */
  readonly headline: boolean;
}

const letter = /\p{L}/u;
const hyphenated = /[-‐‑'’.]/u;
const lower = /\p{Ll}/u;
const opener = /^(?:[«“„‹"]|<<|[:•·–—―‒*|-])$/u;
/** «iPhone», «eBay». */
const camel = /^[a-z]{1,2}\p{Lu}\p{Ll}/u;
const small = /^[\p{Ll}]/u;

/** Reads every sentence in which names count: not the site's own text, not front matter. */
export function readSlots(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): readonly Reading[] {
  return sentences
    .filter(
      (sentence) =>
        !/^(?:boilerplate|metadata|foreign)$/u.test(paragraphs[sentence.paragraph]?.role ?? 'body'),
    )
    .map(readSentence);
}

function readSentence(sentence: Sentence): Reading {
  const slots: Slot[] = [];
  const pieces: Piece[] = [];
  let opening = true;
  sentence.words.forEach((word, token) => {
    const capital = isCapital(word.text) || camel.test(word.text);
    const allCapitals = capital && !lower.test(word.text) && (word.text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
    slots.push({ word, key: keyOf(word.text), capital, allCapitals, opening, piece: pieces.length });
    cutWord(word, token, allCapitals, pieces);
    if (letter.test(word.text) || word.kind === 'number') opening = false;
    else if (opener.test(word.text)) opening = true;
  });
  return { sentence, slots, pieces, headline: isHeadline(slots) };
}

/** Cuts a word at its hyphens; behind a prefix in lower case a name may begin («ex-Union soviétique»). */
function cutWord(word: Word, token: number, allCapitals: boolean, pieces: Piece[]): void {
  const { start, end, text } = word;
  const parts = hyphenated.test(text) ? [...text.matchAll(/[^\-‐‑'’.]+/gu)] : [];
  if (parts.length === 0) {
    const capital = isCapital(text);
    pieces.push({ key: keyOf(text), capital, allCapitals, token, start, end, first: true, last: true });
  }
  parts.forEach((part, i) => {
    const from = start + part.index;
    const capital = isCapital(part[0]);
    const last = i === parts.length - 1;
    pieces.push({
      key: keyOf(part[0]),
      capital,
      allCapitals,
      token,
      start: from,
      end: last ? end : from + part[0].length,
      first: i === 0 || (capital && !isCapital(text)),
      last,
    });
  });
}

/** A line of at least four words that writes little words with a capital too. */
function isHeadline(slots: readonly Slot[]): boolean {
  const words = slots.filter(
    (slot) => !slot.opening && letter.test(slot.word.text) && slot.word.kind !== 'elision',
  );
  const capitals = words.filter((slot) => slot.capital).length;
  if (words.length < 3 || capitals < words.length * 0.7) return false;
  return (
    words.some((slot) => slot.capital && isFunctionWord(slot.word.pos) && slot.key.length < 6) ||
    capitals === words.length
  );
}

function isFunctionWord(pos: PartOfSpeech): boolean {
  return (
    pos === 'DET' || pos === 'ADP' || pos === 'PRON' || pos === 'SCONJ' || pos === 'CCONJ' || pos === 'AUX'
  );
}

/** Which kinds of ordinary word the letters of a slot spell, whatever their case: «Pierre» is a noun too. */
export function ordinaryWord(slot: Slot, forms: Pick<WordForms, 'lookup'>): 'function' | 'content' | null {
  if (slot.word.kind === 'elision' || slot.word.kind === 'clitic') return 'function';
  const text = slot.word.text;
  if (small.test(text)) return 'content';
  let content: 'content' | null = null;
  for (const form of forms.lookup(text)) {
    if (form.pos === 'PROPN') continue;
    if (isFunctionWord(form.pos) && form.pos !== 'AUX') return 'function';
    content = 'content';
  }
  return content;
}
